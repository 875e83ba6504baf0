"""What a register handles, in the words of the notice: purposes, data, sources, recipients and grounds.

A new register has the scope of its starter; what it really holds, told by the data map, is added to that.
All words are keys of the notice's texts.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from seloste_desktop import paths
from seloste_desktop.domain.data_map import Field, Heading, Table

# What the notice calls a field, and a table whose fields need no names of their own (LAW.md A.2.5 is as coarse).
_ITEMS = {
    "person": {"first_name": "name", "last_name": "name"},
    "customer": {
        "number": "customer_number",
        "kind": "organisation",
        "company": "organisation",
        "business_id": "business_id",
        "vat_number": "business_id",
        "einvoice_address": "einvoice_address",
        "einvoice_operator": "einvoice_address",
        "price_list": "prices",
        "discount": "prices",
        "payment_term": "prices",
        "channel": "prices",
        "since": "relationship",
        "until": "relationship",
        "sort_key": "name",
    },
    "contact": {
        "street": "postal_address",
        "postal_code": "postal_address",
        "city": "postal_address",
        "country": "postal_address",
        "contact_purpose": "contact_details",
        "contact_source": "contact_details",
        "valid_from": "contact_details",
        "valid_to": "contact_details",
    },
    "invoice": {"reference": "references"},
}
_TABLE_ITEMS = {
    "customer_order": "orders",
    "invoice": "invoices",
    "invoice_line": "invoices",
    "payment": "payments",
    "consent": "consents",
    "prohibition": "prohibitions",
    "restriction": "restrictions",
    "request": "requests",
    "disclosure": "disclosures",
    "paper_record": "paper",
    "document": "documents",
    "correction": "corrections",
    "user": "login",
}


_APART = {"organisation", "own_value"}  # no data subject; described by the trader


class Kind(StrEnum):
    """Kinds of register, as the command line names them."""

    CUSTOMER = "customer"
    INVOICING = "invoicing"
    CUSTOMER_INVOICING = "customer-invoicing"


@dataclass(frozen=True, slots=True)
class Aim:
    """A purpose on one legal basis, and the categories of data it needs."""

    purpose: str
    basis: str
    categories: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Contents:
    """The data of one category: what they are called, and the headings of the trader's own fields."""

    category: str
    items: frozenset[str] = frozenset()
    own: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class Scope:
    """`recipients` are activities of recipients, named or not; `grounds` are those of `domain.retention`."""

    aims: frozenset[Aim] = frozenset()
    contents: tuple[Contents, ...] = ()
    sources: frozenset[str] = frozenset()
    recipients: frozenset[str] = frozenset()
    grounds: frozenset[str] = frozenset()

    def __or__(self, other: Scope) -> Scope:
        return Scope(
            self.aims | other.aims,
            _united((*self.contents, *other.contents)),
            self.sources | other.sources,
            self.recipients | other.recipients,
            self.grounds | other.grounds,
        )

    @property
    def bases(self) -> frozenset[str]:
        return frozenset(aim.basis for aim in self.aims)

    @property
    def markets(self) -> bool:
        """Whether direct marketing is done, and not only prohibitions of it obeyed."""
        return bool(self.marketing_bases - {"legal_obligation"})

    @property
    def marketing_bases(self) -> frozenset[str]:
        return frozenset(aim.basis for aim in self.aims if aim.purpose == "marketing")


@cache
def starter(kind: Kind) -> Scope:
    """What a new and empty register of the kind handles already (LAW.md A.5)."""
    found = tomllib.loads(paths.resource("notice/starters.toml").read_text("utf-8"))
    if kind is Kind.CUSTOMER_INVOICING:
        return _read(found["customer"]) | _read(found["invoicing"])
    return _read(found[kind])


def of_fields(fields: Iterable[tuple[Table, Field]]) -> Scope:
    """The scope of fields that hold a value; `own_field` tells that of the trader's own."""
    held = [(table, field) for table, field in fields if table.name not in _APART]
    return Scope(
        frozenset(
            Aim(use.purpose, basis, frozenset({str(field.category)}))
            for _, field in held
            for use in field.uses
            for basis in (use.basis, use.representing)
        ),
        _united(Contents(str(field.category), frozenset({item(table.name, field.name)})) for table, field in held),
        grounds=frozenset(ground for _, field in held for ground in field.grounds),
    )


def own_field(heading: Heading, category: str, purpose: str, basis: str, ground: str) -> Scope:
    """The scope of one field of the trader's own, as it was described when it was made."""
    aim = Aim(purpose, basis, frozenset({category}))
    return Scope(frozenset({aim}), (Contents(category, own=(heading,)),), grounds=frozenset({ground}))


def item(table: str, field: str) -> str:
    """What the notice calls a field of the data map."""
    if table == "invoice" and field.startswith("buyer_"):
        return "billing_address"
    return _ITEMS.get(table, {}).get(field) or _TABLE_ITEMS.get(table) or field


def _united(contents: Iterable[Contents]) -> tuple[Contents, ...]:
    found: dict[str, Contents] = {}
    for each in contents:
        known = found.get(each.category, Contents(each.category))
        own = tuple(dict.fromkeys((*known.own, *each.own)))
        found[each.category] = Contents(each.category, known.items | each.items, own)
    return tuple(found.values())


def _read(entry: Mapping[str, Any]) -> Scope:
    return Scope(
        frozenset(Aim(row["purpose"], row["basis"], frozenset(row["categories"])) for row in entry["aims"]),
        tuple(Contents(category, frozenset(items)) for category, items in entry["contents"].items()),
        frozenset(entry["sources"]),
        frozenset(entry["recipients"]),
        frozenset(entry["grounds"]),
    )
