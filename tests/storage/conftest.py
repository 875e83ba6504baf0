"""A small encrypted register on tmp_path with a map of its own: what the gate does must not hang on the real one."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from seloste_desktop.storage import engine  # noqa: F401  # isort: skip  before sqlite_utils: it stands in for pysqlite3
import sqlite_utils
from sqlite_utils.migrations import Migrations

from seloste_desktop.domain.access import Role
from seloste_desktop.domain.audit import Note, Purpose
from seloste_desktop.domain.data_map import Basis, Category, DataMap, Field, Heading, Table, Use
from seloste_desktop.storage import keys
from seloste_desktop.storage.gate import Door, Gate, Session, Visitor, create
from seloste_desktop.storage.keys import Cost
from seloste_desktop.storage.schema import Schema
from tests.storage.reading import KEY, NOON, SALT, Opened

STATEMENTS = (
    "create table person (id integer primary key, uid text unique, name text, notes text) strict",
    "create table contact (id integer primary key, person integer references person, kind text, value text) strict",
    "create table invoice (id integer primary key, person integer references person, number text unique) strict",
    "create table invoice_line (id integer primary key, invoice integer references invoice, what text) strict",
    "create table correction (id integer primary key, person integer, organisation integer, subject text,"
    " row integer, salt text, changes text, reason text, at text) strict",
    "create table setting (id integer primary key, name text unique, value text) strict",
    "create table key_slot (id integer primary key, slots text) strict",
    "create table user (id integer primary key, person integer, name text) strict",
    "create virtual table person_search using fts5(name, notes, content='person', content_rowid='id',"
    " prefix='2 3', tokenize=\"unicode61 remove_diacritics 0\")",
    "insert into person_search (person_search, rank) values ('secure-delete', 1)",
    "create trigger person_search_in after insert on person begin"
    " insert into person_search (rowid, name, notes) values (new.id, new.name, new.notes); end",
    "create trigger person_search_out after delete on person begin insert into person_search"
    " (person_search, rowid, name, notes) values ('delete', old.id, old.name, old.notes); end",
    "create trigger person_search_up after update of name, notes on person begin insert into person_search"
    " (person_search, rowid, name, notes) values ('delete', old.id, old.name, old.notes);"
    " insert into person_search (rowid, name, notes) values (new.id, new.name, new.notes); end",
)
USE = (Use(Purpose.CUSTOMER_CARE, Basis.CONTRACT, Basis.LEGITIMATE_INTEREST),)


def _field(name: str, column: str = "", kind: str = "") -> Field:
    return Field(name, column or name, Heading(name, name, name), Category.CONTACT, USE, (), kind)


def _table(name: str, fields: tuple[Field, ...] = (), **more: object) -> Table:
    return Table(name, Heading(name, name, name), fields, **more)  # type: ignore[arg-type]  # Table's own names


MAP = DataMap.of(
    (
        _table("person", (_field("name"), _field("notes")), plain=("uid",), owner="id", search=("name", "notes")),
        _table(
            "contact",
            (_field("email", "value", "email"), _field("phone", "value", "phone")),
            plain=("person", "kind"),
            owner="person",
            kind_column="kind",
        ),
        _table("invoice", (_field("number"),), plain=("person",), owner="person"),
        _table("invoice_line", (_field("what"),), plain=("invoice",), owner="invoice", through="invoice"),
        _table(
            "correction",
            (_field("changes"), _field("reason"), _field("at")),
            plain=("person", "organisation", "subject", "row", "salt"),
            owner="person",
        ),
        _table("setting", plain=("name", "value")),
        _table("key_slot", plain=("slots",)),
        _table("user", (_field("user_name", "name"),), plain=("person",), owner="person"),
    )
)


def steps() -> Migrations:
    migrations = Migrations("small")

    @migrations()
    def m0001_first(database: sqlite_utils.Database) -> None:
        for statement in STATEMENTS:
            database.execute(statement)

    return migrations


def fill(session: Session) -> None:
    numbers = range(1, 11)
    session.insert_all(
        "person", [{"id": n, "uid": f"u{n}", "name": f"Äiti Öhman {n}", "notes": f"m{n}"} for n in numbers]
    )
    session.insert_all(
        "contact",
        [{"id": n, "person": n, "kind": "email", "value": f"a{n}@example.fi"} for n in numbers]
        + [{"id": n + 10, "person": n, "kind": "phone", "value": f"040 {n}"} for n in numbers],
    )
    session.insert_all("invoice", [{"id": n + 20, "person": n, "number": f"{1000 + n}"} for n in numbers])
    session.insert_all("invoice_line", [{"id": n + 40, "invoice": n + 20, "what": f"Työ {n}"} for n in numbers])


def copied(register: Path, folder: Path) -> Path:
    """Of a file that nobody has open."""
    for path in (register, keys.path_of(register)):
        shutil.copy(path, folder)
    return folder / register.name


@pytest.fixture(scope="session")
def schema() -> Schema:
    return Schema(steps(), MAP)


@pytest.fixture
def clock() -> list[datetime]:
    """The time that the gate's clock tells: its last element."""
    return [NOON]


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> Path:
    """A register without rows, with one login: "omistaja", "salasana"; only ever copied."""
    door = Door(tmp_path_factory.mktemp("empty") / "rekisteri.seloste", KEY, schema=schema)
    create(door, SALT)
    slots = keys.with_password(keys.new_slots(), 1, "omistaja", True, "salasana", KEY, Cost(64, 1, 1))
    keys.write(door.path, slots)
    return door.path


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory, empty: Path, schema: Schema) -> Path:
    """Ten people, each of whom has an e-mail, a phone and an invoice of one line; only ever copied."""
    path = copied(empty, tmp_path_factory.mktemp("filled"))
    gate = Gate.open(Door(path, KEY, lambda: NOON, schema), Visitor(1, Role.OWNER))
    with Opened(gate).session() as session:
        fill(session)
    gate.close()
    return path


