"""SQLCipher for everyone: the one place that opens a connection."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import sqlcipher3.dbapi2 as engine

from seloste_desktop.domain.errors import RegisterError

# sqlite-utils prefers a module of this name and then catches *its* exceptions; without it, alter=True,
# FTS detection and query("... returning") break, since sqlcipher3's exceptions are not sqlite3's.
sys.modules.setdefault("pysqlite3", engine)
sys.modules.setdefault("pysqlite3.dbapi2", engine)

Error = cast("type[sqlite3.Error]", engine.Error)
PAGE = 4096
SALT = 16
KEY = 32
BLOCK = 1000  # pages
_FIRST = (
    "pragma temp_store = memory",
    "pragma foreign_keys = on",
    "pragma recursive_triggers = on",  # else REPLACE deletes without its trigger
    "pragma secure_delete = on",
    "pragma cell_size_check = on",
    "pragma journal_mode = wal",
    "pragma synchronous = full",  # a printed checkpoint must not outlive its entry
    "pragma busy_timeout = 2000",
    "pragma cache_size = -65536",  # KiB at most: a page read again is decrypted again, which a search does by thousands
)
_CODES = {
    "SQLITE_BUSY": RegisterError.BUSY,
    "SQLITE_LOCKED": RegisterError.BUSY,
    "SQLITE_FULL": RegisterError.FULL,
    "SQLITE_READONLY": RegisterError.READ_ONLY,
    "SQLITE_CORRUPT": RegisterError.CORRUPT,
    "SQLITE_NOTADB": RegisterError.NOT_A_REGISTER,
    "SQLITE_CANTOPEN": RegisterError.CANNOT_OPEN,
    "SQLITE_AUTH": RegisterError.CLOSED_DOOR,
}
_NAMES = {  # errors of the backup API carry their words only
    "database or disk is full": "SQLITE_FULL",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "database is locked": "SQLITE_BUSY",
    "attempt to write a readonly database": "SQLITE_READONLY",
}


def connect(path: Path, key: bytes) -> sqlite3.Connection:
    """Open an existing file with its raw key; a wrong key or a foreign file fails here, not later."""
    try:
        return _opened(path.absolute().as_uri() + "?mode=rw", key, b"", _FIRST)
    except RegisterError as error:
        if error.code == RegisterError.FAILED and shutil.disk_usage(path.parent).free < PAGE:
            raise RegisterError(RegisterError.FULL) from error  # no room even for the journal
        raise


def create(path: Path, key: bytes, salt: bytes, pragmas: Sequence[str] = _FIRST) -> sqlite3.Connection:
    """Make a file that only its owner may read; FileExistsError if one is there.

    It takes `salt` as its first 16 bytes: the recovery key needs it there, in each backup too.
    """
    if len(salt) != SALT:
        raise ValueError("the salt is 16 bytes")
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    return _opened(path.absolute().as_uri() + "?mode=rw", key, salt, pragmas)


def _target(path: Path, key: bytes, salt: bytes) -> sqlite3.Connection:
    """Make a file for the backup API to fill; it has no journal, and counts for nothing until it is checked."""
    return create(path, key, salt, ("pragma journal_mode = off", "pragma synchronous = off"))


def copy(source: sqlite3.Connection, path: Path, key: bytes, salt: bytes, tell: Callable[[int, int], None]) -> None:
    """Fill a new file with all pages of an open one; `tell` hears how many of how many, and raises to stop."""
    filled = _target(path, key, salt)
    try:
        source.backup(filled, pages=BLOCK, progress=lambda _, left, total: tell(total - left, total))
    finally:
        filled.close()


def salt_of(connection: sqlite3.Connection) -> bytes:
    """The first 16 bytes of an open file, which nobody may open a second time to read them."""
    return bytes.fromhex(connection.execute("pragma cipher_salt").fetchone()[0])


def memory() -> sqlite3.Connection:
    """A connection of the same engine that leads to no file."""
    return cast(sqlite3.Connection, engine.connect(":memory:", isolation_level=None, cached_statements=0))


def mapped(error: sqlite3.Error) -> RegisterError:
    """Say in our own words what SQLite said in its codes."""
    name = getattr(error, "sqlite_errorname", None) or _NAMES.get(str(error), "")
    shut = RegisterError.CLOSED_DOOR if "prohibited" in str(error) else RegisterError.FAILED
    return RegisterError(_CODES.get(name, shut))


def _opened(uri: str, key: bytes, salt: bytes, pragmas: Sequence[str]) -> sqlite3.Connection:
    if len(key) != KEY:
        raise ValueError("the file key is 32 bytes")  # of any other length it would be taken as a passphrase
    connection = None
    try:
        connection = cast(sqlite3.Connection, engine.connect(uri, uri=True, isolation_level=None, cached_statements=0))
        connection.execute("pragma cipher_log_level = none")  # else it prints to standard error
        connection.execute(f"pragma key = \"x'{(key + salt).hex()}'\"")
        if not connection.execute("pragma cipher_version").fetchone():
            raise RegisterError(RegisterError.FAILED)  # an engine without its cipher would write in the clear
        connection.execute("select count(*) from sqlite_master").fetchone()
        for pragma in pragmas:
            connection.execute(pragma).fetchall()
    except Error as error:
        if connection is not None:
            connection.close()
        raise mapped(error) from error
    return connection
