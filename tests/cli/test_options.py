"""The common options stand anywhere after the command's name."""

from pathlib import Path

import pytest

from seloste_desktop.cli.options import Options
from seloste_desktop.domain.audit import Purpose
from tests.cli.conftest import Seloste


@pytest.mark.parametrize(
    "words",
    [
        ["customers", "--json", "find", "{file}", ""],
        ["customers", "find", "--json", "{file}", ""],
        ["customers", "find", "{file}", "--json", ""],
        ["customers", "find", "{file}", "", "--user", "omistaja", "--json"],
    ],
)
def test_they_stand_anywhere(seloste: Seloste, file: Path, words: list[str]) -> None:
    assert seloste(*(word.format(file=file) for word in words)).answer == {"customers": []}


def test_a_purpose_goes_before_that_of_the_command(seloste: Seloste, file: Path) -> None:
    seloste("customers", "find", file, "", "--purpose", "marketing")
    entries = seloste("log", "show", file, "--json").answer["entries"]
    assert [each["purpose"] for each in entries if each["action"] == "search"] == ["marketing"]


def test_what_was_not_given_has_its_default() -> None:
    empty = dict.fromkeys(("user", "recovery_key_file", "password_file", "purpose", "json", "yes"))
    assert Options.taken(dict(empty), {}) == Options("omistaja")
    assert Options.taken({**empty, "purpose": "tax"}, {"json": True}) == Options(purpose=Purpose.TAX, json=True)


def test_the_password_stands_in_a_file(
    seloste: Seloste, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "p.txt").write_text("salainen testi\n", "utf-8")
    monkeypatch.delenv("SELOSTE_PASSWORD")
    assert seloste("customers", "find", file, "", "--password-file", tmp_path / "p.txt").code == 0


def test_the_recovery_key_opens_too(seloste: Seloste, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SELOSTE_PASSWORD")
    assert seloste("customers", "find", file, "", "--recovery-key-file", file.parent / "key.txt").code == 0
