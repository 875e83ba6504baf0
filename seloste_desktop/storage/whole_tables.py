"""Whole tables on their way out, block by block, without those whose data do not leave the program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from seloste_desktop.domain import names
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.data_map import DataMap, Shown, Table
from seloste_desktop.storage import sql
from seloste_desktop.storage.gate import Row, Session

# Address protection (SPEC 8) and restriction (GDPR 18); for marketing those too who have forbidden it (GDPR 21(3)).
HELD_BACK = """
    select id from person where address_protection = 1
    union select person from restriction where lifted is null
"""
FORBIDDING = " union select person from prohibition where kind = 'marketing' and ended is null"
IDS = "select id from {table} where coalesce({owner}, 0) not in ({held_back}) order by id"
DISCLOSURES = """
    select id from disclosure where id not in (select disclosure from disclosure_person where person in ({held_back}))
    order by id
"""
SHARED = "select id, disclosure, person from disclosure_person where disclosure in (:ids) order by id"
INVOICES = "select id, number, customer from invoice where id in (:ids)"
CUSTOMERS = "select id, number, kind, person, organisation, company from customer where {} in (:ids) order by id"
PERSONS = "select id, first_name, last_name from person where id in (:ids)"
ORGANISATIONS = "select id, name from organisation where id in (:ids)"

_COLUMNS = {"customer": "id", "person": "person", "organisation": "organisation"}
Side = tuple[str, int]
"""A customer, a person or an organisation, by its id."""


@dataclass(frozen=True, slots=True)
class Whose:
    """Whom a row is about: customer numbers and a name as lists write it; of a line or payment its invoice's number."""

    numbers: tuple[str, ...] = ()
    name: str = ""
    invoice: str = ""


def held_back(session: Session, purpose: Purpose) -> list[int]:
    return session.ids("person", _held_back(purpose))


def ids(session: Session, data_map: DataMap, table: str, purpose: Purpose) -> list[int]:
    """All rows but those of persons held back."""
    if table == "disclosure":
        return session.ids(table, DISCLOSURES.format(held_back=_held_back(purpose)))
    owner = data_map.owner(table, table)
    return session.ids(table, IDS.format(table=table, owner=owner, held_back=_held_back(purpose)))


def some(session: Session, table: Table, ids: Sequence[int]) -> list[Row]:
    """Rows in the order of their ids, without the bytes of files."""
    files = {each.column for each in table.fields if each.shown is Shown.FILE}
    columns = ", ".join(["id", *(column for column in table.columns if column not in files)])
    statement = f"select {columns} from {table.name} where id in (:ids) order by id"  # noqa: S608  the map's names
    return session.rows(table.name, sql.of(statement, ids), ids)


def whose(session: Session, table: Table, rows: Sequence[Row]) -> list[Whose]:
    """Say of each row whom it is about, in a few statements however many rows there are."""
    if table.name == "disclosure":
        shared = _shared(session, rows)
        known = _known(session, {("person", person) for persons in shared.values() for person in persons})
        return [_together([known["person", person] for person in shared.get(row["id"], [])]) for row in rows]
    if table.through == "invoice":
        invoices = _by_id(session, "invoice", INVOICES, [row["invoice"] for row in rows])
        known = _known(session, {("customer", invoice["customer"]) for invoice in invoices.values()})
        of = [invoices[row["invoice"]] for row in rows]
        return [replace(known["customer", each["customer"]], invoice=each["number"] or "") for each in of]
    sides = [_side(table, row) for row in rows]
    known = _known(session, {side for side in sides if side})
    return [known[side] if side else Whose() for side in sides]


def _held_back(purpose: Purpose) -> str:
    return HELD_BACK + FORBIDDING if purpose is Purpose.MARKETING else HELD_BACK


def _side(table: Table, row: Row) -> Side | None:
    if table.name in ("person", "organisation", "customer"):
        return table.name, row["id"]
    for side in ("customer", "person", "organisation"):
        if row.get(side) is not None:
            return side, row[side]
    return None


def _known(session: Session, sides: Set[Side]) -> dict[Side, Whose]:
    wanted = {kind: [each for of, each in sorted(sides) if of == kind] for kind in _COLUMNS}
    customers: dict[Side, list[Row]] = {side: [] for side in sides}
    for kind, column in _COLUMNS.items():
        for row in _rows(session, "customer", CUSTOMERS.format(column), wanted[kind]):
            if kind != "organisation" or row["person"] is None:  # a contact person is not the organisation
                customers[kind, row[column]].append(row)
    found = [row for rows in customers.values() for row in rows]
    persons = _by_id(session, "person", PERSONS, [*wanted["person"], *(row["person"] for row in found)])
    represented = [row["organisation"] for row in found if row["person"] is None]
    firms = _by_id(session, "organisation", ORGANISATIONS, [*wanted["organisation"], *represented])
    return {side: Whose(_numbers(customers[side]), _name(side, customers[side], persons, firms)) for side in sides}


def _name(side: Side, customers: Sequence[Row], persons: Mapping[int, Row], firms: Mapping[int, Row]) -> str:
    without = {"person": None, "organisation": None, "company": ""}
    row: Row = customers[0] if customers else {**without, side[0]: side[1]}
    if row["person"] is None:
        return str(firms[row["organisation"]]["name"])
    person = persons[row["person"]]
    return names.listed(person["first_name"], person["last_name"]) or str(row["company"])


def _numbers(customers: Iterable[Row]) -> tuple[str, ...]:
    return tuple(row["number"] for row in customers)


def _together(each: Sequence[Whose]) -> Whose:
    return Whose(tuple(number for one in each for number in one.numbers), "; ".join(one.name for one in each))


def _shared(session: Session, disclosures: Sequence[Row]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for row in _rows(session, "disclosure_person", SHARED, [row["id"] for row in disclosures]):
        found.setdefault(row["disclosure"], []).append(row["person"])
    return found


def _by_id(session: Session, table: str, statement: str, ids: Iterable[int | None]) -> dict[int, Row]:
    return {row["id"]: row for row in _rows(session, table, statement, ids)}


def _rows(session: Session, table: str, statement: str, ids: Iterable[int | None]) -> list[Row]:
    different = sorted({each for each in ids if each is not None})
    return [row for block in sql.blocks(different) for row in session.rows(table, sql.of(statement, block), block)]
