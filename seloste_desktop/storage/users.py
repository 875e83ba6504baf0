"""Those who log in: each a person of their own."""

from __future__ import annotations

from seloste_desktop.storage.gate import Row, Session

ALL = "select id, person, name, role, commitment, created, disabled from user order by id"


def every(session: Session) -> list[Row]:
    return session.rows("user", ALL)


def add(session: Session, row: Row) -> int:
    return session.insert("user", row)
