"""Register files: made, looked at, opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from seloste_desktop.domain.shut_register import ShutRegister
from seloste_desktop.storage import logins
from seloste_desktop.storage.logins import Key, Wait

if TYPE_CHECKING:
    from seloste_desktop.domain.clock import Clock

__all__ = ["Key", "Wait", "look", "new_recovery_key", "unlock", "unlock_with_recovery_key"]


def look(path: Path) -> ShutRegister:
    """What can be known without a key, quickly and without the storage engine; raise RegisterError."""
    return logins.look(path)


def unlock(path: Path, user: str, password: str, wait: Wait, now: Clock | None = None) -> Key:
    """Find the file's key by a password, by the machine's clock unless told: slow on purpose.

    Raises Refused `password.wrong`, RegisterError.
    """
    from seloste_desktop.domain import clock  # brings the time zones: not for a look at the start

    return logins.unlock(path, user, password, wait, now or clock.system)


def unlock_with_recovery_key(path: Path, typed: str) -> Key:
    """Find the file's key by what was printed; raise Refused `recovery_key.misread`, RegisterError."""
    return logins.unlock_with_recovery_key(path, typed)


def new_recovery_key() -> str:
    return logins.new_recovery_key()
