"""Customers: found, opened, added, put right."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from seloste_desktop.domain import clean_text, names
from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.card import Card, Datum, Found, Group, ListedCustomer, Record, Saved
from seloste_desktop.domain.customer import (
    ADDRESS,
    OWN,
    Kind,
    Layout,
    Typed,
    fields_of,
    kind_of,
    lay_out,
    listed_under,
    split,
)
from seloste_desktop.domain.customer_traits import listed_as
from seloste_desktop.domain.data_map import Field, Heading, Shown
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.domain.search import expressions
from seloste_desktop.services.desk import Desk
from seloste_desktop.storage import corrections, people, settings
from seloste_desktop.storage import customers as stored
from seloste_desktop.storage.customers import Parts
from seloste_desktop.storage.gate import Row, Session

DRAWN = 50


class Customers:
    """What the trader does with customers and contact persons."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, text: str, first: int = DRAWN, purpose: Purpose = Purpose.CUSTOMER_CARE) -> Found:
        """Return all ids that match, in the order of names, and the first rows that are drawn."""
        with self._desk.session(purpose, Right.CUSTOMERS) as session:
            ids = _found(session, text)
            rows = _listed(session, ids[:first])
        return Found(tuple(ids), rows)

    def some(self, ids: Sequence[int], purpose: Purpose = Purpose.CUSTOMER_CARE) -> tuple[ListedCustomer, ...]:
        with self._desk.session(purpose, Right.CUSTOMERS) as session:
            return _listed(session, ids)

    def card(self, customer: int, purpose: Purpose = Purpose.CUSTOMER_CARE) -> Card:
        """Open a customer; raise NotFound. Further tables are counted, and read when opened."""
        with self._desk.session(purpose, Right.CUSTOMERS) as session:
            parts = stored.parts(session, customer)
            tags = stored.tags(session, parts)
            kind = Kind(parts.customer["kind"])
            acting = stored.contact_persons(session, parts.customer["organisation"]) if kind.organisation else []
            helpers = _listed(session, acting)
            tabs = people.counts(session, customer, parts.customer["person"])
            entries = settings.own_fields(session) if parts.own else []
            own = {each["name"]: Heading(each["fi"], each["sv"], each["en"]) for each in entries}
        return Card(
            customer,
            parts.customer["number"],
            kind,
            _full_name(parts),
            tuple(tags),
            (parts.person or {}).get("language", ""),
            _groups(parts, own),
            tuple((table, count) for table, count in tabs.items() if count),
            helpers,
        )

    def records(self, customer: int, table: str, purpose: Purpose = Purpose.CUSTOMER_CARE) -> Group:
        """Read the customer's rows of one table of the data map."""
        with self._desk.session(purpose, Right.CUSTOMERS) as session:
            rows = people.of_customer(session, REGISTER, customer, table)
        entry = REGISTER.tables[table]
        fields = [each for each in entry.fields if each.shown not in (Shown.INNER, Shown.FILE)]
        return Group(table, entry.heading, tuple(_record(row, fields) for row in rows))

    def typed(self, customer: int) -> dict[str, tuple[str, ...]]:
        """Return what a correcting form begins with: the values of each FIELD as they stand."""
        with self._desk.session(Purpose.CORRECTION, Right.CUSTOMERS) as session:
            return _typed(stored.parts(session, customer))

    def by_number(self, number: str, purpose: Purpose = Purpose.CUSTOMER_CARE) -> int:
        """Raise NotFound."""
        with self._desk.session(purpose, Right.CUSTOMERS) as session:
            return stored.by_number(session, number)

    def add(self, values: Typed, purpose: Purpose = Purpose.CUSTOMER_CARE) -> Saved:
        """Add a customer; a company typed with a person's name gets that contact person too.

        Never refuses a likely duplicate: its number is among the `candidates`.
        """
        with self._desk.session(purpose, Right.CUSTOMERS) as session:
            return added(session, values)

    def add_contact_person(self, company: int, values: Typed) -> Saved:
        """Add a person who acts for the organisation, numbered in the customers' series."""
        with self._desk.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            organisation = stored.parts(session, company).customer["organisation"]
            if organisation is None:
                raise Refused("customer.not_an_organisation", "number")
            return _insert(session, Kind.CONTACT_PERSON, {**values, "kind": ["contact_person"]}, organisation)

    def change(self, customer: int, values: Typed, reason: str, purpose: Purpose = Purpose.CORRECTION) -> Saved:
        """Replace the values given, all of a kind at once; keep before, after and why beside the log."""
        if not reason.strip():
            raise Refused("reason.missing", "reason")
        with self._desk.session(purpose, Right.CUSTOMERS) as session:
            return _changed(session, customer, values, reason.strip())


