"""Passwords and keys: from a file, from the environment, or typed on a terminal; never from the command line."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from seloste_desktop.domain.errors import Refused

VARIABLE = "SELOSTE_PASSWORD"


def password(file: Path | None, prompt: str, again: str | bool = False) -> str:
    """Raise `password.missing`, `password.unreadable`, and with a second prompt `password.mismatch`."""
    found = given(file)
    if found is not None:
        return found
    if not sys.stdin.isatty():
        raise Refused("password.missing", "password")
    typed = _typed(prompt)
    if again and _typed(str(again)) != typed:
        raise Refused("password.mismatch", "password")
    return typed


def given(file: Path | None) -> str | None:
    """What was given without asking: the file's first line, else the variable, else None."""
    if file is not None:
        return first_line(file, "password.unreadable")
    return os.environ.get(VARIABLE) or None


def first_line(file: Path, code: str) -> str:
    """Raise the code if the file cannot be read or begins with an empty line."""
    try:
        line = file.read_text("utf-8-sig").split("\n", 1)[0].removesuffix("\r")
    except (OSError, UnicodeDecodeError):
        line = ""
    if not line:
        raise Refused(code, "password", file=file.name)
    return line


def _typed(prompt: str) -> str:
    try:
        typed: str = click.prompt(prompt, hide_input=True, err=True, default="", show_default=False)
    except click.Abort:
        typed = ""
    if not typed:
        raise Refused("password.missing", "password")
    return typed
