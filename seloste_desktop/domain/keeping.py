"""Why a datum is still kept, and until when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from seloste_desktop.domain.retention_law import Ground, Words


@dataclass(frozen=True, slots=True)
class Keeping:
    """`until` is the last day of keeping; without one the ground holds, and `criterion` is the code of what ends it."""

    ground: Ground
    until: date | None
    criterion: str
    law: Words

    @property
    def erasable_from(self) -> date | None:
        if self.until is None or self.until == date.max:
            return None
        return self.until + timedelta(days=1)

    def ended(self, today: date) -> bool:
        return self.until is not None and self.until < today


def longest(keepings: Iterable[Keeping]) -> Keeping | None:
    """The one that decides: the last to end, before it one that has no end. None if nothing is kept."""
    return max(keepings, key=lambda each: (each.until is None, each.until or date.max), default=None)


def is_due(keepings: Iterable[Keeping], today: date) -> bool:
    """Whether all grounds have ended, so that the datum may go; also when there was none."""
    return all(each.ended(today) for each in keepings)
