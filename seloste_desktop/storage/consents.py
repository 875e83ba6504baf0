"""Consents given and prohibitions told."""

from __future__ import annotations

from seloste_desktop.storage.gate import Row, Session

CONSENTS = "select id, person, what, given, how, evidence, withdrawn from consent where person = ? order by id"
BANS = "select id, person, kind, since, told, ended from prohibition where person = ? order by id"


def consents(session: Session, person: int) -> list[Row]:
    return session.rows("consent", CONSENTS, [person])


def give(session: Session, row: Row) -> int:
    return session.insert("consent", row)


def withdraw(session: Session, consent: int, on: str) -> None:
    session.update("consent", consent, {"withdrawn": on})


def bans(session: Session, person: int) -> list[Row]:
    return session.rows("prohibition", BANS, [person])


def forbid(session: Session, row: Row) -> int:
    return session.insert("prohibition", row)


def end_ban(session: Session, ban: int, on: str) -> None:
    session.update("prohibition", ban, {"ended": on})
