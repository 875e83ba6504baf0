"""Backups made and brought back: verified by opening, and never under a final name before that."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from seloste_desktop.domain import clock
from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Action, Note, Purpose
from seloste_desktop.domain.chain import Verdict
from seloste_desktop.domain.checkpoint import Checkpoint
from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.storage import archive, audit_log, engine, keys, ledger, private_file, register_file, settings
from seloste_desktop.storage.archive import Archive
from seloste_desktop.storage.gate import Door, Gate, Session, Visitor
from seloste_desktop.storage.keys import Slots

SLOTS = "select id, slots from key_slot"
LOG = "select number, seal, (select count(*) from log) from log_head"
COUNTER = "counter."
INVOICE = COUNTER + "invoice"
NUMBER_NEEDED = "restored.last_invoice_needed"
"""A setting that stands while nobody has told the last invoice's number: until then no invoice is sent."""
BEFORE_UPGRADE = "-before-upgrade-"
T = TypeVar("T")
Tell = Callable[[int, int], None]
"""Told how many of how many are done; raises to stop."""


@dataclass(frozen=True, slots=True)
class Backup:
    """What was made, and what the log in it was found to be; a log tampered with is backed up as it is."""

    path: Path
    sha256: str
    log: Verdict
    ledger: Path


@dataclass(frozen=True, slots=True)
class Restored:
    """What was brought back; without a ledger nobody knows what was erased since, nor the last numbers given."""

    path: Path
    sha256: str
    log: Verdict
    ledger: Path | None


def make(gate: Gate, folder: Path, tell: Tell = lambda done, total: None) -> Backup:
    """Add a verified backup to a folder, and write the ledger beside it.

    Raises RegisterError; on damage, on a full disk and when stopped by `tell`, no file is left.
    """
    name = gate.path.stem
    with gate.session(Purpose.UPKEEP, Right.BACKUP) as session:
        slots, counters, now = slots_of(session, gate.path), _counters(session), session.now
    path = folder / f"{name}-{_when(now)}{archive.SUFFIX}"
    with _parts(path) as (copy, part):
        gate.copy(copy, tell)
        verdict, digest = _checked_and_packed(replace(gate.door, path=copy), part, slots, name, clock.stamp(now))
        with gate.session(Purpose.UPKEEP, Right.BACKUP) as session:
            session.note(Note(Action.BACKUP, "register", digest=digest))
        private_file.place(part, path)
    known = ledger.read(folder, name, slots.register) or ledger.Ledger()
    written = ledger.write(folder, name, slots.register, known.at_least(counters))
    for old in gate.path.parent.glob(f"{name}{BEFORE_UPGRADE}*{archive.SUFFIX}"):
        old.unlink()  # kept only until there was a verified backup
    return Backup(path, digest, verdict, written)


def beside(connection: sqlite3.Connection, door: Door) -> Path:
    """A verified backup beside the register, before its form is changed."""
    now = door.clock()
    path = door.path.with_name(f"{door.path.stem}{BEFORE_UPGRADE}{_when(now)}{archive.SUFFIX}")
    with _parts(path) as (copy, part):
        engine.copy(connection, copy, door.key, engine.salt_of(connection), lambda done, total: None)
        copied = replace(door, path=copy)
        _checked_and_packed(copied, part, keys.read(door.path), door.path.stem, clock.stamp(now))
        private_file.place(part, path)
    return path


def restore(backup: Archive, door: Door, visitor: Visitor, last_invoice: str | None = None) -> Restored:
    """Bring a backup back into a new file, with numbers going on above those of the ledger beside the backup.

    Raises Refused("file.exists"), RegisterError; a file with its final name is whole and verified.
    """
    known = ledger.read(backup.path.parent, backup.manifest.name, backup.manifest.register)
    if known is not None and known.erasures:
        raise RegisterError(RegisterError.TOO_NEW, file=ledger.path_of(backup.path.parent, backup.manifest.name).name)
    keys.sweep(door.path, _part(door.path))
    for path in (door.path, keys.path_of(door.path)):
        if path.exists():
            raise Refused("file.exists", file=path.name)
    with _parts(door.path) as (_, part):
        backup.extract(part)
        inner = replace(door, path=part)
        verdict = check(inner)
        _bring_up_to_date(inner)
        with closing(Gate.open(inner, visitor)) as gate, gate.session(Purpose.UPKEEP, Right.RESTORE) as session:
            session.note(Note(Action.RESTORE, "register", digest=backup.manifest.files["register.seloste"]))
            _go_on_above(session, known, last_invoice)
        digest = _sha256(part)
        keys.write(door.path, backup.slots)
        private_file.place(part, door.path)
    found = None if known is None else ledger.path_of(backup.path.parent, backup.manifest.name)
    return Restored(door.path, digest, verdict, found)


