"""A receivable, and the day on which it lapses (laki velan vanhentumisesta 728/2003)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from seloste_desktop.domain.calendar import add_months


@dataclass(frozen=True, slots=True)
class Claim:
    """An interruption is a reminder received, a payment, an acknowledgement or an action (10, 11 §)."""

    due: date
    natural_debtor: bool = True
    interruptions: tuple[date, ...] = ()
    judgment: date | None = None


def lapse(start: date, months: int, interruptions: Iterable[date], cap: date | None = None) -> date:
    """The last day of the claim; each interruption in time starts the months anew, never past the cap."""
    last = _capped(add_months(start, months), cap)
    for interruption in sorted(interruptions):
        if start <= interruption <= last:
            last = _capped(add_months(interruption, months), cap)
    return last


def _capped(day: date, cap: date | None) -> date:
    return day if cap is None else min(day, cap)
