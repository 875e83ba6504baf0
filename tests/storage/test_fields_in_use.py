"""Fields are in use when a row holds a value in them; no value is read to know it."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from seloste_desktop.domain.access import Right, Role
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.storage.fields_in_use import in_use
from seloste_desktop.storage.gate import Door, Gate, Session, Visitor, create


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    door = Door(tmp_path / "kirja.seloste", b"k" * 32)
    create(door, b"\xe5" * 16)
    with (
        closing(Gate.open(door, Visitor(1, Role.OWNER))) as gate,
        gate.session(Purpose.UPKEEP, Right.NOTICE) as session,
    ):
        yield session


def names(session: Session, table: str) -> set[str]:
    return {each.name for of, each in in_use(session, REGISTER) if of.name == table}


def test_nothing_is_in_use_in_an_empty_register(session: Session) -> None:
    assert in_use(session, REGISTER) == []


def test_empty_texts_and_flags_not_set_are_no_use(session: Session) -> None:
    session.insert("person", {"uid": "1", "last_name": "Aalto"})
    assert names(session, "person") == {"last_name"}
    session.insert("person", {"uid": "2", "address_protection": 1})
    assert names(session, "person") == {"last_name", "address_protection"}


def test_kinds_of_contact_are_told_apart(session: Session) -> None:
    person = session.insert("person", {"uid": "1"})
    session.insert("contact", {"person": person, "kind": "phone", "value": "050", "normal": "+35850"})
    assert {"phone"} == names(session, "contact") - {"contact_purpose", "contact_source"}
