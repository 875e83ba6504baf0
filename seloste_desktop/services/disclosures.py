"""Recipients, what was given to them, and what lies on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Action, Note, Purpose
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.paper_record import PaperRecord
from seloste_desktop.domain.recipient import Recipient, RecipientRole
from seloste_desktop.services.desk import Desk
from seloste_desktop.storage import disclosures as stored
from seloste_desktop.storage.gate import Row, Session


class Disclosures:
    """What the trader writes down of those who get data, and of paper."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def recipients(self) -> list[Recipient]:
        with self._desk.session(Purpose.UPKEEP, Right.DISCLOSURES) as session:
            return recipients(session)

    def save_recipient(self, recipient: Recipient) -> int:
        """Add a recipient, or change the one whose id it has."""
        row = _row(recipient)
        with self._desk.session(Purpose.UPKEEP, Right.DISCLOSURES) as session:
            if recipient.id:
                stored.change_recipient(session, recipient.id, row)
                return recipient.id
            return stored.add_recipient(session, row)

    def record(self, recipient: Recipient, persons: Sequence[int], what: str, why: str, on: date) -> int:
        """Write down what was given outside the program; raise `date.in_future`, `disclosure.nobody`."""
        if not persons:
            raise Refused("disclosure.nobody", "persons")
        row = {"recipient": recipient.id or None, "recipient_name": recipient.name, "what": what, "why": why}
        with self._desk.session(Purpose.CUSTOMER_CARE, Right.DISCLOSURES) as session:
            if on > session.today:
                raise Refused("date.in_future", "disclosed")
            return disclose(session, {**row, "disclosed": on.isoformat()}, persons)

    def paper_records(self) -> list[PaperRecord]:
        with self._desk.session(Purpose.UPKEEP, Right.DISCLOSURES) as session:
            return [PaperRecord(**_dated(row, "since", "destroyed")) for row in stored.paper_records(session)]

    def save_paper_record(self, record: PaperRecord) -> int:
        row = _row(record)
        with self._desk.session(Purpose.UPKEEP, Right.DISCLOSURES) as session:
            if record.id:
                stored.change_paper_record(session, record.id, row)
                return record.id
            return stored.add_paper_record(session, row)


def recipients(session: Session) -> list[Recipient]:
    return [
        Recipient(**{**_dated(row, "contract", "since", "until"), "role": RecipientRole(row["role"])})
        for row in stored.recipients(session)
    ]


def disclose(session: Session, row: Row, persons: Sequence[int]) -> int:
    """Record a disclosure and say so in the log."""
    disclosure = stored.record(session, row, persons)
    session.note(Note(Action.DISCLOSE, "person", tuple(persons)))
    return disclosure


def _row(record: Any) -> Row:
    row = asdict(record)
    del row["id"]
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()}


def _dated(row: Row, *names: str) -> Row:
    return {**row, **{name: date.fromisoformat(row[name]) if row[name] else None for name in names}}
