"""What a command's function is given."""

import json
from datetime import date
from pathlib import Path

import pytest

from seloste_desktop.cli.call import Call, named
from seloste_desktop.cli.options import Options
from seloste_desktop.cli.terminal import Terminal
from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.services.office import Office


def made(**given: bool) -> Call:
    return Call(Terminal(Office(lambda seconds: None), "fi"), Options(**given))  # type: ignore[arg-type]


def test_an_answer_is_an_object_or_lines(capsys: pytest.CaptureFixture[str]) -> None:
    made(json=True).tell({"day": date(2026, 11, 21), "name": "Äijälä"}, ["ei näy"])
    out = capsys.readouterr().out
    assert json.loads(out) == {"day": "2026-11-21", "name": "Äijälä"}
    assert out.isascii()
    made().tell({"name": "ei näy"}, ["yksi", "kaksi"])
    assert capsys.readouterr().out == "yksi\nkaksi\n"


def test_an_error_of_a_file_learns_its_name() -> None:
    with pytest.raises(RegisterError) as caught, named(Path("/somewhere/kirja.seloste")):
        raise RegisterError(RegisterError.CUT)
    assert caught.value.values == {"file": "kirja.seloste"}


def test_no_recovery_key_without_its_file() -> None:
    assert made().recovery_key() is None
