"""Values become cells of their own type, and no value is changed, lost or cut on the way."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from seloste_desktop.documents.excel_column import LONGEST, CellValue, ExcelColumn, rows_of, width, writable
from seloste_desktop.documents.excel_sheet import ExcelSheet
from seloste_desktop.domain.listing import Kind, Period

DAY = date(2026, 11, 21)
MOMENT = datetime(2026, 11, 21, 14, 5, tzinfo=ZoneInfo("Europe/Helsinki"))


def cell(kind: Kind, value: CellValue) -> tuple[object, str, str] | None:
    made = ExcelColumn(ExcelSheet(Workbook(write_only=True), "Lista", ""), kind).cell(value)
    return (made.value, made.data_type, made.number_format) if made is not None else None


@pytest.mark.parametrize(
    ("kind", "value", "made"),
    [
        (Kind.TEXT, "00100", ("00100", "s", "@")),
        (Kind.TEXT, "=HYPERLINK(A1)", ("=HYPERLINK(A1)", "s", "@")),
        (Kind.TEXT, "#N/A", ("#N/A", "s", "@")),
        (Kind.TEXT, "\t=1+1", ("\t=1+1", "s", "@")),
        (Kind.TEXT, 7, (7, "n", "General")),
        (Kind.DATE, DAY, (DAY, "d", "d.m.yyyy")),
        (Kind.DATE, date(1899, 12, 31), ("1899-12-31", "s", "@")),
        (Kind.DATE, MOMENT, (MOMENT.replace(tzinfo=None), "d", "d.m.yyyy h:mm")),
        (Kind.MONEY, 1250, (Decimal("12.5"), "n", "#,##0.00")),
        (Kind.PERCENT, Decimal("25.5"), (Decimal("0.255"), "n", "0.0##%")),
        (Kind.NUMBER, Decimal("1.250"), (Decimal("1.250"), "n", "General")),
        (Kind.TEXT, True, (True, "b", "General")),
        (Kind.PERIOD, Period(DAY, None), ("21.11.2026–", "s", "@")),
        (Kind.MONEY, None, None),
        (Kind.TEXT, "", None),
    ],
)
def test_a_value_keeps_its_type(kind: Kind, value: CellValue, made: object) -> None:
    assert cell(kind, value) == made


def test_what_xml_cannot_hold_is_left_out_and_what_excel_would_decode_is_kept() -> None:
    assert writable("\x07kello\x00nolla\ud800\uffff") == "kellonolla"
    assert writable("_x0041_") == "_x005F_x0041_"
    assert writable("rivi\nvaihto\tja _x_") == "rivi\nvaihto\tja _x_"


def test_a_row_that_fits_is_itself() -> None:
    row = ("x" * LONGEST, 1, None)
    assert list(rows_of(row)) == [row]


@given(st.integers(0, 3 * LONGEST), st.sampled_from(["x", "ä", "\U0001f9f5"]))
def test_text_longer_than_a_cell_goes_on_below_whole(length: int, sign: str) -> None:
    rows = list(rows_of((1, sign * length, "loppu")))
    assert "".join(str(row[1] or "") for row in rows) == sign * length
    assert all(len(str(row[1] or "").encode("utf-16-le")) // 2 <= LONGEST for row in rows)
    assert [row[0] for row in rows] == [1] + [None] * (len(rows) - 1)


def test_a_column_is_as_wide_as_its_heading_and_most_of_its_values_want() -> None:
    assert width("Nro", []) == 9
    assert width("Postitoimipaikka", ["Espoo"]) == 20
    assert width("Nimi", ["x" * 30, "y\nz"]) == 32
    assert width("Muistiinpanot", ["x" * 500]) == 60
    assert width("Voimassa", [Period(DAY, DAY), None]) == 23