def check(door: Door) -> Verdict:
    """Open a copy, read every page of it and meanwhile walk its log. Raises RegisterError for damage."""
    with ThreadPoolExecutor() as pool:
        walked = pool.submit(_opened, door, lambda connection: audit_log.verified(connection.execute))
        _opened(door, register_file.check_tables)
        return walked.result()


def _checked_and_packed(door: Door, part: Path, slots: Slots, name: str, made: str) -> tuple[Verdict, str]:
    """Do both at once: what was packed counts for nothing if the check then fails."""
    entries, checkpoint = _opened(door, _log_of)
    with ThreadPoolExecutor() as pool:
        packed = pool.submit(archive.pack, part, door.path, slots, name, made, entries, checkpoint)
        verdict = check(door)
        return verdict, packed.result()


def _log_of(connection: sqlite3.Connection) -> tuple[int, str]:
    number, mark, entries = connection.execute(LOG).fetchone()
    return entries, str(Checkpoint.of(number, mark))


def _opened(door: Door, work: Callable[[sqlite3.Connection], T]) -> T:
    """Do the work on a connection of its own: each belongs to its thread."""
    connection = engine.connect(door.path, door.key)
    try:
        return work(connection)
    except engine.Error as error:
        raise engine.mapped(error) from error
    finally:
        connection.close()


def slots_of(session: Session, path: Path) -> Slots:
    """The keys as the register itself has them, or else as they lie beside it."""
    found = session.rows("key_slot", SLOTS)
    return keys.parse(found[0]["slots"]) if found else keys.read(path)


def _counters(session: Session) -> dict[str, str]:
    return {name: value for name, value in settings.values(session).items() if name.startswith(COUNTER)}


def _go_on_above(session: Session, known: ledger.Ledger | None, last_invoice: str | None) -> None:
    told = {} if last_invoice is None else {INVOICE: last_invoice}
    present = _counters(session)
    for name, number in (known or ledger.Ledger()).at_least(told).counters.items():
        old = present.get(name, "")
        if ledger.higher(old, number) != old:
            settings.set_value(session, name, str(number))
    if known is None and last_invoice is None:
        settings.set_value(session, NUMBER_NEEDED, "1")


def _bring_up_to_date(door: Door) -> None:
    """A backup of an older program; it needs no backup of its own."""
    try:
        _opened(door, door.schema.check)
    except RegisterError as error:
        if error.code != RegisterError.NEEDS_UPGRADE:
            raise
        _opened(door, door.schema.upgrade)


@contextmanager
def _parts(path: Path) -> Iterator[tuple[Path, Path]]:
    """Two names beside the final one, which are gone at the end whatever happens."""
    parts = path.with_name(path.name + ".copy"), _part(path)
    for part in parts:
        _clear(part)
    try:
        yield parts
    except FileExistsError as error:
        raise Refused("file.exists", file=path.name) from error
    except OSError as error:
        raise private_file.mapped(error) from error
    finally:
        for part in parts:
            _clear(part)


def _part(path: Path) -> Path:
    return path.with_name(path.name + ".part")


def _clear(part: Path) -> None:
    for suffix in ("", "-wal", "-shm", ".lock"):
        part.with_name(part.name + suffix).unlink(missing_ok=True)


def _when(now: datetime) -> str:
    return now.astimezone(clock.HELSINKI).strftime("%Y-%m-%d-%H%M%S")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
