"""Files that only their owner may read, and that are there whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from seloste_desktop.domain.errors import RegisterError

_CODES = {
    errno.ENOSPC: RegisterError.FULL,
    errno.EDQUOT: RegisterError.FULL,
    errno.EFBIG: RegisterError.FULL,
    errno.EROFS: RegisterError.READ_ONLY,
    errno.EACCES: RegisterError.READ_ONLY,
    errno.EPERM: RegisterError.READ_ONLY,
    errno.ENOENT: RegisterError.MISSING,
}


def replace(path: Path, content: bytes) -> None:
    """Write anew: after a crash there is the old file or the new one, never half of either. May raise OSError."""
    part = path.with_name(path.name + ".part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    _settle_folder(path.parent)


def place(part: Path, path: Path) -> None:
    """Give a finished file its final name, never that of one that is there: FileExistsError."""
    descriptor = os.open(part, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    _move(part, path)
    _settle_folder(path.parent)


def mapped(error: OSError) -> RegisterError:
    """Say in our own words what the system said."""
    return RegisterError(_CODES.get(error.errno or 0, RegisterError.CANNOT_OPEN))


def _move(part: Path, path: Path) -> None:
    if os.name == "nt":
        part.rename(path)  # refuses an existing one by itself
        return
    try:
        path.hardlink_to(part)
    except PermissionError:  # a memory stick's file system has no hard links
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        part.rename(path)
    else:
        part.unlink()


def _settle_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows opens no folder
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