def added(session: Session, values: Typed) -> Saved:
    """Add one customer within a session: an import adds many."""
    main, helper = split(values)
    saved = _insert(session, kind_of(main), main, None)
    if helper is None:
        return saved
    organisation = stored.parts(session, saved.id).customer["organisation"]
    person = _insert(session, Kind.CONTACT_PERSON, helper, organisation)
    changed = tuple(sorted({*saved.changed, *person.changed}))
    candidates = tuple(dict.fromkeys((*saved.candidates, *person.candidates)))
    return Saved(saved.id, saved.number, changed, candidates, (person.number,))


def _insert(session: Session, kind: Kind, values: Typed, organisation: int | None) -> Saved:
    today = session.today.isoformat()
    layout = lay_out(kind, values, today)
    key = listed_as(layout)
    if kind is Kind.CONTACT_PERSON and organisation is None:
        raise Refused("customer.contact_person_alone", "kind")
    if not key:
        raise Refused("customer.no_name", "last_name")
    _check_own(session, layout)
    candidates = stored.numbers(session, stored.alike(session, layout, key))
    number = _next_number(session)
    customer = stored.add(session, composed(layout, number, today, organisation))
    given = sorted(name for name, texts in values.items() if any(text.strip() for text in texts))
    return Saved(customer, number, tuple(given), tuple(candidates))


def composed(layout: Layout, number: str, today: str, organisation: int | None = None) -> Parts:
    """The rows of a new customer as they are to be written; a contact person joins an organisation."""
    person, firm, customer = layout.of("person"), layout.of("organisation"), layout.of("customer")
    key = listed_as(layout)
    row: Row = {"since": today, **customer, "number": number, "kind": layout.kind, "sort_key": key}
    row |= {"organisation": organisation, "person": None}
    dated: Row = {"valid_from": today}
    return Parts(
        row,
        None if layout.kind.organisation else {"uid": secrets.token_hex(16), **person},
        {"uid": secrets.token_hex(16), **firm} if layout.kind.organisation else None,
        [{**each, **dated} for rows in layout.contacts.values() for each in rows],
        {name: text for name, text in layout.own.items() if text},
        [{"kind": kind, "since": since} for kind, since in layout.bans.items() if since],
    )


def _next_number(session: Session) -> str:
    number = str(settings.next_number(session, "customer"))
    while stored.number_taken(session, number):  # imported customers keep the numbers they came with
        number = str(settings.next_number(session, "customer"))
    return number


def _check_own(session: Session, layout: Layout) -> None:
    if layout.own:
        known = {each["name"] for each in settings.own_fields(session)}
        for name in layout.own:
            if name not in known:
                raise Refused("field.unknown", f"own:{name}")


def _changed(session: Session, customer: int, values: Typed, reason: str) -> Saved:
    parts = stored.parts(session, customer)
    kind = _kept_kind(Kind(parts.customer["kind"]), values)
    before = _typed(parts)
    if any(name in values for name in ADDRESS):  # what is not given of an address stands
        values = {**{name: before[name] for name in ADDRESS}, **values}
    layout = lay_out(kind, values, session.today.isoformat())
    _check_own(session, layout)
    after = _replace(session, parts, kind, layout)
    both = {name: (before.get(name, ()), after.get(name, ())) for name in {**before, **after}}
    changes = {name: [_plain(old), _plain(new)] for name, (old, new) in both.items() if old != new}
    if changes:
        person, organisation = parts.customer["person"], parts.customer["organisation"]
        firm = None if person else organisation  # a contact person's correction is none of the firm's
        corrections.keep(session, person, firm, "customer", customer, changes, reason)
    return Saved(customer, parts.customer["number"], tuple(sorted(changes)), ())


