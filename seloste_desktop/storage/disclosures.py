"""Who receives data, what was given to whom, and what lies on paper."""

from __future__ import annotations

from collections.abc import Iterable

from seloste_desktop.storage.gate import Row, Session

RECIPIENTS = (
    "select id, name, role, activity, contact, country, safeguard, contract, since, until from recipient order by name"
)
PAPER = "select id, person, what, place, since, destroyed, how from paper_record order by id"


def recipients(session: Session) -> list[Row]:
    return session.rows("recipient", RECIPIENTS)


def add_recipient(session: Session, row: Row) -> int:
    return session.insert("recipient", row)


def change_recipient(session: Session, recipient: int, row: Row) -> None:
    session.update("recipient", recipient, row)


def record(session: Session, row: Row, persons: Iterable[int]) -> int:
    """Write down that data of these persons were given to someone."""
    disclosure = session.insert("disclosure", row)
    session.insert_all("disclosure_person", [{"disclosure": disclosure, "person": person} for person in persons])
    return disclosure


def paper_records(session: Session) -> list[Row]:
    return session.rows("paper_record", PAPER)


def add_paper_record(session: Session, row: Row) -> int:
    return session.insert("paper_record", row)


def change_paper_record(session: Session, record: int, row: Row) -> None:
    session.update("paper_record", record, row)
