import sqlite3
from pathlib import Path

import pytest

from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.storage import engine
from tests.storage.reading import KEY, SALT


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "nimi, jossa väli & ? # %.seloste"
    connection = engine.create(path, KEY, SALT)
    connection.execute("create table t (word text)")
    connection.execute("insert into t values ('salaisuus')")
    connection.close()
    return path


def test_a_file_opens_with_its_key_and_begins_with_its_salt(made: Path) -> None:
    connection = engine.connect(made, KEY)
    assert connection.execute("select word from t").fetchall() == [("salaisuus",)]
    assert engine.salt_of(connection) == SALT
    connection.close()
    assert made.read_bytes()[:16] == SALT


def test_another_key_is_refused_in_silence(made: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(RegisterError) as refused:
        engine.connect(made, bytes(32))
    assert refused.value.code == RegisterError.NOT_A_REGISTER
    assert capfd.readouterr().err == ""


def test_a_program_without_the_key_cannot_read(made: Path) -> None:
    plain = sqlite3.connect(made)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        plain.execute("select * from t")
    plain.close()


def test_nothing_stands_in_the_file_in_the_clear(made: Path) -> None:
    assert b"salaisuus" not in made.read_bytes()
    assert b"SQLite" not in made.read_bytes()


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(RegisterError) as refused:
        engine.connect(tmp_path / "x.seloste", KEY)
    assert refused.value.code == RegisterError.CANNOT_OPEN
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("key", [b"", b"short", bytes(33)])
def test_a_key_of_another_length_would_be_taken_as_a_passphrase(made: Path, key: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        engine.connect(made, key)


def test_a_salt_of_another_length_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        engine.create(tmp_path / "x", KEY, b"")


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        *(("journal_mode", "wal"), ("synchronous", 2), ("secure_delete", 1), ("foreign_keys", 1)),
        *(("recursive_triggers", 1), ("temp_store", 2), ("cell_size_check", 1), ("busy_timeout", 2000)),
    ],
)
def test_every_connection_that_writes_has_its_settings(made: Path, pragma: str, value: object) -> None:
    connection = engine.connect(made, KEY)
    assert connection.execute(f"pragma {pragma}").fetchone() == (value,)
    connection.close()


def test_a_copy_has_the_same_key_and_salt(made: Path, tmp_path: Path) -> None:
    source, told = engine.connect(made, KEY), []
    engine.copy(source, tmp_path / "copy", KEY, SALT, lambda done, total: told.append((done, total)))
    source.close()
    assert told[-1][0] == told[-1][1]
    assert (tmp_path / "copy").read_bytes()[:16] == SALT
    copy = engine.connect(tmp_path / "copy", KEY)
    assert copy.execute("select word from t").fetchall() == [("salaisuus",)]
    copy.close()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        *(("SQLITE_BUSY", RegisterError.BUSY), ("SQLITE_FULL", RegisterError.FULL)),
        *(("SQLITE_CORRUPT", RegisterError.CORRUPT), ("SQLITE_CONSTRAINT", RegisterError.FAILED)),
    ],
)
def test_what_sqlite_says_is_said_in_our_own_words(name: str, code: str) -> None:
    error = engine.Error("x")
    error.sqlite_errorname = name
    assert engine.mapped(error).code == code


def test_an_error_without_a_code_is_known_by_its_words() -> None:
    assert engine.mapped(engine.Error("database or disk is full")).code == RegisterError.FULL


def test_sqlite_utils_catches_the_engines_own_errors() -> None:
    import sqlite_utils

    database = sqlite_utils.Database(engine.memory(), execute_plugins=False)
    database.table("t").insert({"id": 1})
    database.table("t").insert({"id": 2, "more": "x"}, alter=True)
    assert list(database.query("insert into t (id) values (3) returning id")) == [{"id": 3}]


def test_an_engine_without_its_cipher_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would write in the clear: the plain module of Python's own takes the key and does nothing with it."""
    monkeypatch.setattr(engine, "engine", sqlite3)
    with pytest.raises(RegisterError):
        engine.create(tmp_path / "x", KEY, SALT)
    assert (tmp_path / "x").read_bytes() == b""
