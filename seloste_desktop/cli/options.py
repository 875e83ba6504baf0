"""The options that every command takes, wherever they stand after its name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from seloste_desktop.cli.parameters import PATH
from seloste_desktop.domain.audit import Purpose

OWNER = "omistaja"  # the owner that `new` makes unless another name is given


@dataclass(frozen=True, slots=True)
class Options:
    """What was given; `yes` agrees to bringing an older register up to date, and to nothing else."""

    user: str = OWNER
    recovery_key_file: Path | None = None
    password_file: Path | None = None
    purpose: Purpose | None = None
    json: bool = False
    yes: bool = False

    @classmethod
    def taken(cls, parameters: dict[str, Any], before: Mapping[str, Any]) -> Options:
        """Take the common ones out of a command's parameters; those given earlier on the line fill the gaps."""
        given = {name: parameters.pop(name) or before.get(name) for name in cls.__slots__}
        if given["purpose"]:
            given["purpose"] = Purpose(given["purpose"])
        return cls(**{name: value for name, value in given.items() if value})


def declared() -> list[click.Option]:
    return [
        click.Option(["--user"], metavar="NAME"),
        click.Option(["--recovery-key-file"], type=PATH, metavar="F"),
        click.Option(["--password-file"], type=PATH, metavar="F"),
        click.Option(["--purpose"], type=click.Choice([str(each) for each in Purpose]), metavar="CODE"),
        click.Option(["--json"], is_flag=True),
        click.Option(["--yes"], is_flag=True),
    ]
