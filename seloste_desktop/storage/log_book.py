"""The log as the gate writes it: entries appended, chained, indexed by person; nothing is ever rewritten."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from seloste_desktop.domain import clock
from seloste_desktop.domain.audit import Action, Entry, Note, Purpose, seal, time_of
from seloste_desktop.domain.chain import BEFORE
from seloste_desktop.domain.log_index import places

HEAD = """
    select log_head.number, log_head.seal, body, (select max(number) from log), log_anchor.number
    from log_head join log_anchor left join log on log.number = log_head.number
"""
APPEND = "insert into log (number, act, body, before, seal) values (?, ?, ?, ?, ?)"
LONG_AGO = datetime.min.replace(tzinfo=UTC)
INDEX = "insert or ignore into log_person (person, entry) values (?, ?)"  # what a forger left behind bars nobody
SEAL = "select seal, (select min(number) from log) from log where number = ?"
PRUNE = (
    "delete from log_person where entry <= ?",
    "delete from log where number <= ?",
)
MOVE_ANCHOR = "update log_anchor set number = ?, seal = ?"
MOVE_HEAD = "update log_head set number = ?, seal = ?"


@dataclass(frozen=True, slots=True)
class Head:
    """Where the log stands; an empty one at nought, long ago.

    `last` is the number of the last entry that is there: the same, unless someone tampered with it.
    """

    number: int
    seal: bytes
    at: datetime
    last: int


@dataclass(frozen=True, slots=True)
class Act:
    """What all entries of one session have in common."""

    at: datetime
    user: int
    purpose: Purpose


def head(connection: sqlite3.Connection) -> Head:
    number, mark, body, last, anchor = connection.execute(HEAD).fetchone()
    return Head(number, mark, _time(body), anchor if last is None else last)


def append(connection: sqlite3.Connection, act: Act, notes: Sequence[Note]) -> None:
    """Add the notes of one act; its number is that of its first entry."""
    if not notes:
        return
    at, old = clock.stamp(act.at), head(connection)
    number, mark = max(old.number, old.last), old.seal
    first = number + 1
    for note in (*_loss(old), *notes):
        number += 1
        entry = Entry(
            *(number, first, at, act.user, act.purpose, note.action, note.subject),
            *(note.ids, note.persons, note.fields, note.digest),
        )
        body = entry.body()
        before, mark = mark[:BEFORE], seal(mark, body)
        connection.execute(APPEND, [number, first, body, before, mark])
        connection.executemany(INDEX, [(place, number) for place in places(note.persons)])
    connection.execute(MOVE_HEAD, [number, mark])


def prune(connection: sqlite3.Connection, act: Act, last: int) -> None:
    """Remove entries up to `last`; the entry about it keeps the last one's seal, so that the rest can be verified."""
    mark, first = connection.execute(SEAL, [last]).fetchone()
    append(connection, act, [Note(Action.PRUNE, "log", tuple(range(first, last + 1)), digest=mark.hex())])
    connection.execute(MOVE_ANCHOR, [last, mark])
    for statement in PRUNE:
        connection.execute(statement, [last])


def _loss(old: Head) -> list[Note]:
    """Tell of entries that are gone from the end, with the seal of the last: else what follows could not be proved."""
    if old.last >= old.number:
        return []
    return [Note(Action.READ, "log", tuple(range(old.last + 1, old.number + 1)), digest=old.seal.hex())]


def _time(body: bytes | None) -> datetime:
    """When an entry was written; what was tampered with tells no time, and must not keep anyone out."""
    try:
        return max(clock.moment(time_of(body or b"")), LONG_AGO)
    except (ValueError, TypeError):  # no time, or one without its zone
        return LONG_AGO
