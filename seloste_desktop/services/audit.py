"""The log, for the trader: read, verified, witnessed on paper."""

from __future__ import annotations

from dataclasses import dataclass

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Entry, Purpose
from seloste_desktop.domain.chain import Verdict
from seloste_desktop.domain.errors import Refused
from seloste_desktop.services.desk import Desk
from seloste_desktop.services.jobs import Steps, Work
from seloste_desktop.storage import audit_log, customers, users
from seloste_desktop.storage.gate import Session


@dataclass(frozen=True, slots=True)
class Line:
    """An entry with the name of its user, which the log itself does not hold."""

    entry: Entry
    user: str


class Audit:
    """What can be asked of the log; to read it and to verify it are themselves entries."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def show(
        self, purpose: Purpose = Purpose.UPKEEP, before: int = audit_log.NEWEST, limit: int = 10_000
    ) -> list[Line]:
        """Return the newest entries before a number, oldest first."""
        with self._desk.session(purpose, Right.LOG_ALL) as session:
            return _lines(session, audit_log.page(session, before, limit))

    def show_person(self, number: str, purpose: Purpose = Purpose.UPKEEP) -> list[Line]:
        """Return all entries that touched one customer or contact person; raise NotFound, `person.is_company`."""
        with self._desk.session(purpose, Right.LOG_ALL) as session:
            person = customers.person_of(session, customers.by_number(session, number))
            if person is None:
                raise Refused("customer.not_a_person", "number")
            return _lines(session, audit_log.of_person(session, person))

    def verify(self, checkpoint: str = "") -> Work[Verdict]:
        """Walk the chain and compare it with a checkpoint from paper; raise Refused `checkpoint.malformed`."""

        def work(steps: Steps) -> Verdict:
            with self._desk.job() as gate:
                return audit_log.verify(gate, checkpoint, steps.done)

        return work


def _lines(session: Session, entries: list[Entry]) -> list[Line]:
    names = {row["id"]: row["name"] for row in users.every(session)}
    return [Line(entry, names.get(entry.user, "")) for entry in reversed(entries)]
