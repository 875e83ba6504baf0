"""The facts that a notice states: nothing in it is asked twice, and what is not known is not printed as a gap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from seloste_desktop.domain.authority import Authority
from seloste_desktop.domain.controller import Controller
from seloste_desktop.domain.notice_scope import Kind, Scope
from seloste_desktop.domain.recipient import Recipient
from seloste_desktop.domain.retention_law import RetentionLaw


class CookieUse(StrEnum):
    """What the trader's web site sets (laki 917/2014, 205 §)."""

    NONE = "none"
    NECESSARY = "necessary"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class Cookie:
    """As the trader describes it."""

    name: str
    setter: str
    purpose: str
    lifetime: str


@dataclass(frozen=True, slots=True)
class Paper:
    """Papers of one kind: where they are locked up, who can reach them, how they are destroyed; "" if not told."""

    what: str
    place: str = ""
    access: str = ""
    destruction: str = ""


@dataclass(frozen=True, slots=True)
class Safeguards:
    """Only what is really in force (TSL-093).

    `backup_verified`: the last verified backup is at most 90 days old. `personal_login`: no login is shared.
    `idle_minutes` is 0 when the program does not lock itself.
    """

    encrypted: bool = True
    personal_login: bool = True
    log: bool = True
    idle_minutes: int = 0
    backup_verified: bool = False
    other_users: int = 0
    commitments: int = 0  # of the other users

    @property
    def committed(self) -> bool:
        return 0 < self.other_users == self.commitments


@dataclass(frozen=True, slots=True)
class Change:
    """A version and what changed in it, in the language of the notice."""

    version: int
    day: date
    what: str


@dataclass(frozen=True, slots=True)
class Facts:
    """`retention` holds the periods in force, the trader's own among them; `authority` is the one of the day.

    `officer` is the data protection officer's name and how to reach them, "" if there is none. `history` is newest
    first and may leave out this version. Recipients are those in force today.
    """

    kind: Kind
    controller: Controller
    authority: Authority
    day: date
    version: int
    draft: bool
    scope: Scope
    retention: RetentionLaw
    recipients: tuple[Recipient, ...] = ()
    officer: str = ""
    cookie_use: CookieUse = CookieUse.NONE
    cookies: tuple[Cookie, ...] = ()
    paper: tuple[Paper, ...] = ()
    safeguards: Safeguards = Safeguards()
    history: tuple[Change, ...] = ()

    @property
    def previous(self) -> date | None:
        """The day of the version before this one."""
        return next((change.day for change in self.history if change.version < self.version), None)

    @property
    def activities(self) -> frozenset[str]:
        """What recipients there are, on record or by the starter."""
        return self.scope.recipients | {recipient.activity for recipient in self.recipients}

    @property
    def transfers(self) -> tuple[Recipient, ...]:
        return tuple(recipient for recipient in self.recipients if recipient.outside)

    @property
    def words(self) -> frozenset[str]:
        """What is so: the conditions under which sentences of the form are said."""
        controller, safeguards = self.controller, self.safeguards
        holds = {
            "customer": self.kind is not Kind.INVOICING,
            "invoicing": self.kind is not Kind.CUSTOMER,
            "contact": bool(controller.contact_name),
            "reachable": bool(controller.phone or controller.email),
            "web": bool(controller.web),
            "year_end": bool(controller.financial_year_end),
            "officer": bool(self.officer),
            "draft": self.draft,
            "previous": self.previous is not None,
            "marketing": self.scope.markets,
            "marketing_interest": "legitimate_interest" in self.scope.marketing_bases,
            "consent": "consent" in self.scope.bases,
            "ip": any("ip" in contents.items for contents in self.scope.contents),
            "public": bool(self.scope.sources & {"authority", "updating_service"}),
            "recipients": bool(self.activities),
            "transfers": bool(self.transfers),
            "paper": bool(self.paper),
            "encrypted": safeguards.encrypted,
            "personal_login": safeguards.personal_login,
            "log": safeguards.log,
            "idle": safeguards.idle_minutes > 0,
            "backups": safeguards.backup_verified,
            "alone": safeguards.other_users == 0,
            "commitments": safeguards.committed,
        }
        held = {word for word, so in holds.items() if so}
        return frozenset(held | {f"{self.cookie_use}_cookies"} | self.activities)
