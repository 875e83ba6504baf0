"""Wrong passwords: counted beside the shut file, which cannot hold them, and logged at the next right one.

FILE.attempts holds the time and the user's number of each, 0 for a name that no slot has; never what was typed.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from seloste_desktop.domain import clock
from seloste_desktop.domain.audit import Action, Note
from seloste_desktop.storage import private_file
from seloste_desktop.storage.gate import Session

FREE = 3
LONGEST = 60.0
KEPT = 1000  # of more, only the newest: the file must not grow without end


@dataclass(frozen=True, slots=True)
class Attempt:
    """A wrong password."""

    at: str
    user: int


def path_of(register: Path) -> Path:
    return register.with_name(register.name + ".attempts")


def count(register: Path, user: int, now: datetime) -> None:
    """Count a wrong password. Raises RegisterError when it cannot be counted: then nobody may try on."""
    kept = [*read(register), Attempt(clock.stamp(now), user)][-KEPT:]
    try:
        private_file.replace(path_of(register), json.dumps([asdict(each) for each in kept]).encode())
    except OSError as error:
        raise private_file.mapped(error) from error


def read(register: Path) -> list[Attempt]:
    """Those not yet in the log; a file that cannot be read counts as many, for someone may have spoilt it."""
    try:
        return [Attempt(str(each["at"]), int(each["user"])) for each in json.loads(path_of(register).read_bytes())]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, TypeError, KeyError):
        return [Attempt("", 0)] * KEPT


def delay(attempts: int) -> float:
    """Seconds to wait before the next password is looked at: nothing after three, then 1, 2, 4 ... 60."""
    return min(2.0 ** (attempts - FREE), LONGEST) if attempts >= FREE else 0.0


def wait(register: Path, waiting: Callable[[float], None]) -> None:
    """Wait before a password is checked; the right one is never refused."""
    if seconds := delay(len(read(register))):
        waiting(seconds)


def log(session: Session, register: Path) -> int:
    """Note them in the log, one entry a user with the times; `forget` them when the session has ended well."""
    found = read(register)
    for user in dict.fromkeys(each.user for each in found):
        times = tuple(each.at for each in found if each.user == user)
        session.note(Note(Action.FAILED_LOG_IN, "user", (user,) if user else (), times))
    return len(found)


def forget(register: Path) -> None:
    path_of(register).unlink(missing_ok=True)
