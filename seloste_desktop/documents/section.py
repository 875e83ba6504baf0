"""A part of a document in words and tables, before anyone has decided how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from seloste_desktop.domain.listing import Listing


@dataclass(frozen=True, slots=True)
class Say:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Small:
    """A remark in small print."""

    text: str


@dataclass(frozen=True, slots=True)
class Pairs:
    """Short questions with their answers."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A numbered list."""

    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """Text of any length beside its day and what it is about."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known, where from and since when; every table of facts has the same columns."""

    listing: Listing


Block = Say | Small | Pairs | Items | Story | Facts | Listing


@dataclass(frozen=True, slots=True)
class Section:
    key: str
    title: str
    blocks: tuple[Block, ...]
