"""The controller's financial years (kirjanpitolaki 1:4 §)."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from seloste_desktop.domain.errors import Refused

_FEBRUARY = 2
_LAST_OF_FEBRUARY = 28


@dataclass(frozen=True, slots=True)
class FinancialYear:
    """One year that the rule does not give, such as a long first one; both days included."""

    starts: date
    ends: date

    def __post_init__(self) -> None:
        if self.ends < self.starts:
            raise Refused("date.order", "ends")

    def __contains__(self, day: date) -> bool:
        return self.starts <= day <= self.ends


@dataclass(frozen=True, slots=True)
class FinancialYears:
    """A year ends each year on `end` ("12-31"; "" if not told), but for the exceptions.

    A year that ends in February ends on its last day, also in a leap year.
    """

    end: str = ""
    exceptions: tuple[FinancialYear, ...] = ()

    def last_day(self, event: date) -> date:
        """The end of the year of an event; raise `retention.no_financial_year` if none has been told (RT-4)."""
        for year in self.exceptions:
            if event in year:
                return year.ends
        if not self.end:
            raise Refused("retention.no_financial_year")
        this_year = self._end_in(event.year)
        ends = this_year if event <= this_year else self._end_in(event.year + 1)
        cut_short = (year.starts - timedelta(days=1) for year in self.exceptions if year.starts > event)
        return min((ends, *cut_short))

    def _end_in(self, year: int) -> date:
        month, day = (int(part) for part in self.end.split("-"))
        last = monthrange(year, month)[1]
        if month == _FEBRUARY and day >= _LAST_OF_FEBRUARY:
            day = last
        return date(year, month, min(day, last))
