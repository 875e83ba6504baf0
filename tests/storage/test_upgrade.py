from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from seloste_desktop.storage import backup, upgrade  # isort: skip  before sqlite_utils
import sqlite_utils

from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.storage.archive import Archive
from seloste_desktop.storage.gate import Gate, Visitor
from seloste_desktop.storage.schema import Schema
from tests.storage.reading import Opened, keyed


def test_an_upgraded_register_keeps_its_rows_and_its_log_notes_the_new_column(
    gate: Gate, owner: Visitor, newer: Schema
) -> None:
    gate.close()
    door = replace(gate.door, schema=newer)
    path = upgrade.upgrade(door)
    assert path.name == "rekisteri-before-upgrade-2026-11-21-120000.seloste-backup"
    with closing(Gate.open(door, owner)) as opened:
        with Opened(opened).session() as session:
            session.update("person", 1, {"title": "tohtori"})
        assert Opened(opened).last()[0].fields == ("title",)


def test_the_way_back_is_the_backup_beside_it(gate: Gate, owner: Visitor, newer: Schema, tmp_path: Path) -> None:
    gate.close()
    path = upgrade.upgrade(replace(gate.door, schema=newer))
    old = replace(gate.door, path=tmp_path / "vanha.seloste")
    backup.restore(Archive.read(path), old, owner)
    with closing(Gate.open(old, owner)) as opened, Opened(opened).session() as session:
        assert len(session.rows("person", "select id, name from person")) == 10


def test_a_backup_of_an_older_program_is_brought_up_to_date(
    gate: Gate, owner: Visitor, newer: Schema, tmp_path: Path
) -> None:
    folder = tmp_path / "kopiot"
    folder.mkdir()
    made = backup.make(gate, folder)
    new = replace(gate.door, path=tmp_path / "uusi.seloste", schema=newer)
    backup.restore(Archive.read(made.path), new, owner)
    Gate.open(new, owner).close()


def test_the_next_verified_backup_takes_its_place(gate: Gate, owner: Visitor, newer: Schema, tmp_path: Path) -> None:
    gate.close()
    door = replace(gate.door, schema=newer)
    path = upgrade.upgrade(door)
    folder = tmp_path / "kopiot"
    folder.mkdir()
    with closing(Gate.open(door, owner)) as opened:
        backup.make(opened, folder)
    assert not path.exists()


def test_a_damaged_register_is_not_upgraded(gate: Gate, newer: Schema) -> None:
    with Opened(gate).session() as session:
        session.insert_all("invoice_line", [{"invoice": 21, "what": "x" * 500} for _ in range(200)])
    gate.close()
    content = bytearray(gate.path.read_bytes())
    content[-9000] ^= 1
    gate.path.write_bytes(content)
    with pytest.raises(RegisterError) as refused:
        upgrade.upgrade(replace(gate.door, schema=newer))
    assert refused.value.code == RegisterError.CORRUPT
    assert gate.path.read_bytes() == content
    assert not list(gate.path.parent.glob("*backup*"))


def test_a_step_that_fails_leaves_the_register_as_it_was(gate: Gate, owner: Visitor, newer: Schema) -> None:
    @newer.migrations()
    def m0003_fails(database: object) -> None:
        raise ZeroDivisionError

    gate.close()
    with pytest.raises(ZeroDivisionError):
        upgrade.upgrade(replace(gate.door, schema=newer))
    with closing(keyed(gate.path)) as connection:
        assert "title" not in connection.execute("select sql from sqlite_master where name = 'person'").fetchone()[0]
    Gate.open(gate.door, owner).close()


def test_a_step_that_the_engine_refuses_is_told(gate: Gate, owner: Visitor, newer: Schema) -> None:
    @newer.migrations()
    def m0003_refused(database: sqlite_utils.Database) -> None:
        database.execute("create table person (id)")

    gate.close()
    with pytest.raises(RegisterError):
        upgrade.upgrade(replace(gate.door, schema=newer))
    Gate.open(gate.door, owner).close()


def test_a_register_in_use_is_not_upgraded(gate: Gate, newer: Schema) -> None:
    with pytest.raises(RegisterError) as refused:
        upgrade.upgrade(replace(gate.door, schema=newer))
    assert refused.value.code == RegisterError.LOCKED_ELSEWHERE
