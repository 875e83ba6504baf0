"""Many customers at once: those that may be the same as some that come in, and the new ones written table by table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seloste_desktop.domain.customer import Kind
from seloste_desktop.domain.customer_traits import Traits
from seloste_desktop.storage import sql
from seloste_desktop.storage.customers import Parts
from seloste_desktop.storage.gate import Row, Session

NAMED = "select id from customer where sort_key in (:ids)"
NUMBERED = "select id from customer where number in (:ids)"
REACHED_PERSON = """
    select customer.id from contact join customer on customer.person = contact.person where contact.normal in (:ids)
"""
REACHED_FIRM = """
    select customer.id from contact join customer on customer.organisation = contact.organisation
    where contact.normal in (:ids)
"""
OWN_ID = "select id from customer where business_id in (:ids)"
FIRM_ID = """
    select customer.id from organisation join customer on customer.organisation = organisation.id
    where organisation.business_id in (:ids)
"""
CUSTOMERS = "select id, number, kind, person, organisation, business_id, sort_key from customer where id in (:ids)"
FIRMS = "select id, business_id from organisation where id in (:ids)"
CONTACTS = """
    select id, person, organisation, kind, normal, street, postal_code, city from contact
    where valid_to is null and {} in (:ids)
"""
NUMBERS = "select id, number from customer where id in (:ids)"


def alike(session: Session, names: Iterable[str], reaches: Iterable[str], business_ids: Iterable[str]) -> list[int]:
    """Find customers with any of the sort keys, normal e-mails and phones, or business IDs."""
    asked = (
        (NAMED, names),
        *((statement, reaches) for statement in (REACHED_PERSON, REACHED_FIRM)),
        *((statement, business_ids) for statement in (OWN_ID, FIRM_ID)),
    )
    return sorted({each for statement, values in asked for each in _found(session, statement, values)})


def traits(session: Session, customers: Sequence[int]) -> list[Traits]:
    """Read what tells these customers from others."""
    rows = _rows(session, "customer", CUSTOMERS, customers)
    found = _rows(session, "organisation", FIRMS, _owners(rows, "organisation"))
    firms = {row["id"]: row["business_id"] for row in found}
    contacts: dict[tuple[str, int], list[Row]] = {}
    for side in ("person", "organisation"):
        for contact in _rows(session, "contact", CONTACTS.format(side), _owners(rows, side)):
            contacts.setdefault((side, contact[side]), []).append(contact)
    return [
        Traits.of(
            Kind(row["kind"]),
            row["sort_key"],
            row["number"],
            row["business_id"] or (firms.get(row["organisation"], "") if row["person"] is None else ""),
            contacts.get(_side(row), []),
        )
        for row in rows
    ]


def taken(session: Session, numbers: Sequence[str]) -> set[str]:
    """Which of the customer numbers are in use, in small letters."""
    ids = _found(session, NUMBERED, numbers)
    return {row["number"].casefold() for row in _rows(session, "customer", NUMBERS, ids)}


def add_all(session: Session, new: Sequence[Parts]) -> list[Row]:
    """Write new customers; return the row of each with its id and those of its person and organisation."""
    rows = [dict(each.customer) for each in new]
    for table in ("organisation", "person"):
        places = [place for place, each in enumerate(new) if getattr(each, table) is not None]
        ids = _insert(session, table, [getattr(new[place], table) for place in places])
        for place, number in zip(places, ids, strict=True):
            rows[place][table] = number
    ids = _insert(session, "customer", rows)
    whose = list(zip(new, [dict([_side(row)]) for row in rows], strict=True))
    _insert(session, "contact", [{**row, **side} for each, side in whose for row in each.contacts])
    own = [{"name": name, "value": text, **side} for each, side in whose for name, text in each.own.items()]
    _insert(session, "own_value", own)
    _insert(session, "prohibition", [{**ban, **side} for each, side in whose for ban in each.bans])
    return [{**row, "id": number} for row, number in zip(rows, ids, strict=True)]


def _insert(session: Session, table: str, rows: Sequence[Row]) -> list[int]:
    """Rows of the same columns go one after another: another set is another statement to prepare and guard."""
    alike: dict[tuple[str, ...], list[int]] = {}
    for place, row in enumerate(rows):
        alike.setdefault(tuple(row), []).append(place)
    ids = [0] * len(rows)
    for places in alike.values():
        for place, number in zip(places, session.insert_all(table, [rows[place] for place in places]), strict=True):
            ids[place] = number
    return ids


def _side(customer: Row) -> tuple[str, int]:
    """Whose contact data a customer has: the person's if there is one, else the organisation's."""
    side = "organisation" if customer["person"] is None else "person"
    return side, customer[side]


def _owners(customers: Sequence[Row], side: str) -> list[int]:
    return sorted({owner for of, owner in map(_side, customers) if of == side})


def _found(session: Session, statement: str, values: Iterable[str]) -> list[int]:
    asked = [value for value in dict.fromkeys(values) if value]
    return [each for block in sql.blocks(asked) for each in session.ids("customer", sql.of(statement, block), block)]


def _rows(session: Session, table: str, statement: str, ids: Sequence[int]) -> list[Row]:
    return [row for block in sql.blocks(ids) for row in session.rows(table, sql.of(statement, block), block)]
