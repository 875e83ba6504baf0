"""Months, years, and the days that count as working days."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from typing import Any

_DAY = timedelta(days=1)
_SATURDAY = 6


@dataclass(frozen=True, slots=True)
class MovingDay:
    """The first such weekday (Monday is 1) on or after a day of a month."""

    month: int
    first: int
    weekday: int

    def of(self, year: int) -> date:
        start = date(year, self.month, self.first)
        return start + (self.weekday - start.isoweekday()) % 7 * _DAY


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """All days but Saturdays, Sundays and the holidays of one list of the law."""

    fixed: frozenset[tuple[int, int]]
    easter: frozenset[int]
    moving: tuple[MovingDay, ...]

    @classmethod
    def read(cls, row: Mapping[str, Any]) -> WorkingDays:
        """From `fixed` ("MM-DD"), `easter` (days after Easter Sunday) and `weekday` of a data file."""
        fixed = (date.fromisoformat(f"2000-{day}") for day in row["fixed"])
        return cls(
            fixed=frozenset((day.month, day.day) for day in fixed),
            easter=frozenset(row["easter"]),
            moving=tuple(MovingDay(**day) for day in row["weekday"]),
        )

    def is_holiday(self, day: date) -> bool:
        """Whether it is on the list; an ordinary Sunday is not."""
        return (
            (day.month, day.day) in self.fixed
            or (day - easter(day.year)).days in self.easter
            or any(moving.of(day.year) == day for moving in self.moving)
        )

    def is_open(self, day: date) -> bool:
        return day.isoweekday() < _SATURDAY and not self.is_holiday(day)

    def on_or_after(self, day: date) -> date:
        """The day itself or the next working day."""
        while not self.is_open(day):
            day += _DAY
        return day


def add_months(day: date, months: int) -> date:
    """The same day of the month, or its last if it has no such day (CL-1); never past the end of the calendar."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    if year > MAXYEAR:
        return date.max
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def add_years(day: date, years: int) -> date:
    """29 February becomes 28 February in a common year."""
    return add_months(day, 12 * years)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous rule of 1876)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    leap_years, year_rest = divmod(rest, 4)
    weekday = (32 + 2 * century_rest + 2 * leap_years - moon - year_rest) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
