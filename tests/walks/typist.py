"""Types commands as a person does at a terminal: each is a program of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.walks.ground import Ground

ROOT = Path(__file__).parent.parent.parent
PROGRAM = "from seloste_desktop.bootstrap import command_line; command_line()"


@dataclass(frozen=True)
class Typist:
    ground: Ground
    password: str

    def run(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """Run one command with --json, in the folder of the user's files."""
        return subprocess.run(
            [sys.executable, "-c", PROGRAM, *map(str, words), "--json"],
            cwd=self.ground.files,
            env={**os.environ, **self.ground.environment, "PYTHONPATH": str(ROOT), "SELOSTE_PASSWORD": self.password},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def done(self, *words: str | Path) -> Any:
        """Run a command that has to succeed, without a word of complaint, and return the object it prints."""
        run = self.run(*words)
        assert (run.returncode, run.stderr) == (0, ""), run.stderr or run.stdout
        return json.loads(run.stdout)

    def refused(self, *words: str | Path) -> Any:
        """Run a command that has to be refused in one line, and return the object it prints."""
        run = self.run(*words)
        assert run.returncode != 0 and run.stderr.count("\n") == 1, run.stderr
        return {**json.loads(run.stdout), "exit": run.returncode}
