"""Customers, contact persons and organisations: found, listed, kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

from seloste_desktop.domain import clean_text
from seloste_desktop.domain.customer import Layout
from seloste_desktop.domain.errors import NotFound
from seloste_desktop.storage import sql
from seloste_desktop.storage.gate import Row, Session

ALL = "select id from customer order by sort_key, id"
BY_NUMBER = "select id from customer where number = ?"
OWNER = "select id, person from customer where id = ?"
STARTING = "select id from customer where instr(lower(number), lower(?)) = 1 order by sort_key, id"
FOUND = """
    select id from customer where id in (
        select rowid from customer_search where customer_search match :words
        union all select customer from customer_order
            where id in (select rowid from customer_order_search where customer_order_search match :words)
        union all select customer from invoice
            where id in (select rowid from invoice_search where invoice_search match :words))
    union all select id from customer where person in (
        select rowid from person_search where person_search match :words
        union all select person from contact
            where id in (select rowid from contact_search where contact_search match :words)
        union all select person from own_value
            where id in (select rowid from own_value_search where own_value_search match :words))
    union all select id from customer where organisation in (
        select rowid from organisation_search where organisation_search match :words
        union all select organisation from contact
            where id in (select rowid from contact_search where contact_search match :words)
        union all select organisation from own_value
            where id in (select rowid from own_value_search where own_value_search match :words))
"""
LISTED = """
    select customer.id, customer.number, customer.kind, customer.company, person.id as person_id, person.first_name,
        person.last_name, person.address_protection, organisation.id as organisation_id, organisation.name
    from customer left join person on person.id = customer.person
        left join organisation on organisation.id = customer.organisation
    where customer.id in (:ids)
"""
TOWNS = (
    "select id, person, organisation, city from contact where kind = 'address' and valid_to is null and {} in (:ids)"
)
BANNED = "select id, person from prohibition where kind = 'marketing' and ended is null and person in (:ids)"
RESTRICTED = "select id, person from restriction where lifted is null and person in (:ids)"
REQUESTING = "select id, person from request where closed is null and person in (:ids)"
CONTACT_PERSONS = "select id from customer where kind = 'contact_person' and organisation = ? order by sort_key, id"
CARD = """
    select id, number, kind, person, organisation, company, business_id, vat_number, einvoice_address,
        einvoice_operator, price_list, discount, payment_term, channel, since, until
    from customer where id = ?
"""
PERSON = "select id, uid, first_name, last_name, title, language, notes, address_protection from person where id = ?"
ORGANISATION = "select id, name, business_id, vat_number, notes from organisation where id = ?"
CONTACTS = """
    select id, kind, value, normal, street, postal_code, city, country, purpose, source, valid_from, valid_to
    from contact where {} = ? order by kind, valid_to is not null, id
"""
OWN_VALUES = "select id, name, value from own_value where {} = ? order by name"
BANS = "select id, kind, since, told, ended from prohibition where person = ? order by id"
NUMBERS = "select id, number from customer where id in (:ids)"
REACHED = """
    select customer.id from contact join customer on customer.person = contact.person
        where contact.normal in (:ids)
    union select customer.id from contact join customer on customer.organisation = contact.organisation
        where contact.normal in (:ids)
"""
SAME_NAME = "select id from customer where sort_key = ?"
SAME_FIRM = """
    select id from customer where business_id = :business_id
    union select customer.id from customer join organisation on organisation.id = customer.organisation
        where organisation.business_id = :business_id
