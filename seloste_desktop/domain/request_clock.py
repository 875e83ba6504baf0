"""The time for answering a request: GDPR 12(3), counted as Regulation 1182/71 says."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from seloste_desktop.domain.calendar import WorkingDays, add_months
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.law import Dated, Span


class Standing(StrEnum):
    """Where a request stands: past due it warns, but only overdue is it late (CL-5)."""

    IN_TIME = "in_time"
    PAST_DUE = "past_due"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Term:
    """The time for an answer and for an extended one, in months from receipt."""

    months: int
    extended_months: int


@dataclass(frozen=True, slots=True)
class Extension:
    """Two months more: told to the person on a day, for a reason."""

    told: date
    reason: str


@dataclass(frozen=True, slots=True)
class RequestLaw:
    """What the clock runs by, and the day it was last checked."""

    checked: date
    terms: Dated[Term]
    working: WorkingDays
    reminder_days: tuple[int, ...]
    posted_earlier: int

    @classmethod
    def parse(cls, text: str) -> RequestLaw:
        """Read requests.toml; raise LawError if the terms overlap or leave a gap."""
        data = tomllib.loads(text)
        terms = Dated.of((Span.read(row), Term(row["months"], row["extended_months"])) for row in data["term"])
        reminder = data["reminder"]
        working = WorkingDays.read(data["public_holidays"])
        return cls(data["checked"], terms, working, tuple(reminder["days"]), reminder["posted_earlier"])

    def clock(self, received: date, extension: Extension | None = None) -> Clock:
        return Clock(received, self, extension)

    def term(self, received: date) -> Term:
        """The term of the day of receipt; before the GDPR its first one."""
        first = self.terms.entries[0]
        return self.terms.on(received) or first[1]


@dataclass(frozen=True, slots=True)
class Clock:
    """The dates of one request. All are days in Finland; each ends with its last hour."""

    received: date
    law: RequestLaw
    extension: Extension | None = None

    @property
    def strict(self) -> date:
        return add_months(self.received, self.law.term(self.received).months)

    @property
    def limit(self) -> date:
        """The legal limit; a refusal has this one even if the time was extended (CL-7)."""
        return self.law.working.on_or_after(self.strict)

    @property
    def extended_strict(self) -> date:
        """Counted from receipt, never from a date that was moved (CL-3)."""
        return add_months(self.received, self.law.term(self.received).extended_months)

    @property
    def extended_limit(self) -> date:
        return self.law.working.on_or_after(self.extended_strict)

    @property
    def due(self) -> date:
        """The strict date in force."""
        return self.extended_strict if self.extension else self.strict

    @property
    def last(self) -> date:
        """The legal limit in force."""
        return self.extended_limit if self.extension else self.limit

    def days_left(self, today: date) -> int:
        """To the strict date in force; negative after it."""
        return (self.due - today).days

    def standing(self, today: date) -> Standing:
        if today <= self.due:
            return Standing.IN_TIME
        return Standing.PAST_DUE if today <= self.last else Standing.OVERDUE

    def reminders(self) -> tuple[date, ...]:
        """The days on which the trader is reminded, in order."""
        return self._before_due(0)

    def posted_reminders(self) -> tuple[date, ...]:
        """The same, when the answer goes by post."""
        return self._before_due(self.law.posted_earlier)

    def extend(self, told: date, reason: str) -> Clock:
        """Raise `reason.missing`, or `request.too_late_to_extend` if it was told after the limit (CL-4)."""
        if not reason.strip():
            raise Refused("reason.missing", "reason")
        if told > self.limit:
            raise Refused("request.too_late_to_extend", "told", limit=self.limit)
        return replace(self, extension=Extension(told, reason))

    def _before_due(self, earlier: int) -> tuple[date, ...]:
        days = sorted(self.law.reminder_days, reverse=True)
        return tuple(self.due - timedelta(days=each + earlier) for each in days)
