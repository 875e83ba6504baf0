"""A table that people read: typed columns and rows, which paper, Excel and CSV each write in their own way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
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
_MANY = 3  # rows from which a column that never changes is said once
Value = str | int | Decimal | date | Period | None


@dataclass(frozen=True, slots=True)
class Column:
    heading: str
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows under a title; `sums`, if any, is one more row that adds up the others; `note` is true of every row."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    sums: tuple[Value, ...] = ()
    note: str = ""

    def parted(self, beside: int) -> list[Listing]:
        """As several tables, none with more than so many columns beside the first, which each of them repeats."""
        width = len(self.columns) - 1
        parts = max(1, -(-width // beside))
        each = -(-width // parts)
        found = []
        for part in range(parts):
            table = self._of([0, *range(1 + part * each, 1 + min(width, (part + 1) * each))])
            title = self.title if parts == 1 else f"{self.title} {part + 1}/{parts}"
            found.append(replace(table, title=title, note="" if part else self.note))
        return found

    def filled(self) -> Listing:
        """Without the columns in which no row has anything."""
        return self._of(n for n in range(len(self.columns)) if any(row[n] not in (None, "", OPEN) for row in self.rows))

    def shared(self) -> tuple[Listing, tuple[tuple[Column, Value], ...]]:
        """Without the columns that say the same on each of many rows, and what they say; the first always stays."""
        same = [n for n in range(1, len(self.columns)) if len({row[n] for row in self.rows}) == 1]
        if len(self.rows) < _MANY or len(same) + 1 == len(self.columns):
            return self, ()
        rest = self._of(n for n in range(len(self.columns)) if n not in same)
        return rest, tuple((self.columns[n], self.rows[0][n]) for n in same)

    def _of(self, kept: Iterable[int]) -> Listing:
        numbers = tuple(kept)
        return Listing(
            self.title,
            tuple(self.columns[n] for n in numbers),
            tuple(tuple(row[n] for n in numbers) for row in self.rows),
            tuple(self.sums[n] for n in numbers) if self.sums else (),
            self.note,
        )
