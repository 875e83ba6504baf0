"""The one door to the register: nothing is read or written but in a session, and no session ends without its log."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from seloste_desktop.domain import clock
from seloste_desktop.domain.access import Right, Role, may
from seloste_desktop.domain.audit import Note, Purpose
from seloste_desktop.domain.checkpoint import Checkpoint
from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.storage import engine, keys, log_book, private_file, register_file
from seloste_desktop.storage.guard import Guard, Mode
from seloste_desktop.storage.keys import Cost, Slots
from seloste_desktop.storage.lock import FileLock
from seloste_desktop.storage.log_book import Act
from seloste_desktop.storage.notes import Notes
from seloste_desktop.storage.schema import REGISTER_SCHEMA, Schema
from seloste_desktop.storage.session import Row, Session
from seloste_desktop.storage.triggers import ARGUMENTS, FUNCTION
from seloste_desktop.storage.turns import Turns

__all__ = ["Door", "Gate", "Row", "Session", "Visitor", "create"]

Announce = Callable[[list[Note]], None]


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who comes in: the user's id (0 with the recovery key) and what the program lets them do."""

    user: int
    role: Role


@dataclass(frozen=True, slots=True)
class Door:
    """What it takes to open a register file."""

    path: Path
    key: bytes = field(repr=False)
    clock: clock.Clock = clock.system
    schema: Schema = REGISTER_SCHEMA