def _kept_kind(kind: Kind, values: Typed) -> Kind:
    """A person may become a sole trader and a company an association; never one the other."""
    if "number" in values:
        raise Refused("customer.number_fixed", "number")
    if "kind" not in values:
        return kind
    wanted = kind_of(values)
    if wanted.organisation is not kind.organisation or (Kind.CONTACT_PERSON in (kind, wanted) and wanted is not kind):
        raise Refused("customer.kind_fixed", "kind")
    return wanted


def _replace(session: Session, parts: Parts, kind: Kind, layout: Layout) -> dict[str, tuple[str, ...]]:
    """Write what differs; return the values of the fields as they now stand."""
    person, firm = parts.person or {}, parts.organisation or {}
    own_firm = firm if kind.organisation else {}
    new_customer = {**parts.customer, **layout.of("customer"), "kind": kind}
    new_person, new_firm = {**person, **layout.of("person")}, {**own_firm, **layout.of("organisation")}
    new_customer["sort_key"] = key = listed_under(kind, new_person, new_firm, new_customer["company"])
    if not key:
        raise Refused("customer.no_name", "last_name")
    parts.customer["sort_key"] = listed_under(kind, person, own_firm, parts.customer["company"])
    for table, old, new in (
        ("person", person, new_person),
        ("organisation", own_firm, new_firm),
        ("customer", parts.customer, new_customer),
    ):
        if difference := {name: value for name, value in new.items() if old.get(name) != value}:
            session.update(table, old["id"], difference)
    side = {"person": person["id"]} if person else {"organisation": firm["id"]}
    contacts = _replace_contacts(session, parts, layout, side)
    own = _replace_own(session, parts, layout, side)
    bans = _replace_bans(session, parts, layout, side)
    return _typed(Parts(new_customer, new_person or None, new_firm or firm or None, contacts, own, bans))


def _replace_contacts(session: Session, parts: Parts, layout: Layout, side: Row) -> list[Row]:
    today = session.today.isoformat()
    kept = [row for row in parts.contacts if row["kind"] not in layout.contacts or row["valid_to"]]
    for kind, rows in layout.contacts.items():
        old = [row for row in parts.contacts if row["kind"] == kind and not row["valid_to"]]
        same = [[row.get(name) for name in ("value", "street", "postal_code", "city", "country")] for row in old]
        if same == [[row.get(name) for name in ("value", "street", "postal_code", "city", "country")] for row in rows]:
            kept += old
            continue
        new = [{**row, **side, "valid_from": today} for row in rows]
        session.replace("contact", [row["id"] for row in old], new)
        kept += [{"valid_to": None, **row} for row in new]
    return kept


def _replace_own(session: Session, parts: Parts, layout: Layout, side: Row) -> dict[str, str]:
    for name, text in layout.own.items():
        if text != parts.own.get(name, ""):
            old = stored.own_value(session, side, name)
            session.replace("own_value", old, [{"name": name, "value": text, **side}] if text else [])
    return {name: text for name, text in {**parts.own, **layout.own}.items() if text}


def _replace_bans(session: Session, parts: Parts, layout: Layout, side: Row) -> list[Row]:
    today = session.today.isoformat()
    bans = list(parts.bans)
    for kind, since in layout.bans.items():
        standing = [ban for ban in bans if ban["kind"] == kind and ban["ended"] is None]
        if since and not standing:
            row = {"kind": kind, "since": since, **side}
            session.replace("prohibition", [], [row])
            bans.append({"ended": None, **row})
        for ban in standing:
            change = {"since": since} if since else {"ended": today}
            if any(ban[name] != value for name, value in change.items()):
                session.update("prohibition", ban["id"], change)
                bans[bans.index(ban)] = {**ban, **change}
    return bans


