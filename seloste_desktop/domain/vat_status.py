"""Whether the trader is on the VAT register, by day (F1.33)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from seloste_desktop.domain.errors import Refused

_WORDS = {"registered": True, "not_registered": False}


@dataclass(frozen=True, slots=True)
class VatStatus:
    """Registered or not from a day on; without a day, always."""

    registered: bool
    since: date | None = None

    @classmethod
    def parse(cls, text: str) -> VatStatus:
        """Read "registered", "not_registered" or either with "@2026-01-01"; else raise `vat_status.malformed`."""
        word, at, day = text.strip().partition("@")
        try:
            return cls(_WORDS[word], date.fromisoformat(day) if at else None)
        except (KeyError, ValueError):
            raise Refused("vat_status.malformed", "vat") from None


@dataclass(frozen=True, slots=True)
class VatHistory:
    """The statuses in order of day; the last one that has begun holds."""

    statuses: tuple[VatStatus, ...] = ()

    def registered(self, on: date) -> bool | None:
        """None for a day of which nothing has been told."""
        begun = [status.registered for status in self.statuses if _first_day(status) <= on]
        return begun[-1] if begun else None

    def told(self, status: VatStatus) -> VatHistory:
        """With a new status: for all days in place of the whole history, from a day in place of that day's."""
        if status.since is None:
            return VatHistory((status,))
        others = (each for each in self.statuses if each.since != status.since)
        return VatHistory(tuple(sorted((*others, status), key=_first_day)))


def _first_day(status: VatStatus) -> date:
    return status.since or date.min
