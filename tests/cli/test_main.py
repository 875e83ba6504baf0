"""The command line as a whole."""

import json
import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from seloste_desktop.cli.main import run
from seloste_desktop.services.office import Office
from tests.cli.conftest import Seloste

BLOCKED = """
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(name)
sys.meta_path.insert(0, Blocked())
from seloste_desktop.bootstrap import command_line
command_line()
"""
HEAVY = ("reportlab", "openpyxl", "lxml", "phonenumbers", "email_validator", "cryptography", "argon2", "sqlite_utils")


class Broken(Office):
    """An office in which everything is a bug."""

    @property
    def registers(self) -> NoReturn:
        raise AssertionError("salainen nimi")


def program(*words: str | Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    command = [sys.executable, "-c", BLOCKED, *map(str, words)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, check=False)


def test_it_runs_where_qt_is_missing(file: Path) -> None:
    done = program("customers", "find", file, "", "--json")
    assert (done.returncode, json.loads(done.stdout), done.stderr) == (0, {"customers": []}, "")


def test_an_error_leaves_by_its_exit_code() -> None:
    done = program("customers")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


def test_a_start_loads_nothing_heavy() -> None:
    listed = "import seloste_desktop.cli.main, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", listed], capture_output=True, encoding="utf-8", check=True)
    assert not set(HEAVY) & {name.partition(".")[0] for name in done.stdout.split()}


def test_a_bug_is_one_line_and_goes_to_the_programs_own_log(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture, file: Path
) -> None:
    assert run(Broken(lambda seconds: None), ["customers", "find", str(file), ""]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n"), "salainen" in err, "Traceback" in err) == ("", 1, False, False)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


@pytest.mark.parametrize("words", [["--help"], ["customers", "--help"], ["customers", "add", "--help"]])
@pytest.mark.parametrize(("language", "usage"), [("fi", "Käyttö: "), ("sv", "Användning: "), ("en", "Usage: ")])
def test_help_is_in_the_language_of_the_user(
    seloste: Seloste, monkeypatch: pytest.MonkeyPatch, words: list[str], language: str, usage: str
) -> None:
    monkeypatch.setenv("SELOSTE_LANGUAGE", language)
    done = seloste(*words)
    assert (done.code, done.err, done.lines[0].startswith(usage)) == (0, "", True)


def test_the_version_is_told(seloste: Seloste) -> None:
    assert seloste("--version").out == "seloste 0.1.0\n"


class Impatient(Office):
    """An office whose user breaks off."""

    @property
    def registers(self) -> NoReturn:
        raise KeyboardInterrupt


def test_breaking_off_is_told_in_one_line(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    assert run(Impatient(lambda seconds: None), ["customers", "find", str(file), ""]) == 1
    assert capsys.readouterr().err.strip().startswith("Keskeytettiin.")
