"""Long work without Qt: a job tells its steps and can be asked to stop."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, TypeVar

from seloste_desktop.domain.errors import Refused
from seloste_desktop.storage import private_file

T_co = TypeVar("T_co", covariant=True)


class Cancelled(Exception):
    """The user asked the job to stop."""


class Steps(Protocol):
    def done(self, count: int, total: int) -> None:
        """Report progress; raise Cancelled if asked to stop."""


class Unhurried:
    """Steps that nobody watches, for the command line and for short work."""

    def done(self, count: int, total: int) -> None:
        """Go on."""


Work = Callable[[Steps], T_co]


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Write beside the target, for the user's eyes only, and rename at the end: cancel leaves nothing.

    Raises Refused `file.exists` rather than write over a file, `folder.not_writable`, `folder.missing`; RegisterError
    FULL and its kin for what the system refuses meanwhile.
    """
    if path.exists():
        raise Refused("file.exists", "path", file=path.name)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileNotFoundError as error:
        raise Refused("folder.missing", "path", folder=str(path.parent)) from error
    except OSError as error:
        raise Refused("folder.not_writable", "path", folder=str(path.parent)) from error
    try:
        with in_our_words():
            yield part
            if path.exists():
                raise Refused("file.exists", "path", file=path.name)
            part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


@contextmanager
def in_our_words() -> Iterator[None]:
    """Tell of a full disk, a folder gone and the like as of the register's own: raise RegisterError for OSError."""
    try:
        yield
    except OSError as error:
        raise private_file.mapped(error) from error
