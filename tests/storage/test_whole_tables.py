"""Rows on their way out: whose they are, and whose stay."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from seloste_desktop.domain.access import Right, Role
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.storage import disclosures, whole_tables
from seloste_desktop.storage.gate import Door, Gate, Row, Session, Visitor, create
from seloste_desktop.storage.whole_tables import Whose


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    door = Door(tmp_path / "kirja.seloste", b"k" * 32)
    create(door, b"\xe5" * 16)
    with (
        closing(Gate.open(door, Visitor(1, Role.OWNER))) as gate,
        gate.session(Purpose.UPKEEP, Right.WHOLE_EXPORT) as session,
    ):
        _fill(session)
        yield session


def _fill(session: Session) -> None:
    """Aino, with a second role in Betoni Oy; Bertta under protection; Cia under restriction; a user."""
    for name, protected in (("Aalto", 0), ("Berg", 1), ("Cederberg", 0), ("omistaja", 0)):
        session.insert("person", {"uid": name, "last_name": name, "address_protection": protected})
    firm = session.insert("organisation", {"uid": "betoni", "name": "Betoni Oy"})
    session.insert("customer", {"number": "1001", "kind": "person", "person": 1})
    session.insert("customer", {"number": "1002", "kind": "person", "person": 2})
    session.insert("customer", {"number": "1003", "kind": "person", "person": 3})
    session.insert("customer", {"number": "1004", "kind": "company", "organisation": firm})
    session.insert("customer", {"number": "1005", "kind": "contact_person", "person": 1, "organisation": firm})
    session.insert("restriction", {"person": 3, "ground": "a", "since": "2026-01-01"})
    for person in (1, 2, 3):
        session.insert("contact", {"person": person, "kind": "email", "value": f"{person}@example.fi"})
        session.insert("invoice", {"customer": person, "number": str(person)})
        session.insert("payment", {"invoice": person, "paid": "2026-01-01", "cents": 1})
    session.insert("contact", {"organisation": firm, "kind": "www", "value": "betoni.example.fi"})


def whose(session: Session, table: str) -> list[Whose]:
    entry = REGISTER.tables[table]
    rows: list[Row] = whole_tables.some(session, entry, whole_tables.ids(session, REGISTER, table, Purpose.UPKEEP))
    return whole_tables.whose(session, entry, rows)


def test_who_is_protected_or_restricted_stays(session: Session) -> None:
    assert whole_tables.held_back(session, Purpose.UPKEEP) == [2, 3]
    tables = ("person", "customer", "invoice", "payment")
    left = {table: whole_tables.ids(session, REGISTER, table, Purpose.UPKEEP) for table in tables}
    assert left == {"person": [1, 4], "customer": [1, 4, 5], "invoice": [1], "payment": [1]}


def test_a_lifted_restriction_holds_nobody_back(session: Session) -> None:
    session.update("restriction", 1, {"lifted": "2026-02-01"})
    assert whole_tables.held_back(session, Purpose.UPKEEP) == [2]


def test_a_row_leads_to_numbers_and_a_name(session: Session) -> None:
    assert whose(session, "person") == [Whose(("1001", "1005"), "Aalto"), Whose((), "omistaja")]
    assert whose(session, "contact") == [Whose(("1001", "1005"), "Aalto"), Whose(("1004",), "Betoni Oy")]
    assert whose(session, "organisation") == [Whose(("1004",), "Betoni Oy")]
    assert whose(session, "customer")[2] == Whose(("1005",), "Aalto")
    assert whose(session, "payment") == [Whose(("1001",), "Aalto", "1")]


def test_papers_of_many_are_nobodys(session: Session) -> None:
    disclosures.add_paper_record(session, {"what": "tositteet", "place": "kaappi"})
    assert whose(session, "paper_record") == [Whose()]


def test_a_disclosure_stays_when_it_was_of_one_who_is_held_back(session: Session) -> None:
    row = {"disclosed": "2026-01-01", "recipient_name": "Tilitoimisto", "what": "laskut", "why": "kirjanpito"}
    for persons in ([1, 4], [1, 2]):
        disclosures.record(session, row, persons)
    assert whole_tables.ids(session, REGISTER, "disclosure", Purpose.UPKEEP) == [1]
    assert whose(session, "disclosure") == [Whose(("1001", "1005"), "Aalto; omistaja")]


def test_who_has_forbidden_marketing_is_left_out_of_it_and_of_nothing_else(session: Session) -> None:
    session.insert("prohibition", {"person": 1, "kind": "marketing", "since": "2026-01-01"})
    session.insert("prohibition", {"person": 4, "kind": "research", "since": "2026-01-01"})
    assert whole_tables.ids(session, REGISTER, "person", Purpose.MARKETING) == [4]
    assert whole_tables.ids(session, REGISTER, "person", Purpose.INVOICING) == [1, 4]
