"""The ways into a register: passwords and the recovery key, from the shut file's side and from within."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.domain.shut_register import ShutRegister
from seloste_desktop.storage import keys
from seloste_desktop.storage.keys import Cost, Slots

if TYPE_CHECKING:
    from seloste_desktop.domain import clock
    from seloste_desktop.storage.archive import Archive

Wait = Callable[[float], None]
USUAL = Cost()
__all__ = ["Cost", "First", "Key", "Slots", "Wait"]


@dataclass(frozen=True, slots=True)
class Key:
    """What a right password or recovery key gives: enough to open the file as this user, 0 with the recovery key."""

    path: Path
    user: str
    number: int
    secret: bytes = field(repr=False)
    owner: bool = True


@dataclass(frozen=True, slots=True)
class First:
    """The first login of a register that is being made, and the key that its file will have."""

    secret: bytes = field(repr=False)
    slots: Slots


def look(path: Path) -> ShutRegister:
    """What can be known without a key, quickly; raise RegisterError MISSING or EMPTY."""
    if not path.exists():
        raise RegisterError(RegisterError.MISSING, file=path.name)
    if path.is_file() and path.stat().st_size == 0:
        raise RegisterError(RegisterError.EMPTY, file=path.name)
    try:
        slots = keys.read(path)
    except Refused:
        return ShutRegister(path, ())
    return ShutRegister(path, tuple(slot.name for slot in slots.slots), slots.told)


def unlock(path: Path, user: str, password: str, wait: Wait, now: clock.Clock) -> Key:
    """Find the file's key by a password; a wrong one is counted, and each further one waits longer.

    Raises Refused `password.wrong` with `n`, the seconds that the next try waits, `keys.unreadable`; RegisterError.
    """
    from seloste_desktop.storage import attempts, register_file

    register_file.look(path)
    slots = keys.read(path)
    attempts.wait(path, wait)
    slot = slots.of(user)
    try:
        secret = keys.unlock(slots, user, password)
    except Refused as refused:
        if refused.code != "password.wrong":
            raise
        attempts.count(path, slot.user if slot else 0, now())
        next_wait = attempts.delay(len(attempts.read(path)))
        raise Refused("password.wrong", "password", n=round(next_wait)) from None
    assert slot is not None, "only a slot can be unlocked"
    return Key(path, slot.name, slot.user, secret, slot.owner)


def unlock_with_recovery_key(path: Path, typed: str) -> Key:
    """Find the file's key by the printed recovery key; the one who has it comes in as the owner.

    Raises Refused `recovery_key.misread`; a key of another register shows when the file is opened.
    """
    from seloste_desktop.storage import register_file

    register_file.look(path)
    return Key(path, "", 0, keys.file_key(typed, register_file.salt_of(path)))


def new_recovery_key() -> str:
    return keys.new_recovery_key()


def first(user: int, name: str, password: str, recovery_key: str, salt: bytes, told: str, cost: Cost) -> First:
    """Raise Refused `recovery_key.misread`."""
    secret = keys.file_key(recovery_key, salt)
    return First(secret, keys.with_password(keys.new_slots(told), user, name, True, password, secret, cost))


def copy(slots: Slots) -> str:
    """The text of the copy that stands inside the register."""
    return keys.dump(slots)


def read_copy(text: str) -> Slots:
    return keys.parse(text)


def write(register: Path, slots: Slots) -> None:
    """Write FILE.keys; raise RegisterError."""
    keys.write(register, slots)


def lies_beside(register: Path) -> bool:
    return keys.path_of(register).exists()


def sweep(register: Path, part: Path) -> None:
    """Take away the keys that a making cut short has left beside its `part`: they open nothing."""
    keys.sweep(register, part)


def remove(register: Path) -> None:
    keys.path_of(register).unlink()


def mend(register: Path, slots: Slots) -> None:
    """Write FILE.keys anew from the copy inside the register when it is lost, unreadable or another."""
    try:
        if keys.read(register) == slots:
            return
    except Refused:
        pass  # nothing there that could be compared
    with suppress(RegisterError):  # a folder that cannot be written just now: the next opening tries again
        keys.write(register, slots)


def unlock_backup(backup: Archive, path: Path, user: str, password: str) -> Key:
    """Find the key of a backup that is to become `path`; raise Refused `password.wrong`."""
    secret = keys.unlock(backup.slots, user, password)
    slot = backup.slots.of(user)
    assert slot is not None, "only a slot can be unlocked"
    return Key(path, slot.name, slot.user, secret, slot.owner)


def unlock_backup_with_recovery_key(backup: Archive, path: Path, typed: str) -> Key:
    """Raise Refused `recovery_key.misread`."""
    return Key(path, "", 0, keys.file_key(typed, backup.salt))
