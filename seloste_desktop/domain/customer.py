"""What a user types of a customer, laid out in the register's tables by the data map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from itertools import zip_longest
from typing import Any

from seloste_desktop.domain import contact_values
from seloste_desktop.domain.data_map import Field, Table
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.names import sort_key
from seloste_desktop.domain.register_map import REGISTER

ADDRESS = ("street", "postal_code", "city", "country")
OWN = "own:"
_HUMAN = ("prohibition", "person", "customer", "contact")
Typed = Mapping[str, Sequence[str]]


class Kind(StrEnum):
    """What a customer is; a contact person acts for an organisation and is numbered in the same series."""

    PERSON = "person"
    SOLE_TRADER = "sole_trader"
    COMPANY = "company"
    ASSOCIATION = "association"
    CONTACT_PERSON = "contact_person"

    @property
    def organisation(self) -> bool:
        return self in (Kind.COMPANY, Kind.ASSOCIATION)


@dataclass(frozen=True, slots=True)
class Layout:
    """Checked values by table; contacts of one kind stand or fall together."""

    kind: Kind
    columns: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    contacts: Mapping[str, tuple[Mapping[str, Any], ...]] = field(default_factory=dict)
    own: Mapping[str, str] = field(default_factory=dict)
    bans: Mapping[str, str | None] = field(default_factory=dict)

    def of(self, table: str) -> dict[str, Any]:
        return dict(self.columns.get(table, {}))


def field_names() -> list[str]:
    """The names FIELD may have, in the order of the data map; own fields are `own:NAME` besides."""
    return list(dict.fromkeys(each.name for _, each in REGISTER.typed()))


@cache
def fields_of(kind: Kind) -> Mapping[str, tuple[Table, Field]]:
    """The fields that a customer of a kind has; where two tables have one of a name, the one in which it is kept."""
    tables = ("customer", "organisation", "contact") if kind.organisation else _HUMAN
    return {each.name: (table, each) for wanted in tables for table, each in REGISTER.typed() if table.name == wanted}


def kind_of(typed: Typed) -> Kind:
    """Take the kind given, else a person if there is a person's name, a company if there is only a company's.

    Raises Refused `customer.kind_unknown`, `customer.no_name`.
    """
    given = _last(typed, "kind")
    if given:
        if given not in set(Kind):
            raise Refused("customer.kind_unknown", "kind")
        return Kind(given)
    if _last(typed, "first_name") or _last(typed, "last_name"):
        return Kind.PERSON
    if _last(typed, "company"):
        return Kind.COMPANY
    raise Refused("customer.no_name", "last_name")


def split(typed: Typed) -> tuple[Typed, Typed | None]:
    """Part a company typed with a person's name into the company and its contact person.

    The person takes what reaches a person: e-mail, phone, title, language, ban and protection.
    """
    if not kind_of(typed).organisation or not (_last(typed, "first_name") or _last(typed, "last_name")):
        return typed, None
    human = {"first_name", "last_name", "title", "language", "email", "phone", "marketing_ban", "address_protection"}
    person = {name: texts for name, texts in typed.items() if name in human}
    return {name: texts for name, texts in typed.items() if name not in human}, {**person, "kind": ["contact_person"]}


def lay_out(kind: Kind, typed: Typed, today: str) -> Layout:
    """Check every value and put it in its table and column.

    Raises Refused with the FIELD name: `field.unknown`, `field.once`, `field.not_for_kind`, or what the value's own
    check says.
    """
    fields = fields_of(kind)
    columns: dict[str, dict[str, Any]] = {}
    contacts: dict[str, tuple[Mapping[str, Any], ...]] = {}
    own: dict[str, str] = {}
    bans: dict[str, str | None] = {}
    for name, texts in typed.items():
        if name.startswith(OWN):
            own[name.removeprefix(OWN)] = "\n".join(contact_values.note(text) for text in texts).strip()
            continue
        if name not in fields:
            raise Refused("field.not_for_kind" if name in field_names() else "field.unknown", name)
        table, entry = fields[name]
        if table.name == "contact":
            contact = entry.kind
            contacts[contact] = _addresses(typed) if contact == "address" else _contacts(entry, texts)
        elif table.name == "prohibition":
            bans[entry.kind] = contact_values.since(name, _once(name, texts), today)
        elif name != "kind":
            columns.setdefault(table.name, {})[entry.column] = contact_values.checked(name, _once(name, texts))
    return Layout(kind, columns, contacts, own, bans)


def listed_under(kind: Kind, person: Mapping[str, Any], organisation: Mapping[str, Any], company: str) -> str:
    """The sort key of a customer: its own name, else the name it goes by."""
    if kind.organisation:
        return sort_key(organisation.get("name", ""))
    return sort_key(person.get("last_name", ""), person.get("first_name", "")) or sort_key(company)


def _addresses(typed: Typed) -> tuple[Mapping[str, Any], ...]:
    """Read the n-th street with the n-th postal code, town and country; an empty address is none."""
    columns = [typed.get(part, ()) for part in ADDRESS]
    rows = []
    for values in zip_longest(*columns, fillvalue=""):
        row = {part: contact_values.checked(part, text) for part, text in zip(ADDRESS, values, strict=True)}
        contact_values.check_postal_code(row["postal_code"], row["country"])
        if any(row[part] for part in ADDRESS[:3]):
            rows.append({"kind": "address", **row})
    return tuple(rows)


def _contacts(entry: Field, texts: Sequence[str]) -> tuple[Mapping[str, Any], ...]:
    return tuple(_contact(entry, text) for text in texts if text.strip())


def _contact(entry: Field, text: str) -> Mapping[str, Any]:
    typed, normal = contact_values.reach(entry.kind, text)
    return {"kind": entry.kind, "value": typed, "normal": normal}


def _once(name: str, texts: Sequence[str]) -> str:
    if len(texts) > 1:
        raise Refused("field.once", name)
    return texts[0] if texts else ""


def _last(typed: Typed, name: str) -> str:
    return next((text.strip() for text in reversed(typed.get(name, ())) if text.strip()), "")
