"""What the window shows of a customer: a row of the list, the card, and the records behind its tabs."""

from __future__ import annotations

from dataclasses import dataclass

from seloste_desktop.domain.data_map import Field, Heading


@dataclass(frozen=True, slots=True)
class ListedCustomer:
    """No more than finding a person needs; the town is empty under address protection (SPEC 8)."""

    id: int
    number: str
    name: str
    town: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A search: every id in order, and the rows that are drawn first, so that both are one entry in the log."""

    ids: tuple[int, ...]
    rows: tuple[ListedCustomer, ...]


@dataclass(frozen=True, slots=True)
class Datum:
    """One value under its entry of the data map, as stored: text, whole cents, an ISO date, 0 or 1, or nothing."""

    field: Field
    value: str | int | None
    heading: Heading | None = None  # an own field's; otherwise the entry's own

    @property
    def named(self) -> Heading:
        return self.heading or self.field.heading


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a table, shown as a line of a table or as a block of headings and values."""

    id: int
    data: tuple[Datum, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The records of one table of the data map."""

    table: str
    heading: Heading
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A customer opened: the details at once, the rest only counted until its tab is opened."""

    id: int
    number: str
    kind: str
    name: str
    tags: tuple[str, ...]
    language: str
    groups: tuple[Group, ...]
    tabs: tuple[tuple[str, int], ...]  # table and count, none of them empty
    contact_persons: tuple[ListedCustomer, ...] = ()

    @property
    def data_subject(self) -> bool:
        """A company has no data of its own to be given; its contact persons have."""
        return self.kind not in ("company", "association")


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of saving: `changed` are FIELD names, `candidates` and `contact_persons` customer numbers."""

    id: int
    number: str
    changed: tuple[str, ...]
    candidates: tuple[str, ...]
    contact_persons: tuple[str, ...] = ()
