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

_WIDTHS = {Kind.DATE: 23.0, Kind.PERIOD: 40.0, Kind.MONEY: 25.0, Kind.NUMBER: 17.0, Kind.PERCENT: 16.0}  # mm
_LEAST, _MOST = 16.0, 75.0  # mm of a column of texts, before they share what room there is
_LOOKED_AT = 200  # rows: enough to know a column by


def listing_table(listing: Listing, words: Words) -> Ruled | Long:
    head = tuple(heading(column, words) for column in listing.columns)
    kinds = [column.kind for column in listing.columns]
    rows = [[written(value, kind, words) for value, kind in zip(row, kinds, strict=True)]
            for row in (*listing.rows, *((listing.sums,) if listing.sums else ()))]
    right = tuple(number for number, kind in enumerate(kinds) if kind in RIGHT)
    return table(Grid(words, _widths(kinds, head, rows, words), rows, head, right, int(bool(listing.sums))))


def _widths(kinds: list[Kind], head: tuple[str, ...], rows: list[list[str]], words: Words) -> tuple[float, ...]:
    wanted = [_needed(number, kind, head, rows, words) for number, kind in enumerate(kinds)]
    texts = [number for number, kind in enumerate(kinds) if kind is Kind.TEXT]
    fixed = sum(width for number, width in enumerate(wanted) if number not in texts)
    room = max(MEASURE - fixed, MEASURE / 3) if texts else MEASURE
    shared = sum(wanted[number] for number in texts) or fixed
    stretch = room / shared
    widths = [width * (stretch if number in texts or not texts else 1) for number, width in enumerate(wanted)]
    total = sum(widths)
    return tuple(width * MEASURE / total for width in widths)


def _needed(column: int, kind: Kind, head: tuple[str, ...], rows: list[list[str]], words: Words) -> float:
    """Millimetres with the gap to the next column."""
    title = max(width_of(word, HEAD) for word in head[column].split(" ")) / mm + GAP
    if kind is not Kind.TEXT:
        return max(_WIDTHS[kind], title)
    longest = max((width_of(plain(row[column], words), CELL) for row in rows[:_LOOKED_AT]), default=0.0)
    return min(max(longest / mm + GAP, title, _LEAST), _MOST)
