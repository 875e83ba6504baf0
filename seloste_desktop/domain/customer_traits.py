"""What tells one customer from another: when two are surely the same, and when they may be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from seloste_desktop.domain.customer import Kind, Layout, listed_under

Key = tuple[str, ...]
_HUMAN = (Kind.PERSON, Kind.CONTACT_PERSON)


@dataclass(frozen=True, slots=True)
class Traits:
    """The name as a set of words, whatever their order, and each way to reach the customer in normal form."""

    name: str
    kind: Kind
    number: str = ""  # as it is written
    business_id: str = ""
    reaches: tuple[Key, ...] = ()

    @classmethod
    def of(
        cls, kind: Kind, sort_key: str, number: str, business_id: str, contacts: Iterable[Mapping[str, Any]]
    ) -> Traits:
        """`contacts` are rows of that table."""
        reaches = (_reach(row) for row in contacts)
        return cls(" ".join(sorted(sort_key.split())), kind, number, business_id, tuple(filter(None, reaches)))

    @classmethod
    def of_layout(cls, layout: Layout, sort_key: str, number: str) -> Traits:
        firm = layout.of("organisation") if layout.kind.organisation else layout.of("customer")
        contacts = (row for rows in layout.contacts.values() for row in rows)
        return cls.of(layout.kind, sort_key, number, firm.get("business_id", ""), contacts)

    def known_by(self) -> Iterator[Key]:
        """Keys under which a customer is remembered: a firm is the same as the person kept under its business ID."""
        yield from self.sure()
        if self.business_id:
            yield "business_id", self.business_id

    def sure(self) -> Iterator[Key]:
        """Keys of which two customers share none unless they are the same.

        The same name alone says so only when neither can be reached in any way that could tell them apart; people of
        one firm may all have been given its business ID.
        """
        if self.business_id:
            yield ("business_id", self.business_id, *((self.name,) if self.kind in _HUMAN else ()))
        if self.number:
            yield ("number", self.number.casefold(), self.name)
        for kind, value in self.reaches:
            yield (kind, value, self.name)
        if not self.reaches and not self.business_id:
            yield ("nothing", self.name)

    def likely(self) -> Iterator[Key]:
        """Keys that two customers may share and be different ones."""
        yield ("name", self.name)
        if self.business_id:
            yield ("business_id", self.business_id)
        yield from (key for key in self.reaches if key[0] != "address")


def listed_as(layout: Layout) -> str:
    """The sort key of a customer that is not yet kept; "" for one without any name."""
    customer = layout.of("customer")
    return listed_under(layout.kind, layout.of("person"), layout.of("organisation"), customer.get("company", ""))


def _reach(row: Mapping[str, Any]) -> tuple[str, str] | None:
    if row["kind"] in ("email", "phone"):
        return (row["kind"], row["normal"]) if row.get("normal") else None
    if row["kind"] == "address" and row.get("street"):
        return "address", "".join(f"{row['street']} {row.get('postal_code') or row.get('city')}".casefold().split())
    return None
