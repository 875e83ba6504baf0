"""A table that people read: typed columns and rows, which paper, Excel and CSV each write in their own way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Kind(StrEnum):
    """What the values of a column are."""

    TEXT = "text"
    DATE = "date"
    PERIOD = "period"
    MONEY = "money"  # whole cents
    NUMBER = "number"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Period:
    """From a day to a day, both included; None is an end that is open or not known."""

    since: date | None = None
    until: date | None = None


OPEN = Period()
Value = str | int | Decimal | date | Period | None


@dataclass(frozen=True, slots=True)
class Column:
    heading: str
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows under a title; `sums`, if any, is one more row that adds up the others."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    sums: tuple[Value, ...] = ()

    def parted(self, beside: int) -> list[Listing]:
        """As several tables, none with more than so many columns beside the first, which each of them repeats."""
        width = len(self.columns) - 1
        parts = max(1, -(-width // beside))
        each = -(-width // parts)
        found = []
        for part in range(parts):
            kept = [0, *range(1 + part * each, 1 + min(width, (part + 1) * each))]
            title = self.title if parts == 1 else f"{self.title} {part + 1}/{parts}"
            columns = tuple(self.columns[n] for n in kept)
            sums = tuple(self.sums[n] for n in kept) if self.sums else ()
            found.append(Listing(title, columns, tuple(tuple(row[n] for n in kept) for row in self.rows), sums))
        return found

    def filled(self) -> Listing:
        """Without the columns in which no row has anything."""
        kept = [n for n in range(len(self.columns)) if any(row[n] not in (None, "", OPEN) for row in self.rows)]
        return Listing(
            self.title,
            tuple(self.columns[n] for n in kept),
            tuple(tuple(row[n] for n in kept) for row in self.rows),
            tuple(self.sums[n] for n in kept) if self.sums else (),
        )
