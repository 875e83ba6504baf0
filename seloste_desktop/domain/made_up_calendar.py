"""When things happen in a made-up business: six years, growing, with a gardener's seasons and office hours."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from random import Random

from seloste_desktop.domain.clock import HELSINKI

YEARS = 6
_SEASON = (0.7, 0.7, 0.7, 0.9, 1.3, 1.4, 1.1, 1.2, 1.2, 1.0, 0.8, 0.8)  # January to December
_WEEK = (1.0, 1.0, 1.0, 1.0, 1.0, 0.2, 0.0)  # Monday to Sunday
_GROWTH = 2.0  # the last day is so many times busier, above the first


@dataclass(frozen=True)
class Calendar:
    """The six years that end with yesterday: what is made up never lies in the future."""

    first: date
    last: date

    @classmethod
    def until(cls, today: date) -> Calendar:
        last = today - timedelta(days=1)
        return cls(date(today.year - YEARS, today.month, min(today.day, 28)), last)

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def at(self, part: float) -> date:
        """The working day at a part (0 to 1) of the six years."""
        day = self.first + timedelta(days=round(part * (self.days - 1)))
        over_weekend = 8 - day.isoweekday() if day.isoweekday() > 5 else 0
        return min(day + timedelta(days=over_weekend), self.last)

    def busy(self, chance: Random, count: int, after: int) -> list[date]:
        """So many days of work in order, from `after` days of the beginning; the busier the season the more."""
        days = [self.first + timedelta(days=place) for place in range(min(after, self.days - 1), self.days)]
        weights = list(accumulate(self._weight(day) for day in days))
        return sorted(days[bisect_left(weights, chance.random() * weights[-1])] for _ in range(count))

    def _weight(self, day: date) -> float:
        grown = 1 + _GROWTH * (day - self.first).days / self.days
        return grown * _SEASON[day.month - 1] * _WEEK[day.weekday()] + 1e-9


def moment(day: date, hour: int, minute: int = 0) -> datetime:
    """The time by Finland's clocks, in UTC."""
    return datetime.combine(day, time(hour, minute), HELSINKI).astimezone(UTC)


def spans(calendar: Calendar, days: int) -> Sequence[date]:
    """The last day of each stretch of so many days."""
    ends = [calendar.first + timedelta(days=place) for place in range(days - 1, calendar.days, days)]
    return ends if ends and ends[-1] == calendar.last else [*ends, calendar.last]
