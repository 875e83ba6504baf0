"""One line on standard error, an exit code of its own, and with --json an object."""

from pathlib import Path

import pytest

from seloste_desktop.cli.failure import one_line
from seloste_desktop.services import registers
from tests.cli.conftest import Seloste

USAGE = [
    [],
    ["no-such-command"],
    ["einvoice", "a", "b"],
    ["customers"],
    ["customers", "no-such"],
    ["customers", "find"],
    ["customers", "find", "a", "b", "c"],
    ["customers", "find", "a", "b", "--no-such"],
    ["customers", "find", "a", "b", "--user"],
    ["customers", "find", "a", "b", "--purpose", "export"],
    ["customers", "add", "a", "email"],
    ["new", "a"],
    ["new", "a", "--name", "x", "--language", "de"],
    ["demo", "a", "--customers", "-1"],
    ["demo", "a", "--customers", "many"],
    ["notice", "print", "a", "b.pdf", "--version", "1"],
]


@pytest.mark.parametrize("words", USAGE, ids=" ".join)
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_usage_error_is_one_line_that_says_how(
    seloste: Seloste, monkeypatch: pytest.MonkeyPatch, words: list[str], language: str
) -> None:
    monkeypatch.setenv("SELOSTE_LANGUAGE", language)
    done = seloste(*words)
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert {"fi": "Käyttö: ", "sv": "Användning: ", "en": "Usage: "}[
        language
    ] + "seloste" in done.err or "--user" in words


def test_with_json_a_usage_error_prints_its_object_too(seloste: Seloste) -> None:
    done = seloste("customers", "find", "--json")
    assert (done.code, done.answer["error"], done.answer["message"]) == (2, "usage", done.err.strip())


@pytest.mark.parametrize("content", [None, b"", b"SQLite format 3\0" + bytes(4080), b"x" * 4096, b"short"])
def test_a_file_that_is_no_register_ends_with_3_and_stays_as_it_was(
    seloste: Seloste, file: Path, content: bytes | None
) -> None:
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    done = seloste("customers", "find", file, "", "--json")
    assert (done.code, done.err.count("\n")) == (3, 1)
    assert done.answer["error"].startswith("register.")
    assert (file.read_bytes() if file.exists() else None) == content


def test_a_lost_key_file_ends_with_3(seloste: Seloste, file: Path) -> None:
    file.with_name(file.name + ".keys").unlink()
    assert seloste("customers", "find", file, "").code == 3


def test_a_wrong_user_or_password_ends_with_4(seloste: Seloste, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert seloste("customers", "find", file, "", "--user", "nobody").code == 4
    monkeypatch.setenv("SELOSTE_PASSWORD", "väärä")
    assert seloste("customers", "find", file, "").code == 4
    monkeypatch.delenv("SELOSTE_PASSWORD")
    assert seloste("customers", "find", file, "").code == 4
    assert seloste("customers", "find", file, "", "--password-file", file.parent / "none").code == 4
    assert seloste("customers", "find", file, "", "--recovery-key-file", file.parent / "none").code == 4


def test_a_recovery_key_of_another_register_ends_with_4(seloste: Seloste, file: Path) -> None:
    (file.parent / "muu.txt").write_text(registers.new_recovery_key())
    assert seloste("customers", "find", file, "", "--recovery-key-file", file.parent / "muu.txt").code == 4
    (file.parent / "muu.txt").write_text("AAAA-BBBB")
    assert seloste("customers", "find", file, "", "--recovery-key-file", file.parent / "muu.txt").code == 4


def test_what_a_files_name_could_do_to_a_terminal_is_taken_out() -> None:
    assert one_line("a\nb\x1b[2Jc\u2028d\u00a0e") == "a b [2Jc d\u00a0e"
