"""One program at a time on one register; the kernel lets go when the program dies, so no lock is ever stale."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.storage import private_file

_FAR = 1 << 30  # Windows locks bytes, and locked bytes cannot be read: lock one that nobody writes
_held: set[Path] = set()


class FileLock:
    """Held on `name.lock` beside the register, never on the register itself, whose locks are SQLite's.

    The gates of one process share it; the last to leave lets go.
    """

    def __init__(self, register: Path) -> None:
        self._register = register.resolve()
        self._descriptor = -1
        self._sharing = 0

    def take(self) -> None:
        """Raise RegisterError LOCKED_ELSEWHERE when another has it; `who` is its name and process."""
        path = self._register.with_name(self._register.name + ".lock")
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise private_file.mapped(error) from error
        try:
            _lock(descriptor)
        except OSError as error:
            holder = os.read(descriptor, 200).decode("utf-8", "replace")
            os.close(descriptor)
            raise RegisterError(RegisterError.LOCKED_ELSEWHERE, who=holder) from error
        try:
            os.truncate(descriptor, 0)
            os.write(descriptor, _name().encode())
        except OSError as error:
            os.close(descriptor)
            raise private_file.mapped(error) from error
        self._descriptor, self._sharing = descriptor, 1
        _held.add(self._register)

    def share(self) -> None:
        """One more gate of this process stands behind the same lock."""
        if not self._sharing:
            raise RuntimeError("the lock is not held")
        self._sharing += 1

    def free(self) -> None:
        """Leave; the empty file stays, for removing it would race with the next program."""
        self._sharing -= 1
        if self._sharing == 0:
            _held.discard(self._register)
            os.close(self._descriptor)


def is_held(register: Path) -> bool:
    """Whether this process has the file open: to open and close it once more would drop SQLite's locks on it."""
    return register.resolve() in _held


def _name() -> str:
    return f"{Path(sys.argv[0]).name} {os.getpid()}"


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
