"""Stored values of the data map's fields as typed values that people read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from seloste_desktop.documents.words import Words
from seloste_desktop.domain.data_map import Field, Shown
from seloste_desktop.domain.listing import Kind, Value

_KINDS = {Shown.DATE: Kind.DATE, Shown.MONEY: Kind.MONEY, Shown.NUMBER: Kind.NUMBER, Shown.MONTHS: Kind.NUMBER}


def kind(field: Field) -> Kind:
    return _KINDS.get(field.shown, Kind.TEXT)


def shown(field: Field, stored: object, words: Words) -> Value:
    """Codes become words, days dates; None and "" stay empty."""
    if stored is None or stored == "":
        return None
    if field.shown is Shown.DATE:
        return date.fromisoformat(str(stored)[:10])
    if field.shown is Shown.FLAG:
        return words.text("flag.yes" if stored else "flag.no")
    if field.shown is Shown.CODE:
        return coded(field.codes, str(stored), words)
    if field.shown is Shown.NUMBER:
        return Decimal(str(stored))
    if isinstance(stored, int):
        return stored
    return str(stored)


def coded(codes: str, value: str, words: Words) -> str:
    """The name of a code; a code without a word of ours, such as a language we do not speak, stands as it is."""
    key = f"{codes}.{value}"
    return words.name(key) if key in words.entries else value


def corrections(stored: str) -> Iterator[tuple[str, str, str]]:
    """FIELD name, before and after of each change in a kept correction."""
    changes: Mapping[str, tuple[object, object]] = json.loads(stored)
    for name, (before, after) in changes.items():
        yield name, _text(before), _text(after)


def _text(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")
