"""Users from the command line."""

from pathlib import Path

from tests.cli.conftest import Seloste


def test_a_user_is_added_and_listed(seloste: Seloste, file: Path, tmp_path: Path) -> None:
    (tmp_path / "uusi.txt").write_text("toinen salasana\n", "utf-8")
    words = ["--role", "bookkeeper", "--commitment", "2026-01-02", "--new-password-file", tmp_path / "uusi.txt"]
    assert seloste("users", "add", file, "kirjuri", *words).code == 0
    assert seloste("users", "list", file, "--json").answer["users"] == [
        {"name": "omistaja", "role": "owner", "commitment": None, "disabled": None},
        {"name": "kirjuri", "role": "bookkeeper", "commitment": "2026-01-02", "disabled": None},
    ]
    done = seloste("customers", "find", file, "", "--user", "kirjuri", "--password-file", tmp_path / "uusi.txt")
    assert done.code == 1


def test_users_are_listed_in_words(seloste: Seloste, file: Path) -> None:
    assert seloste("users", "list", file).lines[1].split() == ["omistaja", "omistaja"]


def test_a_role_is_one_of_three(seloste: Seloste, file: Path) -> None:
    done = seloste("users", "add", file, "x", "--role", "king", "--new-password-file", file)
    assert (done.code, done.err.count("\n")) == (2, 1)
