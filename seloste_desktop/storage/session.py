"""A few verbs on the register, for one purpose; each notes what it did."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from functools import cache
from typing import Any

from seloste_desktop.domain import clock
from seloste_desktop.domain.audit import Action, Note
from seloste_desktop.domain.checkpoint import Checkpoint
from seloste_desktop.domain.errors import UnloggedRead
from seloste_desktop.storage.guard import Guard, Mode
from seloste_desktop.storage.notes import Notes

Row = dict[str, Any]
Parameters = Sequence[object] | Mapping[str, object]


class Session:
    """Given out by the gate, for the length of one `with` block."""

    def __init__(
        self, connection: sqlite3.Connection, guard: Guard, notes: Notes, now: datetime, head: Checkpoint
    ) -> None:
        self._connection = connection
        self._guard = guard
        self._notes = notes
        self._head = head
        self.now = now
        self.over = False

    @property
    def today(self) -> date:
        return clock.today(self.now)

    def checkpoint(self) -> Checkpoint:
        """Where the log stood before this session: what a print carries."""
        return self._head

    def rows(self, subject: str, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Return rows of one plain select; `id` and, for each joined table, `<table>_id` must be among them."""
        with self._through(Mode.ROWS):
            cursor = self._connection.execute(sql, parameters)
            names = [column[0] for column in cursor.description or ()]
            keys = self._keys(subject, names)
            columns = set(self._guard.columns)
            found = [dict(zip(names, row, strict=True)) for row in cursor]
        for table, key in keys.items():
            ids = list(dict.fromkeys(row[key] for row in found if row[key] is not None))
            if not all(type(each) is int for each in ids):
                raise UnloggedRead(f"{table}: {key} is not an id")
            if ids:
                with self._through(Mode.OWNERS):
                    self._notes.read(table, ids, [name for of, name in columns if of == table and name])
        return found

    def ids(self, subject: str, sql: str, parameters: Parameters = ()) -> list[int]:
        """Return ids only; noted as a search of the subject, without the words searched for."""
        with self._through(Mode.IDS):
            cursor = self._connection.execute(sql, parameters)
            if len(cursor.description or ()) != 1:
                raise UnloggedRead("a search returns one column of ids")
            found = [row[0] for row in cursor]
        if not all(type(each) is int for each in found):
            raise UnloggedRead("a search returns integers only")
        self._notes.searched(subject)
        return found

    def search(self, subject: str, sql: str, parameters: Parameters = ()) -> list[int]:
        """As `ids`, for what a list draws: all that this session reads afterwards is one entry with the search."""
        found = self.ids(subject, sql, parameters)
        self._notes.draw(subject)
        return found

    def insert(self, table: str, row: Mapping[str, object]) -> int:
        return self.insert_all(table, [row])[0]

    def insert_all(self, table: str, rows: Sequence[Mapping[str, object]]) -> list[int]:
        """Return the ids in the order of the rows."""
        with self._through(Mode.WRITE):
            return [self._inserted(table, row) for row in rows]

    def update(self, table: str, row_id: int, row: Mapping[str, object]) -> None:
        named = ", ".join(f'"{name}" = ?' for name in row)
        self.change(f'update "{table}" set {named} where id = ?', [*row.values(), row_id])  # noqa: S608  names of our own

    def delete(self, table: str, row_id: int) -> None:
        self.change(f'delete from "{table}" where id = ?', [row_id])  # noqa: S608  names of our own

    def replace(self, table: str, old: Sequence[int], rows: Sequence[Mapping[str, object]]) -> None:
        """Let new rows take the place of old ones: one change in the log, however many rows it takes."""
        with self._notes.one_change():
            for row_id in old:
                self.delete(table, row_id)
            self.insert_all(table, rows)

    def change(self, sql: str, parameters: Parameters = ()) -> int:
        """Change many rows by one statement and return how many; the triggers note each."""
        with self._through(Mode.WRITE):
            cursor = self._connection.execute(sql, parameters)
            if cursor.description:
                raise UnloggedRead("a change returns no rows")
            return cursor.rowcount

    def note(self, note: Note) -> None:
        """Note what cannot be seen in the register: a print, a log-in, a correction's digest."""
        with self._through(Mode.OWNERS):
            self._notes.told(note)

    def export(self, subject: str, ids: Sequence[int]) -> None:
        """Note that rows leave the program."""
        self.note(Note(Action.EXPORT, subject, tuple(ids)))

    def log(self, sql: str, parameters: Parameters = (), *, person: int | None = None) -> list[tuple[Any, ...]]:
        """Read the log's own tables, the entry's number first; noted as a read of these entries, of that person."""
        with self._through(Mode.LOG):
            found = self._connection.execute(sql, parameters).fetchall()
        self._notes.log_read([row[0] for row in found], person)
        return found

    def _through(self, mode: Mode) -> AbstractContextManager[None]:
        if self.over:  # kept beyond its block, it would read what nobody logs
            raise RuntimeError("the session is over")
        return self._guard.mode(mode)

    def _keys(self, subject: str, names: Sequence[str]) -> dict[str, str]:
        """For each table read, the column with its ids; the rows are not given out unless all are there."""
        guard = self._guard
        if guard.selects != 1:
            raise UnloggedRead("one plain select: no subquery, union or with")
        if len(set(names)) != len(names):
            raise UnloggedRead("two columns of one name")
        keys = {table: "id" if table == subject else f"{table}_id" for table in guard.touched | {subject}}
        for table, key in keys.items():
            if key not in names or (table, "id") not in guard.columns:
                raise UnloggedRead(f"{table}: {key} is not returned")
        return dict(sorted(keys.items(), key=lambda each: each[0] != subject))

    def _inserted(self, table: str, row: Mapping[str, object]) -> int:
        cursor = self._connection.execute(_insert(table, tuple(row)), list(row.values()))
        return int(cursor.lastrowid or 0)


@cache
def _insert(table: str, names: tuple[str, ...]) -> str:
    """Names of our own: few tables, few sets of columns."""
    listed, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    return f'insert into "{table}" ({listed}) values ({marks})'  # noqa: S608
