"""How the window writes a value of the register: dates and money the same in every language."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from seloste_desktop.domain.card import Datum
from seloste_desktop.domain.data_map import Shown
from seloste_desktop.gui import texts
from seloste_desktop.services.messages import money


def written(datum: Datum) -> str:
    """Return nothing for a value that is not there, and for a flag that is not up."""
    value, shown = datum.value, datum.field.shown
    if value is None or value == "" or (shown is Shown.FLAG and not value):
        return ""
    if shown is Shown.FLAG:
        return QCoreApplication.translate("formats", "yes")
    if shown is Shown.MONEY:
        return money(int(value))
    if shown is Shown.DATE:
        return day(str(value))
    if shown is Shown.CODE:
        return texts.code(datum.field.codes, str(value))
    if shown is Shown.CHANGES:
        return _changes(str(value))
    return str(value)


def day(text: str) -> str:
    """Write an ISO date, or the day of an ISO moment, as people do: 1.2.2026; anything else stays as it is."""
    try:
        when = datetime.fromisoformat(text).date() if len(text) > len("2026-11-21") else date.fromisoformat(text)
    except ValueError:
        return text
    return f"{when.day}.{when.month}.{when.year}"


def place(path: Path) -> str:
    """Write a path as people say it, the home folder as ~."""
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)


def _changes(text: str) -> str:
    """Write corrections field by field: before, an arrow, after."""
    changes = json.loads(text)
    return "\n".join(f"{name}: {_plain(before)} → {_plain(after)}" for name, (before, after) in changes.items())


def _plain(value: str | list[str]) -> str:
    return value if isinstance(value, str) else ", ".join(value)
