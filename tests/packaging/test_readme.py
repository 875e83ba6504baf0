"""README.md tells the truth: its commands are run as they stand, and it names every command that there is."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from seloste_desktop.cli.command import Group
from seloste_desktop.cli.main import MODULES

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text("utf-8")
PROGRAM = f"""#!/bin/sh
exec '{sys.executable}' -c 'from seloste_desktop.bootstrap import command_line; command_line()' "$@"
"""


def commands() -> Iterator[str]:
    root = Group("seloste", MODULES)
    context = click.Context(root)
    for name in MODULES:
        command = root.get_command(context, name)
        below = command.list_commands(context) if isinstance(command, click.Group) else []
        yield from (f"seloste {name} {each}" for each in below)
        if not below:
            yield f"seloste {name}"


def test_the_first_screen_is_two_commands_that_are_there() -> None:
    _, told, *_ = README.split("```")
    named = [line.split()[0] for line in told.strip().splitlines()]
    assert named == ["packaging/run", "packaging/test"]
    assert all(os.access(ROOT / name, os.X_OK) for name in named)


@pytest.mark.skipif(sys.platform == "win32", reason="they are typed in a POSIX shell")
def test_the_commands_can_be_typed_as_they_stand(tmp_path: Path) -> None:
    (typed,) = re.findall(r"^```sh\n(.*?)^```", README, re.M | re.S)
    program = tmp_path / ".venv" / "bin" / "seloste"
    program.parent.mkdir(parents=True)
    program.write_text(PROGRAM)
    program.chmod(0o755)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)}
    shell = ["sh", "-eu", "-c", typed]
    done = subprocess.run(shell, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    written = {path.name for path in tmp_path.glob("tmp*/**/*")}
    assert {"oma.seloste", "lasku.pdf", "seloste.pdf", "rekisteri.xlsx", "vastaus", "varmuuskopiot"} <= written


def test_every_command_is_named_and_no_other() -> None:
    named = set(re.findall(r"`(seloste [a-z][a-z -]*)`", README))
    assert named == set(commands())


def test_what_it_links_to_is_there() -> None:
    targets = re.findall(r"\]\(([^)]+)\)", README)
    assert [target for target in targets if not (ROOT / target).exists()] == []
