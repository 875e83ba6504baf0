"""packaging/run: the window where there is a display, the command line where there is none."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has a twin of its own")

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Give a tree that is set up, whose programs only tell their names and arguments."""
    for name in ("packaging/setup", ".venv/bin/seloste-desktop", ".venv/bin/python"):
        program = tmp_path / name
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text('#!/bin/sh\n[ "${0##*/}" = setup ] || echo "${0##*/}" "${1##*/}" "${2##*/}"\n')
        program.chmod(0o755)
    shutil.copy(ROOT / "packaging" / "run", tmp_path / "packaging")
    return tmp_path


def started(tree: Path, *words: str, **variables: str) -> str:
    command = [str(tree / "packaging" / "run"), *words]
    done = subprocess.run(command, env={"PATH": os.defpath} | variables, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize("display", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_with_a_display_it_opens_the_window(tree: Path, display: str) -> None:
    assert started(tree, **{display: ":0"}) == "seloste-desktop --made-up"


def test_a_register_can_be_named(tree: Path) -> None:
    assert started(tree, "/home/oma.seloste", DISPLAY=":0") == "seloste-desktop --made-up oma.seloste"


def test_without_a_display_it_does_the_job_from_the_command_line(tree: Path) -> None:
    assert started(tree) == "python without_window.py"


def test_a_display_without_a_name_is_none(tree: Path) -> None:
    assert started(tree, DISPLAY="", WAYLAND_DISPLAY="") == "python without_window.py"


def test_where_the_set_up_fails_nothing_is_started(tree: Path) -> None:
    (tree / "packaging" / "setup").write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(subprocess.CalledProcessError, match="exit status 1"):
        started(tree, DISPLAY=":0")
