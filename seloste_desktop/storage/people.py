"""All that is kept of one person, table by table, as the data map leads to it."""

from __future__ import annotations

from collections.abc import Sequence

from seloste_desktop.domain.data_map import DataMap, Shown, Table
from seloste_desktop.storage import sql
from seloste_desktop.storage.gate import Row, Session

COUNTS = """
    select count(*) from invoice where customer = :customer
    union all select count(*) from customer_order where customer = :customer
    union all select count(*) from consent where person = :person
    union all select count(*) from prohibition where person = :person
    union all select count(*) from request where person = :person
    union all select count(*) from disclosure_person where person = :person
    union all select count(*) from document where person = :person
    union all select count(*) from paper_record where person = :person
    union all select count(*) from correction where person = :person
"""
COUNTED = (
    "invoice",
    "customer_order",
    "consent",
    "prohibition",
    "request",
    "disclosure",
    "document",
    "paper_record",
    "correction",
)
OWNER = "select id, person from customer where id = ?"
DISCLOSED = "select id, disclosure from disclosure_person where person in (:ids)"
NAMED = "select rowid from person_search where person_search match ? and rowid <> ? limit 1"
FOLDERS = "select id, person, what, place, since, destroyed, how from paper_record where person is null order by id"
ROLES = (
    "select customer.id, organisation.id as organisation_id, organisation.name from customer"
    " join organisation on organisation.id = customer.organisation where customer.person = ?"
)
Collected = dict[str, list[Row]]


def collect(session: Session, data_map: DataMap, person: int) -> Collected:
    """Read every row of every table that belongs to the person; files without their bytes.

    A table added to the map is read here by itself: nothing is listed a second time.
    """
    found: Collected = {}
    for name, table in data_map.tables.items():
        if not table.personal:
            continue
        owners: Sequence[int] = (
            [person] if table.through == "person" else [row["id"] for row in found.get(table.through, [])]
        )
        found[name] = [row for ids in sql.blocks(owners) for row in _rows(session, table, table.owner, ids)]
    shared = [row["disclosure"] for row in found["disclosure_person"]]
    found["disclosure"] = [
        row for ids in sql.blocks(shared) for row in _rows(session, data_map.tables["disclosure"], "id", ids)
    ]
    return found


def counts(session: Session, customer: int, person: int | None) -> dict[str, int]:
    """Count what stands behind the card, without reading it."""
    found = session.ids("customer", COUNTS, {"customer": customer, "person": person})
    return dict(zip(COUNTED, found, strict=True))


def of_customer(session: Session, data_map: DataMap, customer: int, table: str) -> list[Row]:
    """Read the rows of one table that belong to a customer or to the person it is."""
    entry = data_map.tables[table]
    if entry.through == "customer":
        return _rows(session, entry, entry.owner, [customer])
    persons = [row["person"] for row in session.rows("customer", OWNER, [customer]) if row["person"]]
    if not persons:
        return []
    if table == "disclosure":
        shared = [row["disclosure"] for row in session.rows("disclosure_person", sql.of(DISCLOSED, persons), persons)]
        return _rows(session, entry, "id", shared) if shared else []
    return _rows(session, entry, entry.owner, persons)


def _rows(session: Session, table: Table, owner: str, owners: Sequence[int]) -> list[Row]:
    files = {each.column for each in table.fields if each.shown is Shown.FILE}
    columns = ", ".join(["id", *(column for column in table.columns if column not in files)])
    statement = f"select {columns} from {table.name} where {owner} in (:ids) order by id"  # noqa: S608  the map's names
    return session.rows(table.name, sql.of(statement, owners), owners)


def is_named(session: Session, first: str, last: str, but: int) -> bool:
    """Whether someone else in the register has names that begin so; the log says that persons were searched."""
    words = f'first_name : "{_quoted(first)}"* AND last_name : "{_quoted(last)}"*'
    return bool(session.ids("person", NAMED, [words, but]))


def papers_of_many(session: Session) -> list[Row]:
    """Folders and other papers that are of no one person alone: an answer names them too."""
    return session.rows("paper_record", FOLDERS)


def organisations(session: Session, person: int) -> list[Row]:
    """The organisations that the person acts for."""
    return session.rows("customer", ROLES, [person])


def _quoted(words: str) -> str:
    return words.replace('"', '""')
