"""Case files: one for each request of a person."""

from __future__ import annotations

from seloste_desktop.storage.gate import Row, Session

OF_PERSON = (
    "select id, number, kind, received, channel, answer_language, state, closed, outcome from request"
    " where person = ? order by id"
)


def add(session: Session, row: Row) -> int:
    return session.insert("request", row)


def change(session: Session, request: int, row: Row) -> None:
    session.update("request", request, row)


def of_person(session: Session, person: int) -> list[Row]:
    return session.rows("request", OF_PERSON, [person])
