"""A table of the data map as a sheet: a column for each field, in words that people read."""

from datetime import date
from typing import Any

import pytest

from seloste_desktop.domain.data_map import Heading, Shown
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.services.register_sheets import TableSheet, exported
from seloste_desktop.storage.whole_tables import Whose

WHOSE = Whose(("1001", "1005"), "Aalto, Aino", "7")
OWN = {"koira": Heading("Koira", "Hund", "Dog"), "kissa": Heading("Kissa", "Katt", "Cat")}


def written(table: str, row: dict[str, Any]) -> dict[str, Any]:
    sheet = TableSheet(REGISTER.tables[table], "fi", OWN)
    stored = dict.fromkeys(REGISTER.tables[table].columns) | row
    return {
        column.heading: value
        for column, value in zip(sheet.columns, sheet.row(stored, WHOSE), strict=True)
        if value is not None
    }


def test_every_table_with_something_to_read_is_exported() -> None:
    readable = {table.name for table, each in REGISTER.fields() if each.shown not in (Shown.INNER, Shown.FILE)}
    assert {table.name for table in exported()} == readable


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_has_a_name_and_headings_in_each_language(language: Language) -> None:
    for table in exported():
        assert all(column.heading for column in TableSheet(table, language, OWN).columns)


def test_a_row_begins_with_whom_it_is_about() -> None:
    assert list(written("contact", {"kind": "email"}).items())[:2] == [
        ("Asiakasnumero", "1001, 1005"),
        ("Nimi", "Aalto, Aino"),
    ]
    assert next(iter(written("payment", {}).values())) == "7"
    assert next(iter(written("customer", {}).values())) == "Aalto, Aino"


def test_a_value_stands_under_the_heading_of_its_kind() -> None:
    row = written("contact", {"kind": "phone", "value": "050 000 0001", "normal": "+358500000001"})
    assert (row["Puhelin"], "Sähköposti" in row, "+358500000001" in row.values()) == ("050 000 0001", False, False)


def test_own_fields_have_a_column_each() -> None:
    row = written("own_value", {"name": "kissa", "value": "Miuku"})
    assert (row["Kissa"], "Koira" in row) == ("Miuku", False)


def test_days_are_days_and_codes_words() -> None:
    row = written("customer", {"since": "2026-01-02", "kind": "sole_trader"})
    assert date(2026, 1, 2) in row.values()
    assert "sole_trader" not in row.values()


def test_a_correction_says_what_was_before_and_after() -> None:
    row = written("correction", {"changes": '{"email": ["a@example.fi", ["b@example.fi", "c@example.fi"]]}'})
    assert "Sähköposti: a@example.fi → b@example.fi, c@example.fi" in row.values()


def test_the_bytes_of_files_are_no_column() -> None:
    headings = {column.heading for column in TableSheet(REGISTER.tables["document"], "fi", {}).columns}
    assert REGISTER.field("document", "content").heading.fi not in headings
