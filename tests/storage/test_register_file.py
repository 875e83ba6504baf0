import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.storage import engine, register_file
from seloste_desktop.storage.gate import Door, Gate, Visitor
from tests.storage.conftest import copied
from tests.storage.reading import SALT, Opened, keyed

NOBODY = 65534
DEEP = 10 * engine.PAGE - 100  # so far from the end lies one of the rows that `_grow` adds


def whole(path: Path) -> bytes:
    return path.read_bytes()


def _plain(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("create table customer (name text)")


def _flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def _grow(gate: Gate) -> None:
    with Opened(gate).session() as session:
        session.insert_all("invoice_line", [{"invoice": 21, "what": "x" * 500} for _ in range(200)])


TROUBLES: list[tuple[str, Callable[[Path], object], str]] = [
    ("missing", Path.unlink, RegisterError.MISSING),
    ("empty", lambda path: path.write_bytes(b""), RegisterError.EMPTY),
    ("ten bytes", lambda path: os.truncate(path, 10), RegisterError.CUT),
    ("half a page", lambda path: os.truncate(path, 2048), RegisterError.CUT),
    ("cut inside a page", lambda path: os.truncate(path, 10_000), RegisterError.CUT),
    ("cut between pages", lambda path: os.truncate(path, 8192), RegisterError.CORRUPT),
    ("plain SQLite", _plain, RegisterError.PLAIN),
    ("a picture", lambda path: path.write_bytes(b"\x89PNG" + bytes(8188)), RegisterError.NOT_A_REGISTER),
    ("noise", lambda path: path.write_bytes(os.urandom(8192)), RegisterError.NOT_A_REGISTER),
    ("another salt", lambda path: _flip(path, 3), RegisterError.NOT_A_REGISTER),
    ("a damaged first page", lambda path: _flip(path, 100), RegisterError.NOT_A_REGISTER),
]


@pytest.mark.parametrize(("name", "spoil", "code"), TROUBLES, ids=[case[0] for case in TROUBLES])
def test_a_file_that_is_no_register_is_told_and_left_as_it_was(
    gate: Gate, owner: Visitor, name: str, spoil: Callable[[Path], object], code: str
) -> None:
    gate.close()
    path = gate.path
    spoil(path)
    before = whole(path) if path.exists() else None
    with pytest.raises(RegisterError) as refused:
        Gate.open(gate.door, owner)
    assert refused.value.code == code
    assert refused.value.values["file"] == "rekisteri.seloste"
    assert (whole(path) if path.exists() else None) == before
    assert not path.with_name(path.name + "-wal").exists()


def test_a_folder_is_no_file(door: Door, owner: Visitor) -> None:
    folder = replace(door, path=door.path.parent)
    with pytest.raises(RegisterError) as refused:
        Gate.open(folder, owner)
    assert refused.value.code == RegisterError.NOT_A_REGISTER


def test_after_a_refusal_the_file_can_be_mended_and_opened(door: Door, owner: Visitor) -> None:
    content = whole(door.path)
    os.truncate(door.path, 8192)
    with pytest.raises(RegisterError):
        Gate.open(door, owner)
    door.path.write_bytes(content)
    Gate.open(door, owner).close()


def test_a_damaged_page_further_on_shows_when_it_is_read_and_the_rest_stays_readable(
    gate: Gate, owner: Visitor
) -> None:
    _grow(gate)
    gate.close()
    _flip(gate.path, gate.path.stat().st_size - DEEP)
    with closing(Gate.open(gate.door, owner)) as opened:
        with pytest.raises(RegisterError) as refused, Opened(opened).session() as session:
            session.rows("invoice_line", "select id, what from invoice_line")
        assert refused.value.code == RegisterError.CORRUPT
    with closing(Gate.open(gate.door, owner)) as opened, Opened(opened).session() as session:
        assert len(session.rows("person", "select id, name from person")) == 10


def _killed(gate: Gate, spoil: bool) -> Path:
    """The files as a program leaves them that is killed in the middle; perhaps with a page damaged."""
    _grow(gate)
    gate.settle()
    with Opened(gate).session() as session:
        session.insert("setting", {"name": "a", "value": "b"})
    copy = copied(gate.path, Path(tempfile.mkdtemp(dir=gate.path.parent)))
    journal = gate.path.with_name(gate.path.name + "-wal")
    copy.with_name(copy.name + "-wal").write_bytes(journal.read_bytes())
    if spoil:
        _flip(copy, copy.stat().st_size - DEEP)
    return copy


def test_after_an_unclean_end_nothing_that_was_saved_is_lost(gate: Gate, owner: Visitor) -> None:
    copy = _killed(gate, spoil=False)
    assert register_file.unclean(copy)
    with closing(Gate.open(replace(gate.door, path=copy), owner)) as opened, Opened(opened).session() as session:
        assert session.rows("setting", "select id, value from setting")[0]["value"] == "b"
    assert not register_file.unclean(copy)


def test_after_an_unclean_end_every_page_is_checked(gate: Gate, owner: Visitor) -> None:
    copy = _killed(gate, spoil=True)
    with pytest.raises(RegisterError) as refused:
        Gate.open(replace(gate.door, path=copy), owner)
    assert refused.value.code == RegisterError.CORRUPT


@pytest.mark.parametrize("check", [register_file.check_pages, register_file.check_tables, register_file.check_whole])
def test_checks_find_a_damaged_page(gate: Gate, check: Callable[[sqlite3.Connection], None]) -> None:
    _grow(gate)
    gate.close()
    with closing(keyed(gate.path)) as sound:
        check(sound)
    _flip(gate.path, gate.path.stat().st_size - DEEP)
    with closing(keyed(gate.path)) as spoilt, pytest.raises(RegisterError) as refused:
        check(spoilt)
    assert refused.value.code == RegisterError.CORRUPT


def test_the_salt_is_read_before_the_file_is_opened_and_never_after(gate: Gate) -> None:
    with pytest.raises(RegisterError, match="locked_elsewhere"):
        register_file.salt_of(gate.path)
    register_file.look(gate.path)
    gate.close()
    assert register_file.salt_of(gate.path) == SALT


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_can_only_be_read_is_told_and_left_as_it_was(empty: Path, what: str) -> None:
    folder = Path(tempfile.mkdtemp(prefix="seloste-test-"))
    path = copied(empty, folder)
    for each in (path, folder):
        os.chown(each, _reader(), -1)
    (path if what == "file" else folder).chmod(0o400 if what == "file" else 0o500)
    before = whole(path)
    try:
        assert _as_reader(path) == RegisterError.READ_ONLY
        assert whole(path) == before
        assert sorted(each.name for each in folder.iterdir()) == [path.name, path.name + ".keys"]
    finally:
        folder.chmod(0o700)
        for each in folder.iterdir():
            each.unlink()
        folder.rmdir()


LOOK = """
import os, sys; from pathlib import Path
from seloste_desktop.domain.errors import RegisterError; from seloste_desktop.storage import register_file
if os.geteuid() == 0: os.setuid(int(sys.argv[2]))
try: register_file.look(Path(sys.argv[1]))
except RegisterError as error: print(error.code, end="")
"""


def _reader() -> int:
    """Rights mean nothing to root."""
    return NOBODY if os.geteuid() == 0 else os.geteuid()


def _as_reader(path: Path) -> str:
    root = Path(__file__).parents[2]
    program = [sys.executable, "-c", LOOK, str(path), str(NOBODY)]
    return subprocess.run(program, cwd=root, capture_output=True, text=True, check=True).stdout


def test_a_salt_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegisterError) as refused:
        register_file.salt_of(tmp_path)
    assert refused.value.code == RegisterError.CANNOT_OPEN


