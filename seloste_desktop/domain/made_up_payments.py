"""How made-up customers pay: most in time, some late, in two parts, too much, or not at all."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum, auto
from random import Random

from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.domain.money import Cents

_ROUND = (100, 1000, 5000)  # what is paid too much, in cents


class Habit(Enum):
    IN_TIME = auto()
    LATE = auto()
    IN_PARTS = auto()
    IN_PART = auto()
    TOO_MUCH = auto()
    NEVER = auto()


# In each forty invoices each habit has its share: even a small register shows them all.
_DECK = (
    *[Habit.IN_TIME] * 32,
    *[Habit.LATE] * 4,
    Habit.IN_PARTS,
    Habit.IN_PART,
    Habit.TOO_MUCH,
    Habit.NEVER,
)


class Payments:
    """Deals the habits out."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._deck: list[Habit] = []

    def of(self, sent: Invoice) -> list[tuple[date, Cents]]:
        """The days and sums paid for a sent invoice, in order; the days may lie ahead."""
        assert sent.issued is not None
        assert sent.due is not None
        gross = sent.totals.all.gross
        in_time = sent.issued + timedelta(days=self._chance.randint(1, max(1, (sent.due - sent.issued).days)))
        late = sent.due + timedelta(days=self._chance.randint(3, 40))
        half = gross // 2
        match self._next() if gross else Habit.NEVER:
            case Habit.IN_TIME:
                return [(in_time, gross)]
            case Habit.LATE:
                return [(late, gross)]
            case Habit.IN_PARTS:
                return [(in_time, half), (late, gross - half)] if half else [(late, gross)]
            case Habit.IN_PART:
                return [(in_time, half)] if half else []
            case Habit.TOO_MUCH:
                return [(in_time, gross + self._chance.choice(_ROUND))]
        return []

    def _next(self) -> Habit:
        if not self._deck:
            self._deck = self._chance.sample(_DECK, len(_DECK))
        return self._deck.pop()
