"""What one session noted, on its way into the log."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from seloste_desktop.domain.audit import Action, Note
from seloste_desktop.domain.data_map import DataMap

T = TypeVar("T")


class Notes:
    """Collects reads and writes and says whose rows they were; asked while the rows are still there."""

    def __init__(self, connection: sqlite3.Connection, data_map: DataMap) -> None:
        self._connection = connection
        self._map = data_map
        self._names: dict[tuple[str, str, object, object], tuple[str, ...]] = {}
        self._read: list[Note] = []
        self._written: list[Note] = []
        self._search: str | None = None
        self._one_change = False

    @contextmanager
    def one_change(self) -> Iterator[None]:
        """What is written within is a change to those who read the log, also where rows come and go."""
        self._one_change = True
        try:
            yield
        finally:
            self._one_change = False

    def clear(self) -> None:
        self._read.clear()
        self._written.clear()
        self._search = None

    def read(self, table: str, ids: Sequence[int], columns: Iterable[str]) -> None:
        persons, kinds = self._whose(table, ids)
        fields = self._map.names(table, sorted(columns), kinds)
        if self._search is not None:  # a search and the rows it drew are one entry
            drawn = tuple(ids) if table == self._search else ()
            self._read.append(Note(Action.SEARCH, self._search, drawn, fields, persons))
        else:
            self._read.append(Note(Action.READ, table, tuple(ids), fields, persons))

    def searched(self, table: str) -> None:
        self._read.append(Note(Action.SEARCH, table))

    def draw(self, table: str) -> None:
        """From here on what is read belongs to the search of this table."""
        self._search = table

    def told(self, note: Note) -> None:
        """A note made by hand: a print, an export, a log-in; its persons are the owners of its rows."""
        persons = self._whose(note.subject, note.ids)[0] if note.subject in self._map.tables else ()
        self._read.append(replace(note, persons=persons))

    def log_read(self, numbers: Iterable[int], person: int | None) -> None:
        persons = () if person is None else (person,)
        self._read.append(Note(Action.READ, "log", tuple(numbers), (), persons))

    def written(self, action: str, table: str, row_id: int, columns: str, *whose: object) -> None:
        """Called by the triggers for each row: kind and person after, kind and person before."""
        if not columns and action == Action.CHANGE:
            return  # saved without a change
        kind, person, kind_before, person_before = whose
        fields = self._fields(table, columns, kind, kind_before)
        persons = tuple(each for each in (person, person_before) if isinstance(each, int))
        verb = Action.CHANGE if self._one_change else Action(action)
        self._written.append(Note(verb, table, (row_id,), fields, persons))

    def of_reads(self) -> list[Note]:
        return _merged(self._read)

    def of_writes(self) -> list[Note]:
        return _merged(self._written)

    def of_all(self) -> list[Note]:
        return _merged([*self._read, *self._written])

    def _fields(self, table: str, columns: str, kind: object, before: object) -> tuple[str, ...]:
        key = (table, columns, kind, before)
        if key not in self._names:
            kinds = [str(each) for each in dict.fromkeys((kind, before)) if each is not None]
            self._names[key] = self._map.names(table, columns.rstrip(",").split(","), kinds)
        return self._names[key]

    def _whose(self, table: str, ids: Sequence[int]) -> tuple[tuple[int, ...], tuple[str, ...]]:
        """The persons and the kinds of rows."""
        owner, kind = self._map.owner(table, table), self._map.kind_column(table) or "null"
        if owner == kind == "null" or not ids:
            return (), ()
        asked = f'select distinct {owner}, {kind} from "{table}" where id in (select value from json_each(?))'  # noqa: S608  words of the map
        found = self._connection.execute(asked, [json.dumps(ids)]).fetchall()
        persons = tuple(person for person in dict.fromkeys(row[0] for row in found) if person is not None)
        return persons, tuple(str(each) for each in dict.fromkeys(row[1] for row in found) if each is not None)


def _merged(notes: Iterable[Note]) -> list[Note]:
    """Fold notes that differ in rows only into one, in the order they first came.

    Rows that were read twice, for other columns each time, were read once as far as the log tells.
    """
    together: dict[tuple[object, ...], tuple[Note, list[int], list[int], list[str]]] = {}
    for note in _read_once(notes):
        fields = () if note.action is Action.SEARCH else note.fields  # a search gathers all that it drew
        key = (note.action, note.subject, fields, note.digest)
        _, ids, persons, names = together.setdefault(key, (note, [], [], []))
        ids += note.ids
        persons += note.persons
        names += note.fields
    return [
        replace(note, ids=_each(ids), fields=_each(names), persons=_each(persons))
        for note, ids, persons, names in together.values()
    ]


def _read_once(notes: Iterable[Note]) -> Iterator[Note]:
    reads: dict[tuple[object, ...], Note] = {}
    for place, note in enumerate(notes):
        key = (note.subject, frozenset(note.ids)) if note.action is Action.READ and not note.digest else (place,)
        known = reads.get(key)
        if known is not None:
            persons, fields = _each([*known.persons, *note.persons]), tuple(sorted({*known.fields, *note.fields}))
            note = replace(known, persons=persons, fields=fields)
        reads[key] = note
    yield from reads.values()


def _each(things: list[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(things))
