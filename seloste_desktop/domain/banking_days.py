"""The days on which Finnish banks are open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

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
class BankingDays:
    """All days but Saturdays, Sundays and bank holidays."""

    fixed: frozenset[tuple[int, int]]
    easter: frozenset[int]
    moving: tuple[MovingDay, ...]

    @classmethod
    def read(cls, row: Mapping[str, list[str] | list[int] | list[Mapping[str, int]]]) -> BankingDays:
        """From the keys of `bank_holidays` in invoicing.toml."""
        days = (date.fromisoformat(f"2000-{day}") for day in row["fixed"])
        return cls(
            fixed=frozenset((day.month, day.day) for day in days),
            easter=frozenset(int(days) for days in row["easter"] if isinstance(days, int)),
            moving=tuple(MovingDay(**day) for day in row["weekday"] if isinstance(day, Mapping)),
        )

    def is_open(self, day: date) -> bool:
        closed = (
            day.isoweekday() >= _SATURDAY
            or (day.month, day.day) in self.fixed
            or (day - easter(day.year)).days in self.easter
            or any(moving.of(day.year) == day for moving in self.moving)
        )
        return not closed

    def on_or_after(self, day: date) -> date:
        """The day itself or the next banking day."""
        while not self.is_open(day):
            day += _DAY
        return day


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
