"""Who receives data, what was given to whom, and what lies on paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seloste_desktop.storage import sql
from seloste_desktop.storage.gate import Row, Session

RECIPIENTS = (
    "select id, name, role, activity, contact, country, safeguard, contract, since, until from recipient order by name"
)
OF_PERSON = "select id, disclosure from disclosure_person where person = ? order by disclosure"
SOME = (
    "select id, disclosed, recipient, recipient_name, what, why, file, sha256 from disclosure"
    " where id in (:ids) order by disclosed, id"
)
ALL = "select id, disclosed, recipient, recipient_name, what, why, file, sha256 from disclosure order by disclosed, id"
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


def every(session: Session) -> list[Row]:
    return session.rows("disclosure", ALL)


def of_person(session: Session, person: int) -> list[Row]:
    links = session.rows("disclosure_person", OF_PERSON, [person])
    return some(session, [link["disclosure"] for link in links])


def some(session: Session, ids: Sequence[int]) -> list[Row]:
    return [row for block in sql.blocks(ids) for row in session.rows("disclosure", sql.of(SOME, block), block)]


def paper_records(session: Session) -> list[Row]:
    return session.rows("paper_record", PAPER)


def add_paper_record(session: Session, row: Row) -> int:
    return session.insert("paper_record", row)


def change_paper_record(session: Session, record: int, row: Row) -> None:
    session.update("paper_record", record, row)