class Gate:
    """Lets no one in but through sessions. Bound to its thread; a job asks the window's for `another`."""

    def __init__(
        self, door: Door, visitor: Visitor, announce: Announce, connection: sqlite3.Connection, lock: FileLock | None
    ) -> None:
        """Made by `open`, `beside` and `another` only."""
        self._door = door
        self._announce = announce
        self._connection = connection
        self._lock = lock
        self._turns = Turns.of(door.path)
        self._in_session = False
        data_map = door.schema.data_map
        self._notes = Notes(connection, data_map)
        connection.create_function(FUNCTION, ARGUMENTS, self._notes.written)
        self._guard = Guard(connection, data_map.tables, data_map.searches)
        self.visitor = visitor
        self.purpose: Purpose | None = None  # chosen by the user, in place of what the program supposes

    @classmethod
    def open(cls, door: Door, visitor: Visitor, announce: Announce = lambda _: None) -> Gate:
        """Take the file for this program alone, check its form, and its pages after an unclean end.

        Raises RegisterError; the file then stays as it was. With pending migrations NEEDS_UPGRADE: see `upgrade`.
        """
        try:
            register_file.look(door.path)
            lock = FileLock(door.path)
            lock.take()
            try:
                return cls(door, visitor, announce, _checked(door), lock)
            except BaseException:
                lock.free()
                raise
        except RegisterError as error:
            error.values.setdefault("file", door.path.name)
            raise

    @classmethod
    def beside(cls, door: Door, visitor: Visitor) -> Gate:
        """Open even while another program has the file: for a backup, which reads and appends to the log."""
        try:
            return cls.open(door, visitor)
        except RegisterError as error:
            if error.code != RegisterError.LOCKED_ELSEWHERE:
                raise
        return cls(door, visitor, lambda _: None, engine.connect(door.path, door.key), None)

    def another(self, announce: Announce | None = None) -> Gate:
        """A gate for the calling thread, behind the same lock; it outlives this one's closing."""
        connection = engine.connect(self._door.path, self._door.key)
        if self._lock is not None:
            self._lock.share()
        another = Gate(self._door, self.visitor, announce or self._announce, connection, self._lock)
        another.purpose = self.purpose
        return another

    def with_password(self, slots: Slots, user: int, name: str, owner: bool, password: str, cost: Cost) -> Slots:
        """Wrap the file's key for a user; the key itself is given to nobody."""
        return keys.with_password(slots, user, name, owner, password, self._door.key, cost)

    def close(self) -> None:
        """Empty the journal into the file, so that nothing erased stays in it, and leave."""
        with suppress(RegisterError):
            self.settle()
        self._connection.close()
        if self._lock is not None:
            self._lock.free()

    @property
    def door(self) -> Door:
        return self._door

    @property
    def path(self) -> Path:
        return self._door.path

    @property
    def drift(self) -> timedelta:
        """By how much the clock stands behind the log's last entry; nought when all is well."""
        with self._guard.mode(Mode.LOG):
            return max(log_book.head(self._connection).at - self._door.clock(), timedelta())

    @contextmanager
    def session(self, purpose: Purpose, right: Right) -> Iterator[Session]:
        """Do one act. Show nothing of it before the block has ended: only then is it certain that it was logged.

        Raises Refused("access.not_allowed") when the visitor's role does not have the right.
        """
        if not may(self.visitor.role, right):
            raise Refused("access.not_allowed")
        if self._in_session:
            raise RuntimeError("a session is open already")
        self._in_session = True
        try:
            with self._turns.turn():
                yield from self._logged(self.purpose or purpose)
                notes = self._notes.of_writes()
        except engine.Error as error:
            raise engine.mapped(error) from error
        finally:
            self._in_session = False
        if notes:
            self._announce(notes)

    @contextmanager
    def log_snapshot(self) -> Iterator[Callable[[str], sqlite3.Cursor]]:
        """Read the log's own tables as of one moment, row by row, while other gates go on writing.

        For verifying alone, which gives nothing of it out; what is shown is read in a session.
        """
        if self._in_session:
            raise RuntimeError("a session is open already")
        self._in_session = True
        try:
            self._turn("begin")
            with self._guard.mode(Mode.LOG):
                yield self._connection.execute
        except engine.Error as error:
            raise engine.mapped(error) from error
        finally:
            self._in_session = False
            self._roll_back()

    def copy(self, target: Path, tell: Callable[[int, int], None]) -> None:
        """Copy the file as of one moment, under the same key and salt, while others go on writing.

        `tell` hears of how many pages how many are done, and raises to stop.
        """
        with self.log_snapshot() as read:
            read(log_book.HEAD).fetchone()  # here the moment is
            with self._guard.mode(Mode.UPKEEP):
                salt = engine.salt_of(self._connection)
            engine.copy(self._connection, target, self._door.key, salt, tell)

    def prune(self, last: int) -> None:
        """Remove entries up to `last`, in one transaction with the entry that vouches for where the rest begins."""
        try:
            with self._turns.turn():
                self._turn("begin immediate")
                try:
                    act, _ = self._begun(Purpose.UPKEEP)
                    with self._guard.mode(Mode.UPKEEP):
                        log_book.prune(self._connection, act, last)
                    self._turn("commit")
                finally:
                    self._roll_back()
        except engine.Error as error:
            raise engine.mapped(error) from error

    def settle(self) -> bool:
        """Empty the journal into the file, and say whether it could be: only then is what was erased gone."""
        try:
            with self._turns.turn(), self._guard.mode(Mode.UPKEEP):
                return tuple(self._connection.execute("pragma wal_checkpoint(truncate)").fetchone()) == (0, 0, 0)
        except engine.Error as error:
            raise engine.mapped(error) from error

    def _logged(self, purpose: Purpose) -> Iterator[Session]:
        self._notes.clear()
        self._turn("begin immediate")
        try:
            act, session = self._begun(purpose)
            try:
                yield session
            finally:
                session.over = True
            self._append(act, self._notes.of_all())
            self._turn("commit")
        except BaseException:
            self._roll_back()
            if reads := self._notes.of_reads():  # what was seen was seen, though nothing came of it
                self._turn("begin immediate")
                self._append(act, reads)
                self._turn("commit")
            raise

    def _begun(self, purpose: Purpose) -> tuple[Act, Session]:
        with self._guard.mode(Mode.LOG):
            head = log_book.head(self._connection)
        now = max(self._door.clock(), head.at)
        act = Act(now, self.visitor.user, purpose)
        return act, Session(self._connection, self._guard, self._notes, now, Checkpoint.of(head.number, head.seal))

    def _append(self, act: Act, notes: list[Note]) -> None:
        with self._guard.mode(Mode.APPEND):
            log_book.append(self._connection, act, notes)

    def _turn(self, statement: str) -> None:
        with self._guard.mode(Mode.TURN):
            self._connection.execute(statement)

    def _roll_back(self) -> None:
        if self._connection.in_transaction:  # SQLite has rolled back by itself when the disk was full
            self._turn("rollback")


def create(door: Door, salt: bytes) -> None:
    """Make an empty register: whole or not at all, never over a file that is there (FileExistsError)."""
    part = door.path.with_name(door.path.name + ".part")
    part.unlink(missing_ok=True)
    try:
        connection = engine.create(part, door.key, salt)
        try:
            door.schema.build(connection)
        finally:
            connection.close()
        private_file.place(part, door.path)
    except engine.Error as error:
        raise engine.mapped(error) from error
    finally:
        for suffix in ("", "-wal", "-shm"):
            part.with_name(part.name + suffix).unlink(missing_ok=True)


def _checked(door: Door) -> sqlite3.Connection:
    unclean = register_file.unclean(door.path)
    connection = engine.connect(door.path, door.key)
    try:
        if unclean:
            register_file.check_pages(connection)
        door.schema.check(connection)
    except BaseException as error:
        connection.close()
        if isinstance(error, engine.Error):
            raise engine.mapped(error) from error
        raise
    return connection
