"""The lock of the gate: an authorizer that denies by default, asked by SQLite about every statement."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from enum import Enum, auto

_OK, _DENY = sqlite3.SQLITE_OK, sqlite3.SQLITE_DENY
_WRITES = (sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE)
_TURNS = (sqlite3.SQLITE_TRANSACTION, sqlite3.SQLITE_SAVEPOINT)
_LOG = frozenset({"log", "log_person", "log_head", "log_anchor"})
_APPENDED = frozenset({"log", "log_person"})
# Functions a listing may use. Missing on purpose: what folds many rows into one text (group_concat, string_agg,
# json_group_*), what loads or leaks (load_extension, sqlcipher_export, fts5 helpers), and audit_note.
_FUNCTIONS = frozenset(
    {
        *("abs", "coalesce", "count", "date", "datetime", "ifnull", "iif", "instr", "julianday", "length", "like"),
        *("glob", "lower", "max", "min", "nullif", "printf", "format", "replace", "round", "strftime", "substr"),
        *("substring", "sum", "time", "total", "trim", "ltrim", "rtrim", "typeof", "unicode", "upper"),
        *("json_extract", "->", "->>", "bm25", "match", "changes", "last_insert_rowid"),
    }
)


class Mode(Enum):
    """How far the door stands open."""

    SHUT = auto()  # no session, or inside one but outside its verbs
    ROWS = auto()  # one plain select, ids must come along
    IDS = auto()  # any select, integers only
    WRITE = auto()  # insert, update, delete on register tables
    OWNERS = auto()  # the gate asks whose rows are
    APPEND = auto()  # the gate writes its log
    LOG = auto()  # the log is read
    TURN = auto()  # begin, commit, roll back; FTS5 writes its last pages inside the commit
    UPKEEP = auto()  # pruning, checks, checkpoints of the journal: the gate alone


class Guard:
    """Remembers what a statement touched."""

    def __init__(self, connection: sqlite3.Connection, tables: Iterable[str], searches: Mapping[str, str]) -> None:
        self._connection = connection
        self._tables = frozenset(tables)
        self._searches = dict(searches)
        self._mode = Mode.SHUT
        self._target: str | None = None
        self.touched: set[str] = set()
        self.columns: set[tuple[str, str]] = set()
        self.selects = 0
        connection.set_authorizer(self)

    @contextmanager
    def mode(self, mode: Mode) -> Iterator[None]:
        """Open as little as the verb needs, and shut again whatever happens."""
        before = self._mode
        self._turn_to(mode)
        self.touched.clear()
        self.columns.clear()
        self.selects = 0
        self._target = None
        try:
            yield
        finally:
            self._turn_to(before)

    def _turn_to(self, mode: Mode) -> None:
        # sqlcipher3 keeps at least five statements whatever cached_statements says, and SQLite asks only when it
        # prepares. Setting the authorizer anew expires every statement, so that it asks again.
        self._mode = mode
        self._connection.set_authorizer(self)

    def owner(self, table: str) -> str | None:
        """Which table's data this is: its own, or that of the table it indexes (shadow tables too)."""
        if table in self._tables:
            return table
        return next((of for name, of in self._searches.items() if table == name or table.startswith(name + "_")), None)

    def _is_shadow(self, table: str) -> bool:
        return table not in self._tables and table not in self._searches and self.owner(table) is not None

    def __call__(self, action: int, first: str | None, second: str | None, base: str | None, inside: str | None) -> int:
        """SQLite's question: may this be done? `inside` names the trigger that does it."""
        if self._mode is Mode.UPKEEP:
            return _OK
        if self._mode is Mode.SHUT or base not in (None, "main"):
            return _DENY
        return _OK if self._allowed(action, first or "", second or "", inside is not None) else _DENY

    def _allowed(self, action: int, first: str, second: str, inside: bool) -> bool:
        if action in _TURNS:
            return self._mode is Mode.TURN
        if action in _WRITES:
            return self._may_write(action, first, inside)
        match action:
            case sqlite3.SQLITE_SELECT:
                self.selects += 1
                return True
            case sqlite3.SQLITE_RECURSIVE:
                return self._mode is Mode.IDS
            case sqlite3.SQLITE_READ:
                return self._may_read(first, second)
            case sqlite3.SQLITE_FUNCTION:
                return second in _FUNCTIONS or (second == "audit_note" and self._mode is Mode.WRITE and inside)
            case sqlite3.SQLITE_PRAGMA:
                return first == "data_version" and not second  # FTS5 asks it inside every search
        return False

    def _may_read(self, table: str, column: str) -> bool:
        if self._mode in (Mode.APPEND, Mode.LOG):
            return table in _LOG or (self._mode is Mode.APPEND and self._is_shadow(table))
        if (owner := self.owner(table)) is not None:
            self.touched.add(owner)
            self.columns.add((table, column))
            return True
        return table == "json_each" and self._mode is Mode.OWNERS

    def _may_write(self, action: int, table: str, inside: bool) -> bool:
        if self._mode in (Mode.TURN, Mode.APPEND) and self._is_shadow(table):
            return True  # FTS5 writes its last pages at the gate's next statement or inside the commit
        if self._mode is Mode.APPEND:
            if table in _APPENDED:
                return action == sqlite3.SQLITE_INSERT
            return table == "log_head" and action == sqlite3.SQLITE_UPDATE
        if self._mode is not Mode.WRITE:
            return False
        if self._target is None:  # the statement's own table comes first, then what its triggers write
            self._target = table
        return self._target in self._tables and self.owner(table) is not None
