"""Backups brought back into new files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from seloste_desktop.domain.access import Role
from seloste_desktop.storage import backup as stored
from seloste_desktop.storage import logins
from seloste_desktop.storage.archive import Archive
from seloste_desktop.storage.gate import Door, Visitor


@dataclass(frozen=True, slots=True)
class Restored:
    """`ledger` is None when none lay beside the backup; `entries` counts the log."""

    path: Path
    sha256: str
    entries: int
    erased_again: int
    ledger: Path | None


def restore(
    source: Path, path: Path, last_invoice: str | None, *, user: str, password: str, recovery_key: str | None
) -> Restored:
    """Open the backup as a user that it has, and bring it back whole or not at all.

    Raises Refused `file.exists`, `backup.not_ours`, `password.wrong`, `access.not_allowed`; RegisterError.
    """
    archive = Archive.read(source)
    if recovery_key is None:
        key = logins.unlock_backup(archive, path, user, password)
    else:
        key = logins.unlock_backup_with_recovery_key(archive, path, recovery_key)
    visitor = Visitor(key.number, Role.OWNER if key.owner else Role.WORKER)
    done = stored.restore(archive, Door(path, key.secret), visitor, last_invoice)
    return Restored(done.path.absolute(), done.sha256, done.log.entries, 0, done.ledger)
