"""A list of customers as it was read from a file: headings and the rows under them, all as text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Unreadable(StrEnum):
    """Why a file gives no list; each has its word under "unreadable."."""

    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    EMPTY = "empty"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row that holds something; `number` is what Excel shows beside it, the first line of the file being 1."""

    number: int
    values: tuple[str, ...]  # one for each heading


@dataclass(frozen=True, slots=True)
class ImportTable:
    headings: tuple[str, ...]
    rows: tuple[ImportRow, ...]
