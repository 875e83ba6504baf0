"""What can be said of a register file before and while it is opened. A refused file stays byte for byte as it was."""

from __future__ import annotations

import os
import secrets
import sqlite3
from pathlib import Path

from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.storage import engine, lock

_PLAIN = b"SQLite format 3\0"
# Pictures, PDF, ZIP (a backup, a workbook) and old Office files; the salt of a register is random bytes, and never text
_TEXT = frozenset(b"\t\n\r") | frozenset(range(32, 127))
_OTHERS = (b"\x89PNG", b"\xff\xd8\xff", b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\xef\xbb\xbf", b"\xff\xfe")


def look(path: Path) -> None:
    """Refuse what cannot be a register: MISSING, EMPTY, CUT, PLAIN, READ_ONLY, CANNOT_OPEN.

    SQLite would open an empty or a very short file as an empty register and call it sound. A file that this
    process has open was looked at before, and must not be opened by anyone but SQLite.
    """
    if lock.is_held(path):
        return
    if not path.exists():
        raise RegisterError(RegisterError.MISSING)
    if not path.is_file():
        raise RegisterError(RegisterError.NOT_A_REGISTER)
    size = path.stat().st_size
    if size == 0:
        raise RegisterError(RegisterError.EMPTY)
    start = salt_of(path)
    if start == _PLAIN:
        raise RegisterError(RegisterError.PLAIN)
    if _is_foreign(start):
        raise RegisterError(RegisterError.NOT_A_REGISTER)
    if size < engine.PAGE or (size % engine.PAGE and not unclean(path)):
        raise RegisterError(RegisterError.CUT)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise RegisterError(RegisterError.READ_ONLY)


def new_salt() -> bytes:
    """Random bytes for the beginning of a new register, never such as another kind of file begins with."""
    while _is_foreign(salt := secrets.token_bytes(engine.SALT)):
        continue
    return salt


def _is_foreign(start: bytes) -> bool:
    return start.startswith(_OTHERS) or all(byte in _TEXT for byte in start)


def salt_of(path: Path) -> bytes:
    """The first 16 bytes, which the recovery key needs; LOCKED_ELSEWHERE when this process has the file open."""
    if lock.is_held(path):
        raise RegisterError(RegisterError.LOCKED_ELSEWHERE, who=path.name)
    try:
        with path.open("rb") as file:
            return file.read(engine.SALT)
    except OSError as error:
        raise RegisterError(RegisterError.CANNOT_OPEN, file=path.name) from error


def unclean(path: Path) -> bool:
    """Whether the last program was cut short: a journal left behind."""
    return path.with_name(path.name + "-wal").exists()


def check_pages(connection: sqlite3.Connection) -> None:
    """Raise CORRUPT for a page whose seal is wrong; the quickest check, but a cut or an old page escapes it."""
    _expect(connection, "pragma cipher_integrity_check", [])


def check_tables(connection: sqlite3.Connection) -> None:
    """Raise CORRUPT unless tables and indexes agree; every page in use is read on the way, and its seal with it."""
    _expect(connection, "pragma integrity_check(1)", [("ok",)])


def check_whole(connection: sqlite3.Connection) -> None:
    """Raise CORRUPT unless pages, tables and indexes are all sound; reads the whole file twice."""
    check_pages(connection)
    check_tables(connection)


def _expect(connection: sqlite3.Connection, check: str, answer: list[tuple[str]]) -> None:
    try:
        if connection.execute(check).fetchall() != answer:
            raise RegisterError(RegisterError.CORRUPT)
    except engine.Error as error:
        raise engine.mapped(error) from error
