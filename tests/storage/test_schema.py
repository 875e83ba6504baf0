from pathlib import Path

import pytest

from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.storage import engine
from seloste_desktop.storage.gate import Door, Gate, Visitor
from seloste_desktop.storage.schema import REGISTER_SCHEMA, Schema
from tests.storage.reading import KEY, keyed

TAMPERED = [
    "drop trigger audit_person_update",
    "drop trigger person_search_out",
    "create trigger more after insert on person begin select 1; end",
    "create table more (a)",
    "create index more on person (name)",
    "create view more as select * from person",
    "drop table setting",
    "alter table person add column more text",
    "alter table log add column more text",
]


@pytest.mark.parametrize("statement", TAMPERED)
def test_a_form_that_another_program_changed_is_found(door: Door, owner: Visitor, statement: str) -> None:
    other = keyed(door.path)
    other.execute(statement)
    other.close()
    before = door.path.read_bytes()
    with pytest.raises(RegisterError) as refused:
        Gate.open(door, owner)
    assert refused.value.code == RegisterError.ALTERED
    assert door.path.read_bytes() == before


def test_a_trigger_whose_text_was_changed_is_found(door: Door, owner: Visitor) -> None:
    other = keyed(door.path)
    (text,) = other.execute("select sql from sqlite_master where name = 'audit_person_insert'").fetchone()
    other.execute("drop trigger audit_person_insert")
    other.execute(text.replace("new.id", "old.id").replace("old.id", "7"))
    other.close()
    with pytest.raises(RegisterError, match="altered"):
        Gate.open(door, owner)


def test_a_register_of_a_later_program_is_too_new_and_stays_as_it_was(
    door: Door, owner: Visitor, newer: Schema
) -> None:
    connection = keyed(door.path)
    newer.upgrade(connection)
    connection.close()
    before = door.path.read_bytes()
    with pytest.raises(RegisterError) as refused:
        Gate.open(door, owner)
    assert refused.value.code == RegisterError.TOO_NEW
    assert refused.value.values["file"] == "rekisteri.seloste"
    assert door.path.read_bytes() == before


def test_a_register_of_an_older_program_needs_an_upgrade(door: Door, owner: Visitor, newer: Schema) -> None:
    with pytest.raises(RegisterError) as refused:
        Gate.open(Door(door.path, KEY, schema=newer), owner)
    assert refused.value.code == RegisterError.NEEDS_UPGRADE


def test_an_upgraded_register_has_the_form_of_a_new_one(door: Door, owner: Visitor, newer: Schema) -> None:
    connection = keyed(door.path)
    newer.upgrade(connection)
    newer.check(connection)
    connection.close()
    Gate.open(Door(door.path, KEY, schema=newer), owner).close()


def test_an_encrypted_file_of_another_kind_is_no_register(tmp_path: Path, owner: Visitor) -> None:
    connection = engine.create(tmp_path / "x", KEY, bytes(16))
    connection.execute("create table t (a)")
    connection.close()
    with pytest.raises(RegisterError) as refused:
        Gate.open(Door(tmp_path / "x", KEY), owner)
    assert refused.value.code == RegisterError.NOT_A_REGISTER


def test_the_registers_own_form_is_as_it_says() -> None:
    connection = engine.memory()
    REGISTER_SCHEMA.build(connection)
    REGISTER_SCHEMA.check(connection)
    connection.close()
