"""Facts of law that hold from a day to a day, read from the text of a data file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class LawError(ValueError):
    """A data file contradicts itself; a bug of ours, never a user's fault."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days from the first to the last, both included; no last day means until further notice."""

    first: date
    last: date | None = None

    @classmethod
    def read(cls, row: Mapping[str, Any]) -> Span:
        """From the keys `from` and `to` of a row."""
        return cls(row["from"], row.get("to"))

    def __contains__(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Dated(Generic[T]):
    """What holds when: spans in order of time that neither overlap nor leave a gap."""

    entries: tuple[tuple[Span, T], ...]

    @classmethod
    def of(cls, entries: Iterable[tuple[Span, T]]) -> Dated[T]:
        """Raise LawError for spans that overlap, leave a gap, or end before they begin."""
        ordered = tuple(sorted(entries, key=lambda entry: entry[0].first))
        for span, _ in ordered:
            if span.last is not None and span.last < span.first:
                raise LawError(f"{span} ends before it begins")
        for (earlier, _), (later, _) in pairwise(ordered):
            if earlier.last is None or earlier.last + timedelta(days=1) != later.first:
                raise LawError(f"{earlier} is not followed at once by {later}")
        return cls(ordered)

    def on(self, day: date) -> T | None:
        return next((value for span, value in self.entries if day in span), None)


def is_stale(checked: date, today: date) -> bool:
    """Whether the last check of a data file is more than twelve months ago (F2.6)."""
    return (checked.year + 1, checked.month, checked.day) < (today.year, today.month, today.day)
