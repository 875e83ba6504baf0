import sys

import pytest

from seloste_desktop import __main__ as program


def test_help_tells_how_to_open_a_file(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["seloste-desktop", "--help"])
    with pytest.raises(SystemExit, match="0"):
        program.main()
    assert "--made-up" in capsys.readouterr().out
