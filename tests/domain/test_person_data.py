"""A person's rows become tables under the names of the data map, and nothing of them is lost."""

from __future__ import annotations

from seloste_desktop.domain.data_map import Heading, Shown
from seloste_desktop.domain.person_data import PersonTable
from seloste_desktop.domain.register_map import REGISTER
from tests.documents.person import OWN, TABLES, mark, person, rows

CONTACT = REGISTER.tables["contact"]


def test_every_field_of_the_map_has_a_column_of_its_own_but_for_files() -> None:
    for table in TABLES:
        found = PersonTable.of(table, rows(table), OWN)
        names = [column.name for column in found.columns]
        assert len(set(names)) == len(names)
        assert {id(column.field) for column in found.columns} == {
            id(field) for field in table.fields if field.shown is not Shown.FILE
        }


def test_every_value_is_there_under_its_column() -> None:
    for table in TABLES:
        found = PersonTable.of(table, rows(table), OWN)
        values = [str(value) for row in found.rows for value in row.values.values()]
        marked = [field for field in table.fields if mark(table, field) in " ".join(values)]
        text = {Shown.TEXT, Shown.NOTE, Shown.CODE, Shown.INNER, Shown.CHANGES}
        assert marked == [field for field in table.fields if field.shown in text]


def test_contact_data_stand_under_the_columns_of_their_kind() -> None:
    stored = {column: None for column in CONTACT.columns}
    email = {**stored, "id": 5, "kind": "email", "value": "A@example.fi", "normal": "a@example.fi", "source": "person"}
    address = {**stored, "id": 6, "kind": "address", "street": "Mallitie 1", "city": ""}
    found = PersonTable.of(CONTACT, [email, address])
    assert [column.name for column in found.columns] == ["street", "email", "email_normal", "contact_source"]
    assert found.rows[0].values == {"email": "A@example.fi", "email_normal": "a@example.fi", "contact_source": "person"}
    assert found.rows[1].values == {"street": "Mallitie 1"}


def test_zero_is_a_value_and_nothing_is_not() -> None:
    table = REGISTER.tables["person"]
    stored = {column: "" for column in table.columns}
    found = PersonTable.of(table, [{**stored, "id": 1, "address_protection": 0, "notes": None}])
    assert found.rows[0].values == {"address_protection": 0}


def test_own_fields_have_their_own_names_and_headings() -> None:
    table = REGISTER.tables["own_value"]
    stored = [{"id": 1, "name": "allergia", "value": "kissa"}, {"id": 2, "name": "koko", "value": "L"}]
    found = PersonTable.of(table, stored, OWN)
    assert [(column.name, column.heading.fi) for column in found.columns] == [
        ("own:allergia", "Allergia"),
        ("own:koko", table.fields[0].heading.fi),
    ]
    assert Heading("Allergia", "Allergi", "Allergy") == found.columns[0].heading


def test_rows_know_the_row_above_them_and_what_it_is_called() -> None:
    data = person()
    lines = next(each for each in data.tables if each.table.name == "invoice_line")
    above = data.above(lines)
    assert above is not None
    assert (above.table.name, lines.rows[0].above) == ("invoice", 1)
    assert above.labels()[1] == mark(above.table, above.table.fields[0])
    assert data.above(next(each for each in data.tables if each.table.name == "contact")) is None
