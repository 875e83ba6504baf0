import json

import pytest

from seloste_desktop.domain.audit import Action, Note, Purpose
from seloste_desktop.domain.errors import UnloggedRead
from tests.storage.reading import Opened

JOINED = """
    select invoice.id, number, person.id as person_id, name
    from invoice join person on person.id = invoice.person where invoice.id < 24
"""


def test_a_read_tells_the_rows_their_persons_and_the_fields(opened: Opened) -> None:
    with opened.session() as session:
        rows = session.rows("person", "select id, name from person where id < 6")
    assert [row["name"] for row in rows] == [f"Äiti Öhman {n}" for n in range(1, 6)]
    (entry,) = opened.last()
    assert (entry.subject, entry.ids, entry.persons, entry.fields) == (
        *("person", (1, 2, 3, 4, 5), (1, 2, 3, 4, 5)),
        ("name",),
    )


def test_rows_of_kinds_are_named_by_what_they_hold(opened: Opened) -> None:
    with opened.session() as session:
        session.rows("contact", "select id, value from contact where person = 4")
    (entry,) = opened.last()
    assert (entry.ids, entry.persons, entry.fields) == ((4, 14), (4,), ("email", "phone"))


def test_a_row_that_leads_to_its_person_through_another_finds_them(opened: Opened) -> None:
    with opened.session() as session:
        session.rows("invoice_line", "select id, what from invoice_line where id = 45")
        session.update("invoice_line", 46, {"what": "x"})
    assert [entry.persons for entry in opened.last(2)] == [(5,), (6,)]


def test_a_join_is_logged_for_both_tables(opened: Opened) -> None:
    with opened.session() as session:
        session.rows("invoice", JOINED)
    assert [(entry.subject, entry.ids, entry.persons) for entry in opened.last(2)] == [
        ("invoice", (21, 22, 23), (1, 2, 3)),
        ("person", (1, 2, 3), (1, 2, 3)),
    ]


def test_a_left_join_may_find_nobody(opened: Opened) -> None:
    with opened.session() as session:
        session.insert("user", {"id": 1, "name": "omistaja"})
        rows = session.rows(
            "user", "select user.id, user.name, person.id as person_id from user left join person on person.id = person"
        )
    assert rows == [{"id": 1, "name": "omistaja", "person_id": None}]
    assert opened.last()[0].subject == "user"


def test_reads_that_differ_in_rows_only_are_one_entry(opened: Opened) -> None:
    before = len(opened.log())
    with opened.session() as session:
        for number in (3, 1, 2, 3):
            session.rows("person", "select id, name from person where id = ?", [number])
    assert len(opened.log()) == before + 1
    assert opened.last()[0].ids == (1, 2, 3)


def test_the_same_query_twice_is_noted_twice(opened: Opened) -> None:
    for _ in range(2):
        with opened.session() as session:
            session.rows("person", "select id, name from person")
    assert [entry.ids for entry in opened.last(2)] == [tuple(range(1, 11))] * 2


def test_ids_are_a_search_without_its_words(opened: Opened) -> None:
    with opened.session() as session:
        assert session.ids("person", "select rowid from person_search where person_search match ?", ["öhm*"])
    (entry,) = opened.last()
    assert (entry.action, entry.subject, entry.ids, entry.fields) == (Action.SEARCH, "person", (), ())


def test_a_search_that_finds_nobody_is_an_entry(opened: Opened) -> None:
    with opened.session() as session:
        assert session.ids("person", "select id from person where name = :name", {"name": "x"}) == []
    assert opened.last()[0].action is Action.SEARCH


def test_a_search_and_the_rows_it_draws_are_one_entry(opened: Opened) -> None:
    before = len(opened.log())
    with opened.session() as session:
        found = session.search("invoice", "select id from invoice where id < ?", [24])
        session.rows("invoice", JOINED)
        session.rows("contact", "select id, value from contact where person = 3 and kind = 'email'")
    assert found == [21, 22, 23]
    assert len(opened.log()) == before + 1
    (entry,) = opened.last()
    assert (entry.action, entry.subject, entry.ids, entry.persons, entry.fields) == (
        *(Action.SEARCH, "invoice", (21, 22, 23), (1, 2, 3)),
        ("number", "name", "email"),
    )


def test_what_was_read_before_a_search_stays_a_read_and_writes_stay_writes(opened: Opened) -> None:
    with opened.session() as session:
        session.rows("person", "select id, name from person where id = 1")
        session.search("person", "select id from person")
        session.delete("contact", 1)
    assert [entry.action for entry in opened.last(3)] == [Action.READ, Action.SEARCH, Action.ERASE]


def test_creating_names_the_fields_that_are_not_empty(opened: Opened) -> None:
    with opened.session() as session:
        session.insert("person", {"id": 90, "uid": "x", "name": "Aino", "notes": ""})
        session.insert("contact", {"person": 90, "kind": "phone", "value": "040"})
    assert [(entry.action, entry.persons, entry.fields) for entry in opened.last(2)] == [
        (Action.CREATE, (90,), ("name",)),
        (Action.CREATE, (90,), ("phone",)),
    ]


