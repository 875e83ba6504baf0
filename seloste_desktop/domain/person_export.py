"""One person's data on its way out: what of others is in it, and the files it became."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from seloste_desktop.domain.data_map import Heading
from seloste_desktop.domain.language import Language


@dataclass(frozen=True, slots=True)
class ThirdParty:
    """A passage of free text that tells of someone else, with the words around it."""

    key: str
    place: Heading
    when: date | None
    before: str
    passage: str
    after: str
    kind: str


class _Every(frozenset[str]):
    """Holds whatever is asked for."""

    def __contains__(self, key: object) -> bool:
        return True


EVERY_PASSAGE: frozenset[str] = _Every()
"""The keys of all passages there may be: nothing is blacked out."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What an answer will hold, before anything is written."""

    name: str
    number: str
    language: Language
    third_parties: tuple[ThirdParty, ...]
    invoices: int
    documents: int


@dataclass(frozen=True, slots=True)
class ExportedFile:
    path: Path
    sha256: str


@dataclass(frozen=True, slots=True)
class ThirdPartyCount:
    """How many passages of a kind were found in what stands in a file."""

    file: str
    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class Exported:
    """The finished answer; `first` is the file a layman opens first."""

    target: Path
    first: Path
    files: tuple[ExportedFile, ...]
    checkpoint: str
    case: str
    third_parties: tuple[ThirdPartyCount, ...] = ()
