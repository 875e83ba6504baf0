"""Case files: one for each request of a person."""

from __future__ import annotations

from seloste_desktop.storage.gate import Row, Session


def add(session: Session, row: Row) -> int:
    return session.insert("request", row)


def change(session: Session, request: int, row: Row) -> None:
    session.update("request", request, row)
