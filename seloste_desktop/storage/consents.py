"""Consents given and prohibitions told."""

from __future__ import annotations

from seloste_desktop.storage.gate import Row, Session


def give(session: Session, row: Row) -> int:
    return session.insert("consent", row)


def withdraw(session: Session, consent: int, on: str) -> None:
    session.update("consent", consent, {"withdrawn": on})


def forbid(session: Session, row: Row) -> int:
    return session.insert("prohibition", row)


def end_ban(session: Session, ban: int, on: str) -> None:
    session.update("prohibition", ban, {"ended": on})
