"""Widths for the columns of a narrow table of words: no word is broken if that can be helped."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from seloste_desktop.documents.hyphens import IN_CELLS, SOFT, soften
from seloste_desktop.documents.styles import CELL, HEAD, width_of
from seloste_desktop.documents.tables import GAP
from seloste_desktop.documents.words import Words

_SLACK = 0.2  # mm, so that a word does not fall apart by rounding


def column_widths(head: Sequence[str], rows: Sequence[Sequence[str]], total: float, said: Words) -> tuple[float, ...]:
    """In mm, together `total`: room for the longest word of each column, then for lines, narrow columns first.

    Where not even the words have room, each column gives up its share.
    """
    columns = [[(title, HEAD), *((cell, CELL) for cell in cells)] for title, *cells in zip(head, *rows, strict=True)]
    least = [max(_longest(value, look, said) for value, look in column) for column in columns]
    full = [max(_room(value, look) for value, look in column) for column in columns]
    spare = total - sum(least)
    if spare < 0:
        return tuple(width * total / sum(least) for width in least)
    return _filled(least, full, spare)


def _filled(least: list[float], full: list[float], spare: float) -> tuple[float, ...]:
    """Share what is spare so that the columns that need little of it have all they need; the rest goes to the last."""
    widths = dict(enumerate(least))
    wanting = sorted(widths, key=lambda number: full[number] - least[number])
    for left, number in zip(range(len(wanting), 0, -1), wanting, strict=True):
        more = spare if left == 1 else min(full[number] - least[number], spare / left)
        widths[number] += more
        spare -= more
    return tuple(widths.values())


def _longest(value: str, look: ParagraphStyle, said: Words) -> float:
    """Room for the widest piece that no soft hyphen divides."""
    pieces = soften(value, said.language, IN_CELLS).replace(SOFT, "- ").split(" ")
    return max(_room(piece, look) for piece in pieces)


def _room(value: str, look: ParagraphStyle) -> float:
    return width_of(value, look) / mm + GAP + _SLACK