def test_erasing_names_the_fields_that_were_there_and_whose_they_were(opened: Opened) -> None:
    with opened.session() as session:
        session.delete("contact", 17)
    (entry,) = opened.last()
    assert (entry.action, entry.ids, entry.persons, entry.fields) == (Action.ERASE, (17,), (7,), ("phone",))


def test_a_read_finds_its_person_even_if_the_row_goes_in_the_same_session(opened: Opened) -> None:
    with opened.session() as session:
        session.rows("contact", "select id, value from contact where id = 7")
        session.delete("contact", 7)
    assert [entry.persons for entry in opened.last(2)] == [(7,), (7,)]


def test_a_row_that_changes_hands_touches_both(opened: Opened) -> None:
    with opened.session() as session:
        session.update("contact", 7, {"person": 8, "kind": "phone"})
    (entry,) = opened.last()
    assert entry.persons == (7, 8)


def test_a_row_that_changes_its_kind_is_named_by_both(opened: Opened) -> None:
    with opened.session() as session:
        session.update("contact", 7, {"kind": "phone", "value": "040"})
    assert opened.last()[0].fields == ("email", "phone")


def test_a_row_that_changes_its_number_is_noted_under_both(opened: Opened) -> None:
    with opened.session() as session:
        session.change("update contact set id = 500 where id = 7")
    assert opened.last()[0].ids == (7, 500)


def test_a_bulk_change_notes_every_row(opened: Opened) -> None:
    with opened.session() as session:
        assert session.change("update contact set value = 'x' where id between 5 and 10") == 6
    (entry,) = opened.last()
    assert (entry.ids, entry.persons) == (tuple(range(5, 11)), tuple(range(5, 11)))


@pytest.mark.parametrize(
    ("sql", "actions"),
    [
        ("insert or replace into contact values (3, 3, 'email', 'x')", [Action.ERASE, Action.CREATE]),
        (
            "insert into contact values (3, 3, 'email', 'x') on conflict (id) do update set value = excluded.value",
            [Action.CHANGE],
        ),
        ("delete from contact where person = 3", [Action.ERASE, Action.ERASE]),
    ],
)
def test_however_a_row_is_written_it_is_noted(opened: Opened, sql: str, actions: list[Action]) -> None:
    with opened.session() as session:
        session.change(sql)
    assert [entry.action for entry in opened.last(len(actions))] == actions


def test_many_rows_give_back_their_ids_in_order(opened: Opened) -> None:
    with opened.session() as session:
        found = session.insert_all("person", [{"name": f"Uusi {n}"} for n in range(50)])
        assert [row["name"] for row in session.rows("person", "select id, name from person where id > 10 order by id")]
    assert found == list(range(11, 61))


def test_what_a_session_wrote_it_finds(opened: Opened) -> None:
    with opened.session() as session:
        session.insert("person", {"id": 70, "name": "Ainokaisa"})
        assert session.ids("person", "select rowid from person_search where person_search match 'ainok*'") == [70]


def test_a_note_made_by_hand_gets_the_owners_of_its_rows_and_no_others(opened: Opened) -> None:
    with opened.session(Purpose.DATA_REQUEST) as session:
        session.note(Note(Action.PRINT, "invoice", (21, 25), persons=(9,)))
        session.export("person", [2, 3])
        session.note(Note(Action.LOCK, "register"))
    assert [(entry.action, entry.ids, entry.persons) for entry in opened.last(3)] == [
        (Action.PRINT, (21, 25), (1, 5)),
        (Action.EXPORT, (2, 3), (2, 3)),
        (Action.LOCK, (), ()),
    ]


def test_the_log_is_read_as_itself_and_says_so(opened: Opened) -> None:
    with opened.session() as session:
        found = session.log("select number, body from log where number <= ?", [2], person=4)
    assert [json.loads(body)[0] for _, body in found] == [1, 2]
    (entry,) = opened.last()
    assert (entry.action, entry.subject, entry.ids, entry.persons) == (Action.READ, "log", (1, 2), (4,))


@pytest.mark.parametrize("sql", ["delete from contact returning id, value", "select id from contact"])
def test_a_change_returns_no_rows(opened: Opened, sql: str) -> None:
    with pytest.raises(UnloggedRead), opened.session() as session:
        session.change(sql)
    with opened.session() as session:
        assert len(session.ids("contact", "select id from contact")) == 20


def test_rows_that_take_the_place_of_others_are_one_change(opened: Opened) -> None:
    before = len(opened.log())
    with opened.session() as session:
        session.replace("contact", [3], [{"person": 3, "kind": "email", "value": "uusi@example.fi"}])
        session.delete("contact", 4)
    assert [entry.action for entry in opened.log()[before:]] == [Action.CHANGE, Action.ERASE]
    assert opened.last(2)[0].fields == ("email",)
