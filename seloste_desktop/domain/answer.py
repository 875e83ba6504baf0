"""The answer to an access request (GDPR 15) before it becomes a letter: everything the law puts in it, as values.

Headings and free words are in the language of the answer; codes are those of `translations/documents`. What is empty
stays empty here: the letter says it in a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from seloste_desktop.domain.audit import Action, Purpose
from seloste_desktop.domain.data_map import Basis, Category
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.listing import OPEN, Kind, Listing, Period, Value


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a datum came from: a code of `source.*` or "" if unknown, details in words, and the day it was recorded."""

    source: str = ""
    detail: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Datum:
    """A value that is None or "" is said to be missing."""

    heading: str
    value: Value
    kind: Kind = Kind.TEXT
    origin: Origin | None = None
    valid: Period = OPEN

    @property
    def missing(self) -> bool:
        return self.value in (None, "")


@dataclass(frozen=True, slots=True)
class DataGroup:
    """Data of one category under its title, such as the name or the addresses."""

    title: str
    data: tuple[Datum, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """A purpose really pursued with this person's data; `why` names the law, or the interest of the controller."""

    purpose: Purpose
    data: str
    basis: Basis
    why: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Someone who got or gets data: what they were given, when, and why."""

    name: str
    what: str
    why: str
    when: Period = OPEN


@dataclass(frozen=True, slots=True)
class Transfer:
    """A transfer outside the EU and EEA (GDPR 15(2)): ground, safeguard and where a copy of it is to be had."""

    recipient: str
    country: str
    safeguard: str


@dataclass(frozen=True, slots=True)
class Kept:
    """How long some data are kept: a code of `ground.*`, its length in words, and the last day or what decides it."""

    what: str
    ground: str
    length: str = ""
    law: str = ""
    last_day: date | None = None
    criterion: str = ""
    ordered: bool = False  # by an act: until the last day there is no right to erasure (GDPR 17(3)(b))


@dataclass(frozen=True, slots=True)
class Correction:
    day: date
    heading: str
    before: str
    after: str
    reason: str


@dataclass(frozen=True, slots=True)
class Consent:
    what: str
    given: date
    how: str
    withdrawn: date | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Prohibition:
    """A code of `prohibition.*`."""

    kind: str
    since: date
    how: str
    channels: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Restriction:
    """Ground a to d of GDPR 18(1); `told` is when its lifting was told (GDPR 18(3))."""

    ground: str
    since: date
    lifted: date | None = None
    reason: str = ""
    told: date | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """Free text word for word; what concerns others is already blacked out in it."""

    about: str
    text: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Withheld:
    """What was blacked out to protect others (GDPR 15(4)): a code of `third_party.*` and how many times."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class PaperRecord:
    what: str
    where: str
    day: date | None = None
    last_day: date | None = None
    how: str = ""


@dataclass(frozen=True, slots=True)
class DayOfUse:
    """The log of one day and purpose; no user is named."""

    day: date
    purpose: Purpose
    actions: tuple[Action, ...]
    data: str
    times: int


@dataclass(frozen=True, slots=True)
class Term:
    word: str
    meaning: str


@dataclass(frozen=True, kw_only=True)
class Answer:
    """Law B C.2, in its order after the letter's own head."""

    language: Language
    made_up: bool
    sender: tuple[str, ...]  # lines above the window: the controller's name first, then number, address, ways to reach
    address: tuple[str, ...]  # as on the envelope; empty when the answer is handed over
    person: str
    signer: str
    contact: str  # where to ask: phone, e-mail
    return_to: str  # the slip's address in one line
    case: str
    received: date | None
    channel: str  # a code of `request_channel.*`, or ""
    place: str
    day: date
    checkpoint: str
    searched_by: tuple[str, ...] = ()  # what was looked for, told when nothing was found
    groups: tuple[DataGroup, ...] = ()
    listings: tuple[Listing, ...] = ()  # orders, invoices, payments and other rows of the person
    uses: tuple[Use, ...] = ()
    categories: tuple[Category, ...] = ()
    disclosures: tuple[Recipient, ...] = ()
    processors: tuple[Recipient, ...] = ()
    planned: tuple[Recipient, ...] = ()
    kept: tuple[Kept, ...] = ()
    authority: str = ""  # name and addresses of the supervisory authority, from the law data
    sources: tuple[str, ...] = ()  # codes of `source.*` for what stands in listings
    automated_decisions: str = ""  # the logic in words, if there are any
    transfers: tuple[Transfer, ...] = ()
    enclosures: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    consents: tuple[Consent, ...] = ()
    prohibitions: tuple[Prohibition, ...] = ()
    restrictions: tuple[Restriction, ...] = ()
    remarks: tuple[Remark, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    paper_records: tuple[PaperRecord, ...] = ()
    days_of_use: tuple[DayOfUse, ...] = ()
    log_begins: date | None = None
    backups: str = ""  # how old the oldest backup may be, in words; "" if there are no backups
    terms: tuple[Term, ...] = ()  # of codes that this answer uses, besides the usual ones

    @property
    def found(self) -> bool:
        """Whether anything but this request is known of the person (RQ-7)."""
        return bool(self.groups or self.listings or self.remarks or self.paper_records)

    @property
    def bases(self) -> frozenset[Basis]:
        return frozenset(use.basis for use in self.uses)

    @property
    def last_day(self) -> date | None:
        """When the last of what has a last day goes."""
        return max((kept.last_day for kept in self.kept if kept.last_day), default=None)
