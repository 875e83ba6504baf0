"""What the program says of itself in a file: ids and counts, never a value of anyone's."""

import logging
import os
from collections.abc import Mapping
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import StackSummary, walk_tb
from types import TracebackType
from typing import IO, TypeAlias, cast

_SIZE = 1_000_000
_KEPT = 3
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_ExceptionInfo: TypeAlias = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def start(program: str, folder: Path) -> Path | None:
    """Write what the program's loggers say to <program>.log in the folder, which is made if need be.

    Returns the file, or None where no such file can be made: the trader's work goes on without it.
    """
    file = folder / f"{program}.log"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _PrivateFile(file, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(_NumbersOnly(_LINE))
    logger = logging.getLogger("seloste_desktop")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    return file


def _harmless(value: object) -> object:
    if value is None or isinstance(value, int | float | Enum):
        return value
    if isinstance(value, tuple | list | set | frozenset | range):
        return [_harmless(one) for one in value]
    return f"<{type(value).__name__}>"


class _NumbersOnly(logging.Formatter):
    """Blots out every argument that may be somebody's: what is left is a number or a word of the program's own.

    Of an error it tells the kind and the place: the error's own words may hold what the user typed.
    """

    def format(self, record: logging.LogRecord) -> str:
        blotted = logging.makeLogRecord(record.__dict__)
        blotted.exc_text = None  # another handler may have left the error's words here
        if isinstance(record.args, Mapping):
            blotted.args = {name: _harmless(value) for name, value in record.args.items()}
        else:
            blotted.args = tuple(_harmless(value) for value in record.args or ())
        return super().format(blotted)

    def formatException(self, ei: _ExceptionInfo) -> str:
        error = ei[1]
        lines = []
        while error is not None:
            lines += [f"  {file}:{line} {function}" for file, line, function in _places(error)]
            lines.append(type(error).__qualname__)
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


def _places(error: BaseException) -> list[tuple[str, int | None, str]]:
    frames = StackSummary.extract(walk_tb(error.__traceback__), lookup_lines=False)
    return [(frame.filename, frame.lineno, frame.name) for frame in frames]


class _PrivateFile(RotatingFileHandler):
    """A file that only the user can read, and whose troubles stop nobody."""

    def _open(self) -> IO[str]:  # type: ignore[override]
        return cast(IO[str], open(self.baseFilename, self.mode, encoding=self.encoding, opener=_for_the_user_alone))

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: a full disk is told where it matters, not here."""


def _for_the_user_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
