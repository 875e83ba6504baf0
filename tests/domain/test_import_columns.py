"""Columns are guessed by their headings, shown, and put right by the user."""

from __future__ import annotations

import tomllib

import pytest

from seloste_desktop import paths
from seloste_desktop.domain.customer import field_names
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.import_columns import NUMBER, ImportColumns, is_heading, plain
from seloste_desktop.domain.import_table import ImportRow
from seloste_desktop.domain.language import LANGUAGES
from seloste_desktop.domain.register_map import REGISTER

HEADINGS = ("Asiakasnro", "Sukunimi", "Yritys", "S-POSTI", "Puh.", "Gsm", "Postinro", "Saldo", "Lisätieto")


def test_headings_are_known_in_any_case_and_spelling() -> None:
    assert ImportColumns.of(HEADINGS).fields == (
        "number",
        "last_name",
        "company",
        "email",
        "phone",
        "phone",
        "postal_code",
        "",
        "notes",
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headings_of_the_data_map_are_known(language: str) -> None:
    for _, field in REGISTER.typed():
        heading = field.heading[language]  # type: ignore[index]  # one of LANGUAGES
        assert ImportColumns.of([heading]).fields[0] in field_names(), heading


def test_every_name_of_a_field_is_a_heading_of_it() -> None:
    names = [NUMBER, *field_names()]
    assert list(ImportColumns.of(names).fields) == names


def test_no_heading_stands_for_two_fields() -> None:
    fields = tomllib.loads(paths.resource("import/headings.toml").read_text("utf-8"))["fields"]
    listed = [(plain(heading), name) for name, headings in fields.items() for heading in headings]
    doubled = {heading for heading, name in listed for other, its in listed if heading == other and name != its}
    assert doubled == set()
    assert set(fields) <= {NUMBER, *field_names()}


def test_a_field_of_one_value_takes_the_first_column_only() -> None:
    assert ImportColumns.of(["Osoite", "Katuosoite", "Puhelin", "Gsm"]).fields == ("street", "", "phone", "phone")


def test_what_the_user_says_goes_before_the_guess() -> None:
    columns = ImportColumns.of(["Osoite", "Katuosoite", "Koko"], {"katuosoite": "street", "Koko": "own:koko"})
    assert columns.fields == ("", "street", "own:koko")
    assert ImportColumns.of(["Puhelin"], {"Puhelin": ""}).fields == ("",)


def test_columns_that_are_not_taken_are_told() -> None:
    assert ImportColumns.of([*HEADINGS, ""]).left_out == ("Saldo",)


def test_a_column_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        ImportColumns.of(["Puhelin"], {"Faksi": "phone"})
    assert (refused.value.code, refused.value.values) == ("import.unknown_column", {"column": "Faksi"})


def test_a_field_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        ImportColumns.of(["Puhelin"], {"Puhelin": "faksi"})
    assert (refused.value.code, refused.value.field) == ("field.unknown", "faksi")


def test_a_row_gives_its_values_by_field_and_what_means_nothing_is_left_out() -> None:
    columns = ImportColumns.of(["Etunimi", "Yritys", "Puhelin", "Gsm", "Huom", "Saldo"])
    row = ImportRow(2, (" Aino ", "N/A", "050 000 0001", "050 000 0002", "-", "12"))
    assert columns.values(row) == {"first_name": ["Aino"], "phone": ["050 000 0001", "050 000 0002"], "notes": ["-"]}


@pytest.mark.parametrize(
    ("heading", "text", "value"),
    [
        ("Postinumero", "100", "00100"),
        ("Postinumero", "00100", "00100"),
        ("Postinumero", "SW1A 1AA", "SW1A 1AA"),
        ("Puhelin", "500000001", "0500000001"),
        ("Puhelin", "358500000001", "+358500000001"),
        ("Puhelin", "+46 8 123 456", "+46 8 123 456"),
        ("Asiakasnro", "1", "1"),
    ],
)
def test_zeros_that_a_spreadsheet_took_are_given_back(heading: str, text: str, value: str) -> None:
    (values,) = ImportColumns.of([heading]).values(ImportRow(2, (text,))).values()
    assert values == [value]


def test_a_name_or_a_number_is_no_heading() -> None:
    assert not any(map(is_heading, ["", "Aino", "1001", "Aalto", "aino@example.fi", "Helsinki"]))
