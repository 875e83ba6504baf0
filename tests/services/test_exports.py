"""The register as a workbook: typed, complete, and without those whose data do not leave the program."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.invoice_line import Line
from seloste_desktop.services.audit import Audit
from seloste_desktop.services.consents import Consents
from seloste_desktop.services.customers import Customers
from seloste_desktop.services.desk import Desk
from seloste_desktop.services.exports import Exports
from seloste_desktop.services.invoices import Invoices, Wanted
from seloste_desktop.services.jobs import Cancelled, Unhurried
from seloste_desktop.services.law_data import LawData

AINO = {
    "first_name": ["Aino"],
    "last_name": ["Aalto"],
    "email": ["aino@example.fi", "a@example.com"],
    "city": ["Turku"],
}
BERTTA = {"first_name": ["Bertta"], "last_name": ["Berg"], "address_protection": ["1"], "city": ["Salaisuus"]}
FIRM = {"company": ["Betoni Oy"], "business_id": ["1234567-1"], "city": ["Espoo"]}


def sheets(path: Path) -> dict[str, list[dict[str, Any]]]:
    book = openpyxl.load_workbook(path)
    rows = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}
    return {
        title: [dict(zip(map(str, found[0]), row, strict=True)) for row in found[1:]] for title, found in rows.items()
    }


@pytest.fixture
def customers(desk: Desk) -> Customers:
    customers = Customers(desk)
    for values in (AINO, BERTTA, FIRM):
        customers.add(values)
    return customers


@pytest.fixture
def book(desk: Desk, customers: Customers, tmp_path: Path) -> Iterator[dict[str, list[dict[str, Any]]]]:
    line = Line(description="=1+1", quantity=Decimal("1.5"), unit_price=Decimal("10"), vat=Decimal("25.5"))
    Invoices(desk, LawData().invoicing).draft(1, Wanted(lines=(line,), issued=date(2026, 11, 21)))
    Exports(desk).workbook(tmp_path / "rekisteri.xlsx")(Unhurried())
    yield sheets(tmp_path / "rekisteri.xlsx")


def test_each_row_says_whose_it_is(book: dict[str, list[dict[str, Any]]]) -> None:
    assert [(row["Nimi"], row["Asiakasnumero"]) for row in book["Asiakkuus"]] == [
        ("Aalto, Aino", "1001"),
        ("Betoni Oy", "1003"),
    ]
    mails = [row for row in book["Yhteystiedot"] if row["Sähköposti"]]
    assert [(row["Asiakasnumero"], row["Nimi"], row["Sähköposti"]) for row in mails] == [
        ("1001", "Aalto, Aino", "aino@example.fi"),
        ("1001", "Aalto, Aino", "a@example.com"),
    ]
    assert [(row["Asiakasnumero"], row["Kuvaus"]) for row in book["Laskurivit"]] == [("1001", "=1+1")]


def test_sums_and_days_are_numbers_and_days_and_codes_are_words(book: dict[str, list[dict[str, Any]]]) -> None:
    (invoice,) = book["Laskut"]
    assert (invoice["Päivä"].date(), invoice["Summa"], invoice["Tila"]) == (date(2026, 11, 21), 15, "luonnos")


def test_who_is_protected_is_left_out_with_all_that_is_theirs(desk: Desk, customers: Customers, tmp_path: Path) -> None:
    made = Exports(desk).workbook(tmp_path / "r.xlsx", "en")(Unhurried())
    assert made.left_out == 1
    assert made.rows["Customer"] == 2
    written = [value for rows in sheets(tmp_path / "r.xlsx").values() for row in rows for value in row.values()]
    assert not {"Berg, Bertta", "Bertta", "Berg", "Salaisuus"} & set(written)


def test_rows_that_leave_are_noted_as_an_export(desk: Desk, customers: Customers, tmp_path: Path) -> None:
    Exports(desk).workbook(tmp_path / "r.xlsx")(Unhurried())
    exported = {(line.entry.subject, line.entry.ids) for line in Audit(desk).show() if line.entry.action == "export"}
    assert ("customer", (1, 3)) in exported


def test_nothing_is_written_over_and_cancel_leaves_nothing(desk: Desk, customers: Customers, tmp_path: Path) -> None:
    class Impatient:
        def done(self, count: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        Exports(desk).workbook(tmp_path / "r.xlsx")(Impatient())
    assert [path.name for path in tmp_path.iterdir() if "xlsx" in path.name] == []
    (tmp_path / "r.xlsx").write_text("mine")
    with pytest.raises(Refused, match=r"file\.exists"):
        Exports(desk).workbook(tmp_path / "r.xlsx")(Unhurried())
    assert (tmp_path / "r.xlsx").read_text() == "mine"


def test_a_list_of_customers_has_number_name_and_town(desk: Desk, customers: Customers, tmp_path: Path) -> None:
    made = Exports(desk).customers(tmp_path / "l.xlsx", [3, 2, 1], "sv")(Unhurried())
    assert made.left_out == 1
    (rows,) = sheets(tmp_path / "l.xlsx").values()
    assert [tuple(row.values()) for row in rows] == [("1003", "Betoni Oy", "Espoo"), ("1001", "Aalto, Aino", "Turku")]


def test_a_list_for_marketing_leaves_out_who_has_forbidden_it(desk: Desk, customers: Customers, tmp_path: Path) -> None:
    Consents(desk).forbid(1, "marketing", date(2026, 11, 1))
    made = Exports(desk).customers(tmp_path / "m.xlsx", [1, 3], "fi", Purpose.MARKETING)(Unhurried())
    assert (made.left_out, made.rows) == (1, {"Asiakkuus": 1})