"""
OWN_OF = "select id from own_value where name = ? and {} = ?"


@dataclass(frozen=True, slots=True)
class Parts:
    """The rows of one customer as they are, or are to be, written."""

    customer: Row
    person: Row | None = None
    organisation: Row | None = None
    contacts: list[Row] = field(default_factory=list)
    own: dict[str, str] = field(default_factory=dict)
    bans: list[Row] = field(default_factory=list)


def every(session: Session) -> list[int]:
    return session.search("customer", ALL)


def by_number(session: Session, number: str) -> int:
    """Find without regard to case; raise NotFound."""
    number = clean_text.line(number)
    found = session.ids("customer", BY_NUMBER, [number])
    if not found:
        raise NotFound("customer.not_found", "number", number=number)
    return found[0]


def numbered(session: Session, start: str) -> list[int]:
    return session.search("customer", STARTING, [start])


def matching(session: Session, matches: Sequence[str]) -> list[int]:
    """Find customers whose rows hold every one of the search expressions, whichever row holds which."""
    statement = " intersect ".join(
        f"select * from ({FOUND.replace(':words', f':words{n}')})"  # noqa: S608  our own text
        for n in range(len(matches))
    )
    ordered = f"select id from customer where id in ({statement}) order by sort_key, id"  # noqa: S608  our own text
    return session.search("customer", ordered, {f"words{n}": words for n, words in enumerate(matches)})


def listed(session: Session, ids: Sequence[int]) -> list[Row]:
    """Return number, names and tags of the customers, in the order of the ids."""
    rows = session.rows("customer", sql.of(LISTED, ids), ids)
    persons = [row["person_id"] for row in rows if row["person_id"]]
    firms = [row["organisation_id"] for row in rows if row["organisation_id"] and not row["person_id"]]
    towns = _towns(session, "person", persons) | _towns(session, "organisation", firms)
    tagged = _tagged(session, persons)
    for row in rows:
        protected = bool(row["address_protection"])
        row["tags"] = _tags(tagged, row["person_id"], protected)
        owner = ("person", row["person_id"]) if row["person_id"] else ("organisation", row["organisation_id"])
        row["town"] = "" if protected else towns.get(owner, "")
    place = {customer: position for position, customer in enumerate(ids)}
    return sorted(rows, key=lambda row: place[row["id"]])


def person_of(session: Session, customer: int) -> int | None:
    """The data subject that a customer is, None for an organisation; raise NotFound."""
    found = session.rows("customer", OWNER, [customer])
    if not found:
        raise NotFound("customer.not_found", "number", number=customer)
    return cast(int | None, found[0]["person"])


def contact_persons(session: Session, organisation: int) -> list[int]:
    return session.ids("customer", CONTACT_PERSONS, [organisation])


def parts(session: Session, customer: int) -> Parts:
    """Read one customer whole; raise NotFound."""
    found = session.rows("customer", CARD, [customer])
    if not found:
        raise NotFound("customer.not_found", "number", number=customer)
    row = found[0]
    person = session.rows("person", PERSON, [row["person"]])[0] if row["person"] else None
    firm = session.rows("organisation", ORGANISATION, [row["organisation"]])[0] if row["organisation"] else None
    side, owner = ("person", row["person"]) if row["person"] else ("organisation", row["organisation"])
    contacts = session.rows("contact", CONTACTS.format(side), [owner])
    own = {each["name"]: each["value"] for each in session.rows("own_value", OWN_VALUES.format(side), [owner])}
    bans = session.rows("prohibition", BANS, [row["person"]]) if row["person"] else []
    return Parts(row, person, firm, contacts, own, bans)


def tags(session: Session, customer: Parts) -> list[str]:
    """What a list marks the customer with; read for one who has been read whole."""
    if customer.person is None:
        return []
    person = customer.person["id"]
    return _tags(_tagged(session, [person]), person, bool(customer.person["address_protection"]))


def number_taken(session: Session, number: str) -> bool:
    return bool(session.ids("customer", BY_NUMBER, [number]))


def add(session: Session, new: Parts) -> int:
    """Write a new customer; an organisation given by its id alone is joined, not made."""
    row = dict(new.customer)
    if new.organisation is not None:
        row["organisation"] = session.insert("organisation", new.organisation)
    if new.person is not None:
        row["person"] = session.insert("person", new.person)
    customer = session.insert("customer", row)
    side = {"person": row["person"]} if new.person is not None else {"organisation": row["organisation"]}
    for contact in new.contacts:
        session.insert("contact", {**contact, **side})
    for name, text in new.own.items():
        session.insert("own_value", {"name": name, "value": text, **side})
    for ban in new.bans:
        session.insert("prohibition", {**ban, **side})
    return customer


def alike(session: Session, layout: Layout, key: str) -> list[int]:
    """Find customers that may be the same one: same name, e-mail, phone or business ID."""
    reaches = [row["normal"] for rows in layout.contacts.values() for row in rows if row.get("normal")]
    found = session.ids("customer", SAME_NAME, [key])
    if reaches:
        found += session.ids("customer", sql.of(REACHED, reaches), [*reaches, *reaches])
    firm = layout.of("customer").get("business_id") or layout.of("organisation").get("business_id")
    if firm:
        found += session.ids("customer", SAME_FIRM, {"business_id": firm})
    return list(dict.fromkeys(found))


def numbers(session: Session, ids: Sequence[int]) -> list[str]:
    return [row["number"] for row in session.rows("customer", sql.of(NUMBERS, ids), ids)] if ids else []


def own_value(session: Session, side: Row, name: str) -> list[int]:
    """Find the row of an own field; `side` is the person or the organisation it is of."""
    ((column, owner),) = side.items()
    return session.ids("own_value", OWN_OF.format(column), [name, owner])


def _tagged(session: Session, persons: Sequence[int]) -> dict[str, set[int]]:
    """Whom each tag that hangs on other rows belongs to."""
    if not persons:
        return {}
    return {
        tag: {row["person"] for row in session.rows(table, sql.of(statement, persons), persons)}
        for tag, table, statement in (
            ("restricted", "restriction", RESTRICTED),
            ("marketing_ban", "prohibition", BANNED),
            ("open_request", "request", REQUESTING),
        )
    }


def _tags(tagged: dict[str, set[int]], person: int | None, protected: bool) -> list[str]:
    found = [tag for tag, owners in tagged.items() if person in owners]
    return [*found, "address_protection"] if protected else found


def _towns(session: Session, side: str, owners: Sequence[int]) -> dict[tuple[str, int], str]:
    if not owners:
        return {}
    rows = session.rows("contact", sql.of(TOWNS.format(side), owners), owners)
    return {(side, row[side]): row["city"] or "" for row in reversed(rows)}
