"""A listing as a table on paper: widths by kind of column, the rest shared by what the texts need."""

from __future__ import annotations

from reportlab.lib.units import mm

from seloste_desktop.documents.fonts import plain
from seloste_desktop.documents.styles import CELL, HEAD, width_of
from seloste_desktop.documents.tables import GAP, Grid, Long, Ruled, table
from seloste_desktop.documents.text import MEASURE
from seloste_desktop.documents.values import RIGHT, heading, written
from seloste_desktop.documents.words import Words
from seloste_desktop.domain.listing import Kind, Listing

_FIXED = {Kind.DATE: 23.0, Kind.PERIOD: 42.0, Kind.MONEY: 25.0, Kind.NUMBER: 17.0, Kind.PERCENT: 16.0}  # mm
_LONGEST_WORD, _LONGEST_TEXT = 42.0, 75.0  # mm of a column of texts, before they share what room there is
_SLACK = 0.1  # mm, so that what just fits is not wrapped
_LOOKED_AT = 200  # rows: enough to know a column by


def listing_table(listing: Listing, words: Words, widths: tuple[float, ...] = ()) -> Ruled | Long:
    """Widths in mm, or as the contents need."""
    head = tuple(heading(column, words) for column in listing.columns)
    kinds = [column.kind for column in listing.columns]
    rows = [
        [written(value, kind, words) for value, kind in zip(row, kinds, strict=True)]
        for row in (*listing.rows, *((listing.sums,) if listing.sums else ()))
    ]
    right = tuple(number for number, kind in enumerate(kinds) if kind in RIGHT)
    return table(Grid(words, widths or _widths(kinds, head, rows, words), rows, head, right, int(bool(listing.sums))))


def _widths(kinds: list[Kind], head: tuple[str, ...], rows: list[list[str]], words: Words) -> tuple[float, ...]:
    """Millimetres. Each column gets its longest word, then the texts share the rest by how much they hold."""
    least, wanted = [], []
    for column, kind in enumerate(kinds):
        title = max(width_of(word, HEAD) for word in head[column].split(" ")) / mm + GAP
        if kind is Kind.TEXT:
            word, whole = _measured([row[column] for row in rows[:_LOOKED_AT]], words)
            least.append(max(title, word))
            wanted.append(max(whole - least[-1], 1.0))
        else:
            least.append(max(title, _FIXED[kind]))
            wanted.append(0.0 if Kind.TEXT in kinds else 1.0)
    spare = (MEASURE - sum(least)) / sum(wanted)
    if spare < 0:
        return tuple(width * MEASURE / sum(least) for width in least)
    return tuple(width + more * spare for width, more in zip(least, wanted, strict=True))


def _measured(texts: list[str], words: Words) -> tuple[float, float]:
    """The longest word and the longest text of a column, neither so long that others would starve."""
    plains = [plain(text, words) for text in set(texts)]
    word = max((width_of(word, CELL) for text in plains for word in text.split()), default=0.0)
    whole = max((width_of(text, CELL) for text in plains), default=0.0)
    return min(word / mm + GAP + _SLACK, _LONGEST_WORD), min(whole / mm + GAP + _SLACK, _LONGEST_TEXT)