@pytest.fixture
def door(tmp_path: Path, empty: Path, schema: Schema, clock: list[datetime]) -> Door:
    return Door(copied(empty, tmp_path), KEY, lambda: clock[-1], schema)


@pytest.fixture
def announced() -> list[list[Note]]:
    return []


@pytest.fixture
def owner() -> Visitor:
    return Visitor(1, Role.OWNER)


@pytest.fixture
def gate(door: Door, filled: Path, owner: Visitor, announced: list[list[Note]]) -> Iterator[Gate]:
    copied(filled, door.path.parent)
    gate = Gate.open(door, owner, announced.append)
    yield gate
    gate.close()


@pytest.fixture
def opened(gate: Gate) -> Opened:
    return Opened(gate)


@pytest.fixture
def newer(schema: Schema) -> Schema:
    """The next version of the small register: one column more."""
    migrations = steps()

    @migrations()
    def m0002_title(database: sqlite_utils.Database) -> None:
        database.execute("alter table person add column title text")

    person = MAP.tables["person"]
    wider = replace(person, fields=(*person.fields, _field("title")))
    return Schema(migrations, DataMap.of([wider if each is person else each for each in MAP.tables.values()]))


@pytest.fixture(scope="session")
def blank_register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register of the real form without a row in it; only ever copied."""
    path = tmp_path_factory.mktemp("blank") / "aito.seloste"
    create(Door(path, KEY), SALT)
    return path


@pytest.fixture
def real(blank_register: Path, tmp_path: Path, owner: Visitor) -> Iterator[Opened]:
    shutil.copy(blank_register, tmp_path)
    gate = Gate.open(Door(tmp_path / blank_register.name, KEY, lambda: NOON), owner)
    yield Opened(gate)
    gate.close()
