"""Where passwords come from, and what is said when there is none."""

from pathlib import Path

import pytest

from seloste_desktop.cli import secrets
from seloste_desktop.domain.errors import Refused


def test_a_file_goes_before_the_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "p").write_text("tiedostosta\r\ntoinen rivi\n", "utf-8-sig")
    monkeypatch.setenv("SELOSTE_PASSWORD", "muuttujasta")
    assert secrets.given(tmp_path / "p") == "tiedostosta"
    assert secrets.given(None) == "muuttujasta"


def test_without_a_terminal_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SELOSTE_PASSWORD", raising=False)
    with pytest.raises(Refused, match=r"password\.missing"):
        secrets.password(None, "Salasana")


@pytest.mark.parametrize("content", [None, b"", b"\n", b"\xff\xfe"])
def test_a_file_that_holds_no_password_is_refused(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "p").write_bytes(content)
    with pytest.raises(Refused, match=r"password\.unreadable"):
        secrets.given(tmp_path / "p")


def typing(monkeypatch: pytest.MonkeyPatch, *typed: str) -> None:
    answers = iter(typed)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda prompt: next(answers))


def test_on_a_terminal_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    typing(monkeypatch, "näppäilty")
    assert secrets.password(None, "Salasana") == "näppäilty"


def test_a_new_one_is_typed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    typing(monkeypatch, "yksi", "kaksi")
    with pytest.raises(Refused, match=r"password\.mismatch"):
        secrets.password(None, "Uusi salasana", "Uudelleen")


def test_nothing_typed_is_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    typing(monkeypatch, "")
    with pytest.raises(Refused, match=r"password\.missing"):
        secrets.password(None, "Salasana")


def test_a_prompt_that_is_broken_off_gives_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(prompt: str) -> str:
        raise KeyboardInterrupt

    typing(monkeypatch)
    monkeypatch.setattr("click.termui.hidden_prompt_func", interrupted)
    with pytest.raises(Refused, match=r"password\.missing"):
        secrets.password(None, "Salasana")
