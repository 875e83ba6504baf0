"""What a register file is made of: tables, log and triggers; whether a file is so, and bringing it there."""

from __future__ import annotations

import hashlib
import sqlite3
from dataclasses import dataclass
from functools import cached_property

from seloste_desktop.storage import engine, triggers  # isort: skip  before sqlite_utils: it stands in for pysqlite3
import sqlite_utils
from sqlite_utils.migrations import Migrations

from seloste_desktop.domain.data_map import DataMap
from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.storage.migrations import migrations

# `log_person` finds the entries of one person; how an entry of many persons stands in it says `log_index`.
_LOG = (
    "create table log (number integer primary key, act integer not null, body blob not null, before blob not null,"
    " seal blob not null) strict",
    "create table log_person (person integer, entry integer, primary key (person, entry)) strict, without rowid",
    "create table log_head (id integer primary key check (id = 1), number integer not null, seal blob not null) strict",
    "create table log_anchor (id integer primary key check (id = 1), number integer not null, seal blob not null)"
    " strict",
    "insert into log_head values (1, 0, zeroblob(32))",
    "insert into log_anchor values (1, 0, zeroblob(32))",
)
_TEXT = "select type, name, tbl_name, sql from sqlite_master order by type, name"


@dataclass(frozen=True)
class Schema:
    """The steps that make a register, oldest first, and the map of its columns."""

    migrations: Migrations
    data_map: DataMap

    def build(self, connection: sqlite3.Connection) -> None:
        """Make everything in an empty file, in one transaction."""
        database = _utils(connection)
        with database.atomic():
            for statement in _LOG:
                connection.execute(statement)
            self.migrations.apply(database)
            triggers.lay(connection, self.data_map)

    def upgrade(self, connection: sqlite3.Connection) -> None:
        """Take the steps that are missing, all or none, and lay the triggers anew: `transform` drops them."""
        database = _utils(connection)
        with database.atomic():
            self.migrations.apply(database)
            triggers.lay(connection, self.data_map)

    def check(self, connection: sqlite3.Connection) -> None:
        """Raise RegisterError TOO_NEW, NEEDS_UPGRADE or ALTERED for a file whose form is not this one."""
        applied = _names(self.migrations, connection)
        known, expected = self._fresh
        if not applied:
            raise RegisterError(RegisterError.NOT_A_REGISTER)
        if applied - known:
            raise RegisterError(RegisterError.TOO_NEW)
        if known - applied:
            raise RegisterError(RegisterError.NEEDS_UPGRADE)
        if _digest(connection) != expected:
            raise RegisterError(RegisterError.ALTERED)

    @cached_property
    def _fresh(self) -> tuple[set[str], bytes]:
        """The steps and the text of a new file, made once a process."""
        connection = engine.memory()
        try:
            self.build(connection)
            return _names(self.migrations, connection), _digest(connection)
        finally:
            connection.close()


def _names(migrations: Migrations, connection: sqlite3.Connection) -> set[str]:
    return {each.name for each in migrations.applied(_utils(connection))}


def _utils(connection: sqlite3.Connection) -> sqlite_utils.Database:
    return sqlite_utils.Database(connection, recursive_triggers=False, execute_plugins=False)


def _digest(connection: sqlite3.Connection) -> bytes:
    return hashlib.sha256(repr(connection.execute(_TEXT).fetchall()).encode()).digest()


REGISTER_SCHEMA = Schema(migrations, REGISTER)