def _found(session: Session, text: str) -> list[int]:
    text = clean_text.line(text)
    if not text:
        return stored.every(session)
    if len(text) < 2:  # of words one letter says too little
        return stored.numbered(session, text)
    matches = expressions(text)
    return stored.matching(session, matches) if matches else []


def _listed(session: Session, ids: Sequence[int]) -> tuple[ListedCustomer, ...]:
    if not ids:
        return ()
    return tuple(
        ListedCustomer(row["id"], row["number"], _list_name(row), row["town"], tuple(row["tags"]))
        for row in stored.listed(session, ids)
    )


def _list_name(row: Row) -> str:
    kind = Kind(row["kind"])
    if kind.organisation:
        return str(row["name"])
    firm = row["name"] if kind is Kind.CONTACT_PERSON else row["company"]
    name = names.listed(row["first_name"] or "", row["last_name"] or "")
    return f"{name} ({firm})" if name and firm else name or firm or ""


def _full_name(parts: Parts) -> str:
    if Kind(parts.customer["kind"]).organisation:
        return str((parts.organisation or {})["name"])
    person = parts.person or {}
    return names.full(person["first_name"], person["last_name"]) or str(parts.customer["company"])


def _typed(parts: Parts) -> dict[str, tuple[str, ...]]:
    rows = {"customer": parts.customer, "person": parts.person or {}, "organisation": parts.organisation or {}}
    standing = [row for row in parts.contacts if not row["valid_to"]]
    bans = {ban["kind"]: ban["since"] for ban in parts.bans if ban["ended"] is None}
    found: dict[str, tuple[str, ...]] = {}
    for name, (table, each) in fields_of(Kind(parts.customer["kind"])).items():
        if table.name == "contact":
            found[name] = tuple(row.get(each.column) or "" for row in standing if row["kind"] == each.kind)
        elif table.name == "prohibition":
            found[name] = (bans[each.kind],) if each.kind in bans else ()
        else:
            value = rows[table.name].get(each.column)
            empty = value in (None, "") or (each.shown is Shown.FLAG and not value)
            found[name] = () if empty else (str(value),)
    return found | {f"{OWN}{name}": (text,) for name, text in parts.own.items()}


def _plain(texts: Sequence[str]) -> str | list[str]:
    return texts[0] if len(texts) == 1 else list(texts) or ""


def _groups(parts: Parts, own: Mapping[str, Heading]) -> tuple[Group, ...]:
    kind = Kind(parts.customer["kind"])
    groups = []
    singles = (("person", parts.person), ("organisation", parts.organisation), ("customer", parts.customer))
    for table, row in singles:
        if row is not None:
            fields = [each for each in REGISTER.tables[table].fields if each.shown is not Shown.INNER]
            if kind is Kind.CONTACT_PERSON and table == "organisation":
                fields = [each for each in fields if each.name == "company"]
            groups.append(Group(table, REGISTER.tables[table].heading, (_record(row, fields),)))
    contact = REGISTER.tables["contact"]
    records = tuple(
        _record(row, [each for each in contact.fields if each.kind in ("", row["kind"]) and each.shown != Shown.INNER])
        for row in parts.contacts
    )
    groups.append(Group("contact", contact.heading, records))
    if parts.own:
        entry = REGISTER.tables["own_value"].fields[0]
        data = tuple(Datum(entry, text, own.get(name)) for name, text in parts.own.items())
        groups.append(Group("own_value", REGISTER.tables["own_value"].heading, (Record(0, data),)))
    return tuple(groups)


def _record(row: Mapping[str, Any], fields: Sequence[Field]) -> Record:
    return Record(row["id"], tuple(Datum(each, row.get(each.column)) for each in fields))
