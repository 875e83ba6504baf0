"""What the log says, in which bytes, and how its entries are chained. This form is version 1 and never changes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

START = bytes(32)
VERSION = b"\x01"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Action(StrEnum):
    """What was done: these and no others. An import is create and change, a sending or a restriction is change."""

    READ = "read"
    SEARCH = "search"
    CREATE = "create"
    CHANGE = "change"
    ERASE = "erase"
    PRINT = "print"
    EXPORT = "export"
    DISCLOSE = "disclose"
    LOG_IN = "log_in"
    FAILED_LOG_IN = "failed_log_in"
    LOCK = "lock"
    UNLOCK = "unlock"
    BACKUP = "backup"
    RESTORE = "restore"
    PRUNE = "prune"


class Purpose(StrEnum):
    """What a use of personal data was for."""

    INVOICING = "invoicing"
    CUSTOMER_CARE = "customer_care"
    DATA_REQUEST = "data_request"
    CORRECTION = "correction"
    COLLECTION = "collection"
    BOOKKEEPING = "bookkeeping"
    TAX = "tax"
    LEGAL_CLAIM = "legal_claim"
    MARKETING = "marketing"
    UPKEEP = "upkeep"


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that happened to some rows: ids and names of fields, never values.

    `persons` is filled by the gate from the data map; what a caller puts there is not used.
    """

    action: Action
    subject: str
    ids: tuple[int, ...] = ()
    fields: tuple[str, ...] = ()
    persons: tuple[int, ...] = ()
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A note as it stands in the log. `at` is UTC, as ISO text with milliseconds and Z."""

    number: int
    act: int
    at: str
    user: int
    purpose: Purpose
    action: Action
    subject: str
    ids: tuple[int, ...] = ()
    persons: tuple[int, ...] = ()
    fields: tuple[str, ...] = ()
    digest: str = ""

    def body(self) -> bytes:
        """The bytes that are stored and sealed: canonical JSON, one line, UTF-8."""
        words = [self.number, self.act, self.at, self.user, self.purpose, self.action, self.subject]
        words += [folded(self.ids), folded(self.persons), self.fields, self.digest]
        return json.dumps(words, ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def read(cls, body: bytes) -> Entry:
        """Raise ValueError for bytes that are no entry."""
        number, act, at, user, purpose, action, subject, ids, persons, fields, digest = json.loads(body)
        return cls(
            *(number, act, at, user, Purpose(purpose), Action(action), subject),
            *(unfolded(ids), unfolded(persons), tuple(fields), digest),
        )


def seal(previous: bytes, body: bytes) -> bytes:
    """Bind a body to all before it; the length stands before the bytes, so no two logs read alike."""
    return hashlib.sha256(VERSION + previous + len(body).to_bytes(8, "big") + body).digest()


def persons_of(body: bytes) -> tuple[int, ...]:
    """Read the persons of a body that keeps its seal; many times faster than reading it whole.

    Nothing before them can hold a quotation mark: codes, a time, and ids written by `folded`.
    """
    text = body.split(b'"', 12)[11]
    return (int(text, 36),) if text.isalnum() else unfolded(text.decode("ascii"))  # nearly all are about one person


def time_of(body: bytes) -> str:
    """Read when an entry was written; ValueError for bytes that are no entry."""
    parts = body.split(b'"', 2)
    if len(parts) < 3:
        raise ValueError("no entry")
    return parts[1].decode("ascii")


def folded(ids: Iterable[int]) -> str:
    """Write ids, smallest first, as gaps from one to the next in base 36; a run of neighbours as `gap+more`.

    1, 2, 3 and 50 become "1+2,1b". Ids are never negative.
    """
    parts: list[str] = []
    last, run = 0, 0
    for number in sorted(set(ids)):
        if parts and number == last + 1:
            run += 1
        else:
            parts += [_more(run), f",{_base36(number - last)}"]
            run = 0
        last = number
    return "".join([*parts, _more(run)])[1:]


def unfolded(text: str) -> tuple[int, ...]:
    """Read what `folded` wrote; ValueError if it did not write it."""
    ids: list[int] = []
    last = 0
    for part in text.split(",") if text else ():
        gap, _, more = part.partition("+")
        first = last + int(gap, 36)
        last = first + int(more or "0", 36)
        ids.extend(range(first, last + 1))
    return tuple(ids)


def _more(run: int) -> str:
    return f"+{_base36(run)}" if run else ""


def _base36(number: int) -> str:
    text = ""
    while number >= 36:
        number, digit = divmod(number, 36)
        text = _DIGITS[digit] + text
    return _DIGITS[number] + text