def test_one_byte_changed_in_any_page_is_told_or_was_never_needed(gate: Gate, owner: Visitor) -> None:
    gate.close()
    whole_file = whole(gate.path)
    for place in range(50, len(whole_file), engine.PAGE):
        _flip(gate.path, place)
        with contextlib.suppress(RegisterError):
            Gate.open(gate.door, owner).close()
        with pytest.raises(RegisterError) as refused:
            _opened_and_checked(gate.path)
        assert refused.value.code in (RegisterError.CORRUPT, RegisterError.NOT_A_REGISTER)
        gate.path.write_bytes(whole_file)
    Gate.open(gate.door, owner).close()


def _opened_and_checked(path: Path) -> None:
    with closing(keyed(path)) as connection:
        register_file.check_whole(connection)


def test_rows_that_break_their_own_tables_rule_are_damage(door: Door) -> None:
    with closing(keyed(door.path)) as other:
        other.execute("create table t (a)")
        other.execute("insert into t values (null)")
        other.execute("pragma writable_schema = on")
        other.execute("update sqlite_master set sql = 'create table t (a not null)' where name = 't'")
    with closing(keyed(door.path)) as other, pytest.raises(RegisterError):
        register_file.check_tables(other)


def test_what_the_system_calls_unwritable_is_read_only(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: path != door.path.parent)
    with pytest.raises(RegisterError) as refused:
        register_file.look(door.path)
    assert refused.value.code == RegisterError.READ_ONLY


def test_a_check_that_cannot_be_made_is_told(door: Door) -> None:
    connection = keyed(door.path)
    connection.close()
    with pytest.raises(RegisterError):
        register_file.check_pages(connection)


@pytest.mark.parametrize(
    "start",
    [b"\x89PNG\r\n", b"%PDF-1.7", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"nimi;osoite;puhelin;", b"\xff\xfen\0i\0m\0"],
)
@pytest.mark.parametrize("size", [5000, 8192])
def test_a_file_of_another_kind_is_told_so_whatever_its_size(tmp_path: Path, start: bytes, size: int) -> None:
    path = tmp_path / "x.seloste"
    path.write_bytes(start.ljust(16, b" ") + bytes(size))
    with pytest.raises(RegisterError, match=RegisterError.NOT_A_REGISTER):
        register_file.look(path)


def test_a_new_register_never_begins_like_another_kind_of_file(monkeypatch: pytest.MonkeyPatch) -> None:
    given = iter([b"%PDF-1.7........", b"sixteen letters!", bytes(range(200, 216))])
    monkeypatch.setattr("secrets.token_bytes", lambda size: next(given))
    assert register_file.new_salt() == bytes(range(200, 216))
