"""What the log of an opened register says, for tests: read beside it, so that the reading is no entry."""

from __future__ import annotations

from seloste_desktop.domain.audit import Action, Entry
from seloste_desktop.services.desk import Desk


def entries(desk: Desk) -> list[Entry]:
    with desk.gate.log_snapshot() as read:
        return [Entry.read(body) for (body,) in read("select body from log order by number")]


def since(desk: Desk, before: int) -> list[Entry]:
    return entries(desk)[before:]


def bodies(desk: Desk) -> bytes:
    with desk.gate.log_snapshot() as read:
        return b"\n".join(body for (body,) in read("select body from log order by number"))


def fields(found: list[Entry], action: Action) -> set[str]:
    return {name for entry in found if entry.action is action for name in entry.fields}
