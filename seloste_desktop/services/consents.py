"""What a person has allowed and forbidden."""

from __future__ import annotations

from datetime import date

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.errors import Refused
from seloste_desktop.services.desk import Desk
from seloste_desktop.storage import consents as stored
from seloste_desktop.storage import customers
from seloste_desktop.storage.gate import Session

BANS = ("marketing", "distance_selling", "research", "list", "profiling")


class Consents:
    """Consents (GDPR 7) and prohibitions (GDPR 21(2)-(3)), both in force at the moment of saving."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def give(self, customer: int, what: str, given: date, how: str, evidence: str = "") -> int:
        """Raise `field.missing`, `date.in_future`, `customer.not_a_person`."""
        if not what.strip():
            raise Refused("field.missing", "what")
        with self._desk.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            _not_after(session, given)
            row = {"person": _person(session, customer), "what": what, "given": given.isoformat()}
            return stored.give(session, {**row, "how": how, "evidence": evidence})

    def withdraw(self, consent: int, on: date) -> None:
        with self._desk.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            _not_after(session, on)
            stored.withdraw(session, consent, on.isoformat())

    def forbid(self, customer: int, kind: str, since: date, told: str = "") -> int:
        """Raise `prohibition.unknown`, `date.in_future`, `customer.not_a_person`."""
        if kind not in BANS:
            raise Refused("prohibition.unknown", "kind")
        with self._desk.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            _not_after(session, since)
            row = {"person": _person(session, customer), "kind": kind, "since": since.isoformat(), "told": told}
            return stored.forbid(session, row)

    def end_ban(self, ban: int, on: date) -> None:
        """Only the person lifts a prohibition: the trader writes down when it did."""
        with self._desk.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            _not_after(session, on)
            stored.end_ban(session, ban, on.isoformat())


def _person(session: Session, customer: int) -> int:
    person = customers.person_of(session, customer)
    if person is None:
        raise Refused("customer.not_a_person", "number")
    return person


def _not_after(session: Session, day: date) -> None:
    if day > session.today:
        raise Refused("date.in_future", "date")
