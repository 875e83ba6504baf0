"""A request of a data subject: its case file and what was decided."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from seloste_desktop.domain.errors import Refused

_NUMBER = re.compile(r"P-([0-9]{4})-([0-9]{3,})")


class Kind(StrEnum):
    """What is asked for; one message may hold several."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    OBJECTION = "objection"
    MARKETING_BAN = "marketing_ban"
    PORTABILITY = "portability"
    CONSENT_WITHDRAWAL = "consent_withdrawal"

    @property
    def at_once(self) -> bool:
        """Whether it takes effect when it is recorded, before any answer (CL-8)."""
        return self in (Kind.MARKETING_BAN, Kind.CONSENT_WITHDRAWAL)


class Channel(StrEnum):
    """How a request came or an answer goes; any will do (RQ-1)."""

    LETTER = "letter"
    EMAIL = "email"
    PHONE = "phone"
    VISIT = "visit"
    WEB = "web"
    MESSAGE = "message"
    AGENT = "agent"
    OTHER = "other"


class Identity(StrEnum):
    """What is known of who asks; only the method of finding out is kept (RQ-8)."""

    CLEAR = "clear"
    ASKED = "asked"
    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"


class Acting(StrEnum):
    """For whom the one who asks acts."""

    SELF = "self"
    AGENT = "agent"
    GUARDIAN = "guardian"
    ESTATE = "estate"


class Outcome(StrEnum):
    DONE = "done"
    IN_PART = "in_part"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    MOVED = "moved"  # to the right controller


class State(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, order=True)
class CaseNumber:
    """P-2026-001: the year of receipt and a running number that is never given twice."""

    year: int
    running: int

    @classmethod
    def parse(cls, text: str) -> CaseNumber:
        """Raise ValueError for anything else than a case number."""
        found = _NUMBER.fullmatch(text.strip().upper())
        if found is None:
            raise ValueError("not a case number")
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def following(cls, given: Iterable[CaseNumber], year: int) -> CaseNumber:
        """The next of the year after all that were ever given, erased ones too."""
        return cls(year, max((each.running for each in given if each.year == year), default=0) + 1)

    def __str__(self) -> str:
        return f"P-{self.year}-{self.running:03}"


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided of one kind; every "no" has its reason and article (LT-1)."""

    kind: Kind
    outcome: Outcome
    reason: str = ""
    article: str = ""

    def __post_init__(self) -> None:
        refusing = self.outcome in (Outcome.REFUSED, Outcome.IN_PART)
        if refusing and not (self.reason.strip() and self.article.strip()):
            raise Refused("reason.missing", "reason" if not self.reason.strip() else "article")


@dataclass(frozen=True, slots=True)
class Case:
    """One message of a person; each kind in it is decided on its own."""

    number: CaseNumber
    kinds: tuple[Kind, ...]
    received: date
    channel: Channel
    decisions: tuple[Decision, ...] = ()
    closed: date | None = None

    @classmethod
    def open(cls, number: CaseNumber, kinds: Iterable[Kind], received: date, channel: Channel, today: date) -> Case:
        """Raise `date.in_future`: the day of receipt is that on which it reached the trader, read or not (RQ-3)."""
        if received > today:
            raise Refused("date.in_future", "received")
        return cls(number, tuple(dict.fromkeys(kinds)), received, channel)

    @property
    def state(self) -> State:
        return State.CLOSED if self.closed else State.OPEN

    @property
    def undecided(self) -> tuple[Kind, ...]:
        decided = {each.kind for each in self.decisions}
        return tuple(kind for kind in self.kinds if kind not in decided)

    def decide(self, decision: Decision) -> Case:
        """In place of an earlier decision of the same kind."""
        others = tuple(each for each in self.decisions if each.kind is not decision.kind)
        return replace(self, decisions=(*others, decision))

    def close(self, today: date) -> Case:
        """Raise `request.kind_open` while a kind is undecided: no case ends in silence (CL-6)."""
        if self.undecided:
            raise Refused("request.kind_open", "kind", case=str(self.number), kind=self.undecided[0])
        return replace(self, closed=today)
