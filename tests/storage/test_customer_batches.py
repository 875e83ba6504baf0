"""Many customers written and compared at once, each row noted as if it had come alone."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from seloste_desktop.domain.access import Right, Role
from seloste_desktop.domain.audit import Note, Purpose
from seloste_desktop.domain.customer import Kind
from seloste_desktop.storage import customer_batches
from seloste_desktop.storage.customers import Parts
from seloste_desktop.storage.gate import Door, Gate, Session, Visitor, create


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[Gate]:
    door = Door(tmp_path / "kirja.seloste", b"k" * 32)
    create(door, b"\xe5" * 16)
    with closing(Gate.open(door, Visitor(1, Role.OWNER))) as gate:
        yield gate


@pytest.fixture
def session(gate: Gate) -> Iterator[Session]:
    with gate.session(Purpose.UPKEEP, Right.IMPORT) as session:
        yield session


def person(number: str, name: str, *contacts: dict[str, str]) -> Parts:
    row = {"number": number, "kind": Kind.PERSON, "sort_key": name, "person": None, "organisation": None}
    return Parts(row, {"uid": number, "last_name": name}, None, list(contacts))


def firm(number: str, name: str, business_id: str) -> Parts:
    row = {"number": number, "kind": Kind.COMPANY, "sort_key": name, "person": None, "organisation": None}
    contacts = [{"kind": "address", "street": "Tie 3", "postal_code": "00100"}]
    return Parts(row, None, {"uid": number, "name": name, "business_id": business_id}, contacts)


NEW = (
    person("1", "aalto", {"kind": "email", "value": "A@example.fi", "normal": "a@example.fi"}),
    firm("2", "betoni", "1234567-1"),
    person("3", "cederberg"),
)


def test_each_gets_its_person_or_organisation(session: Session) -> None:
    rows = customer_batches.add_all(session, NEW)
    assert [(row["number"], row["person"], row["organisation"]) for row in rows] == [
        ("1", 1, None),
        ("2", None, 1),
        ("3", 2, None),
    ]
    assert len({row["id"] for row in rows}) == 3


def test_own_fields_and_prohibitions_come_along(session: Session) -> None:
    own = {"fi": "", "sv": "", "en": "", "category": "", "purpose": "", "basis": "", "ground": ""}
    session.insert("own_field", {"name": "koira", **own})
    new = person("1", "aalto")
    new.own["koira"] = "Musti"
    new.bans.append({"kind": "marketing", "since": "2026-01-01"})
    customer_batches.add_all(session, [new])
    assert session.rows("own_value", "select id, person, value from own_value")[0]["value"] == "Musti"
    assert session.rows("prohibition", "select id, person from prohibition") == [{"id": 1, "person": 1}]


def test_likenesses_are_found_by_name_reach_and_business_id(session: Session) -> None:
    ids = {row["number"]: row["id"] for row in customer_batches.add_all(session, NEW)}
    assert customer_batches.alike(session, ["cederberg", ""], [], []) == [ids["3"]]
    assert customer_batches.alike(session, [], ["a@example.fi"], []) == [ids["1"]]
    assert customer_batches.alike(session, [], [], ["1234567-1"]) == [ids["2"]]
    assert customer_batches.alike(session, [], [], []) == []


def test_traits_are_read_back(session: Session) -> None:
    ids = [row["id"] for row in customer_batches.add_all(session, NEW)]
    aalto, betoni, cederberg = sorted(customer_batches.traits(session, ids), key=lambda each: each.number)
    assert (aalto.name, aalto.reaches) == ("aalto", (("email", "a@example.fi"),))
    assert (betoni.business_id, betoni.reaches) == ("1234567-1", (("address", "tie300100"),))
    assert (cederberg.kind, cederberg.reaches) == (Kind.PERSON, ())


def test_numbers_in_use_are_known_without_regard_to_case(session: Session) -> None:
    customer_batches.add_all(session, [person("C-1", "aalto")])
    assert customer_batches.taken(session, ["c-1", "C-2"]) == {"c-1"}


def test_every_written_row_is_noted(tmp_path: Path) -> None:
    notes: list[Note] = []
    door = Door(tmp_path / "kirja.seloste", b"k" * 32)
    create(door, b"\xe5" * 16)
    with (
        closing(Gate.open(door, Visitor(1, Role.OWNER), notes.extend)) as gate,
        gate.session(Purpose.UPKEEP, Right.IMPORT) as session,
    ):
        customer_batches.add_all(session, NEW)
    created = {note.subject: note.ids for note in notes if note.subject in ("person", "organisation")}
    assert created == {"person": (1, 2), "organisation": (1,)}
    assert sorted(number for note in notes if note.subject == "customer" for number in note.ids) == [1, 2, 3]
