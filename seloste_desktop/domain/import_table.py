"""A list of customers as it was read from a file: headings and the rows under them, all as text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

_LOOKED_THROUGH = 30  # rows in which the headings are looked for: titles and dates may stand above them


class Unreadable(StrEnum):
    """Why a file gives no list; each has its word under "unreadable."."""

    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    EMPTY = "empty"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row that holds something; `number` is what Excel shows beside it, the first line of the file being 1."""

    number: int
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportTable:
    """Every row has as many values as there are headings; a column without a heading has "" for one."""

    headings: tuple[str, ...]
    rows: tuple[ImportRow, ...]

    @classmethod
    def under_headings(cls, rows: Sequence[ImportRow], is_heading: Callable[[str], bool]) -> ImportTable | None:
        """Take the row with the most headings for theirs, the first of equals; None if no row has any."""
        scores = [sum(map(is_heading, row.values)) for row in rows[:_LOOKED_THROUGH]]
        if not any(scores):
            return None
        place = scores.index(max(scores))
        width = max(len(row.values) for row in rows[place:])
        head, *below = (row.values + ("",) * (width - len(row.values)) for row in rows[place:])
        numbers = (row.number for row in rows[place + 1 :])
        return cls(head, tuple(map(ImportRow, numbers, below)))
