"""The log as the gate writes it: entries appended, chained, indexed by person; nothing is ever rewritten."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from seloste_desktop.domain import clock
from seloste_desktop.domain.audit import Action, Entry, Note, Purpose, seal
from seloste_desktop.domain.chain import BEFORE
from seloste_desktop.domain.log_index import places

HEAD = "select log_head.number, log_head.seal, body from log_head left join log on log.number = log_head.number"
APPEND = "insert into log (number, act, body, before, seal) values (?, ?, ?, ?, ?)"
INDEX = "insert into log_person (person, entry) values (?, ?)"
SEAL = "select seal, (select min(number) from log) from log where number = ?"
PRUNE = (
    "delete from log_person where entry <= ?",
    "delete from log where number <= ?",
)
MOVE_ANCHOR = "update log_anchor set number = ?, seal = ?"
MOVE_HEAD = "update log_head set number = ?, seal = ?"


@dataclass(frozen=True, slots=True)
class Head:
    """Where the log stands; an empty one stands at nought, long ago."""

    number: int
    seal: bytes
    at: datetime


@dataclass(frozen=True, slots=True)
class Act:
    """What all entries of one session have in common."""

    at: datetime
    user: int
    purpose: Purpose


def head(connection: sqlite3.Connection) -> Head:
    number, mark, body = connection.execute(HEAD).fetchone()
    at = clock.moment(Entry.read(body).at) if body else datetime.min.replace(tzinfo=UTC)
    return Head(number, mark, at)


def append(connection: sqlite3.Connection, act: Act, notes: Iterable[Note]) -> None:
    """Add the notes of one act; its number is that of its first entry."""
    at, old = clock.stamp(act.at), head(connection)
    number, mark, first = old.number, old.seal, old.number + 1
    for note in notes:
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
