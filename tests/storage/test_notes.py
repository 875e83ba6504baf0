from collections.abc import Iterator

import pytest

from seloste_desktop.domain.audit import Action, Note
from seloste_desktop.storage import engine
from seloste_desktop.storage.notes import Notes
from seloste_desktop.storage.schema import Schema


@pytest.fixture
def notes(schema: Schema) -> Iterator[Notes]:
    connection = engine.memory()
    for statement in (
        "create table person (id integer primary key)",
        "create table contact (id integer primary key, person integer, kind text)",
        "insert into person values (1), (2)",
        "insert into contact values (1, 1, 'email'), (2, 2, 'phone'), (3, null, 'phone')",
    ):
        connection.execute(statement)
    yield Notes(connection, schema.data_map)
    connection.close()


def test_rows_lead_to_their_persons_and_kinds(notes: Notes) -> None:
    notes.read("contact", [1, 2, 3], ["value", "kind"])
    assert notes.of_all() == [Note(Action.READ, "contact", (1, 2, 3), ("email", "phone"), (1, 2))]


def test_many_rows_at_once_are_asked_about_in_one_go(notes: Notes) -> None:
    notes.read("person", list(range(1, 40_000)), [])
    assert notes.of_reads()[0].persons == (1, 2)


def test_only_rows_of_the_searched_kind_count_as_found(notes: Notes) -> None:
    notes.draw("person")
    notes.read("person", [1], ["name"])
    notes.read("contact", [2], ["value"])
    assert notes.of_all() == [Note(Action.SEARCH, "person", (1,), ("name", "phone"), (1, 2))]


def test_a_change_of_nothing_is_nothing(notes: Notes) -> None:
    notes.written("change", "contact", 1, "", "email", 1, "email", 1)
    assert notes.of_all() == []


def test_what_differs_in_fields_or_digest_stays_apart(notes: Notes) -> None:
    notes.written("change", "contact", 1, "value,", "email", 1, "email", 1)
    notes.written("change", "contact", 2, "value,", "phone", 2, "phone", 2)
    notes.written("change", "contact", 9, "value,", "email", None, "email", None)
    notes.told(Note(Action.CHANGE, "contact", (1,), ("email",), digest="d"))
    assert notes.of_writes() == [
        Note(Action.CHANGE, "contact", (1, 9), ("email",), (1,)),
        Note(Action.CHANGE, "contact", (2,), ("phone",), (2,)),
    ]
    assert notes.of_reads() == [Note(Action.CHANGE, "contact", (1,), ("email",), (1,), "d")]


def test_nothing_is_left_for_the_next_session(notes: Notes) -> None:
    notes.draw("person")
    notes.searched("person")
    notes.clear()
    notes.read("person", [1], [])
    assert [note.action for note in notes.of_all()] == [Action.READ]
