"""The workbook opens as what it is: lists with headings, a filter and values of their own types."""

from __future__ import annotations

import csv
import os
import shutil
import stat
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from seloste_desktop.documents import register_xlsx
from seloste_desktop.documents.excel_column import LONGEST, Row
from seloste_desktop.documents.register_xlsx import Sheet, write_workbook
from seloste_desktop.domain.listing import Column, Kind, Listing

MADE = datetime(2026, 11, 21, 12, tzinfo=UTC)
COLUMNS = (
    Column("Nimi"),
    Column("Postinumero"),
    Column("Alkaen", Kind.DATE),
    Column("Summa", Kind.MONEY),
    Column("Kerrat", Kind.NUMBER),
)
ROW: Row = ("Äijälä, Åke", "00100", date(2018, 1, 16), 1250, 3)
HOSTILE = [
    "=1+1",
    "+358 50 000 0000",
    "-2",
    "@SUM(1)",
    "\t=1",
    "#REF!",
    "<b>&amp;",
    "_x0041_",
    "'",
    "TRUE",
    "1E5",
    "a\nb",
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lista.xlsx"


def book(path: Path) -> Any:
    return load_workbook(path)


def customers(*rows: Row) -> Sheet:
    return Sheet("Asiakkaat", COLUMNS, rows)


def test_values_are_of_their_own_types(path: Path) -> None:
    write_workbook(path, [customers(ROW)], MADE)
    sheet = book(path)["Asiakkaat"]
    assert [cell.value for cell in sheet[1]] == ["Nimi", "Postinumero", "Alkaen", "Summa", "Kerrat"]
    assert [str(cell.value) for cell in sheet[2]] == ["Äijälä, Åke", "00100", "2018-01-16 00:00:00", "12.5", "3"]
    assert sheet["C2"].is_date
    assert [cell.number_format for cell in sheet[2]] == ["@", "@", "d.m.yyyy", "#,##0.00", "General"]


def test_nothing_is_ever_a_formula_or_an_error(path: Path) -> None:
    write_workbook(path, [Sheet("Lista", (Column("Teksti"),), [(text,) for text in HOSTILE])], MADE)
    cells = [row[0] for row in book(path)["Lista"].iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.value for cell in cells] == [text.replace("_x0041_", "_x005F_x0041_") for text in HOSTILE]
    with zipfile.ZipFile(path) as packed:
        assert b"<f>" not in packed.read("xl/worksheets/sheet1.xml")


def test_headings_stay_in_sight_over_a_table_with_a_filter(path: Path) -> None:
    write_workbook(path, [customers(ROW, ROW)], MADE)
    sheet = book(path)["Asiakkaat"]
    (table,) = sheet.tables.values()
    assert sheet.freeze_panes == "A2"
    assert (table.ref, table.autoFilter.ref) == ("A1:E3", "A1:E3")
    assert table.column_names == ["Nimi", "Postinumero", "Alkaen", "Summa", "Kerrat"]
    assert sheet["A1"].font.bold
    assert sheet.column_dimensions["B"].width == len("Postinumero") + 4
    assert sheet.print_title_rows == "$1:$1"


def test_headings_alike_are_told_apart(path: Path) -> None:
    columns = (Column("Peruste"), Column("peruste"), Column(""), Column("Eri\nrivi"))
    write_workbook(path, [Sheet("Lista", columns, [("a", "b", "c", "d")])], MADE)
    sheet = book(path)["Lista"]
    (table,) = sheet.tables.values()
    assert [cell.value for cell in sheet[1]] == table.column_names == ["Peruste", "peruste 2", "3", "Eri rivi"]


def test_an_empty_list_has_its_headings_and_no_table(path: Path) -> None:
    assert write_workbook(path, [customers()], MADE) == {"Asiakkaat": 0}
    sheet = book(path)["Asiakkaat"]
    assert (sheet.max_row, len(sheet.tables)) == (1, 0)


def test_each_list_has_a_sheet_and_its_rows_are_counted(path: Path) -> None:
    listing = Listing("Laskut: kaikki", (Column("Summa", Kind.MONEY),), ((1,), (2,)), sums=(3,))
    assert write_workbook(path, [customers(ROW), Sheet.of(listing)], MADE) == {"Asiakkaat": 1, "Laskut  kaikki": 2}


def test_a_list_longer_than_a_sheet_goes_on_in_another(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register_xlsx, "ROWS", 300)
    rows = [(str(number),) for number in range(601)]
    written = write_workbook(path, [Sheet("Loki", (Column("Nro"),), iter(rows))], MADE)
    assert written == {"Loki": 300, "Loki (2)": 300, "Loki (3)": 1}
    found = book(path)
    values = [value for name in written for (value,) in found[name].iter_rows(min_row=2, values_only=True)]
    assert values == [number for (number,) in rows]


def test_a_list_that_just_fits_has_one_sheet(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register_xlsx, "ROWS", 300)
    rows = [(str(number),) for number in range(300)]
    assert write_workbook(path, [Sheet("Loki", (Column("Nro"),), rows)], MADE) == {"Loki": 300}


def test_text_longer_than_a_cell_is_whole_in_the_file(path: Path) -> None:
    text = "x" * (LONGEST + 10)
    write_workbook(path, [Sheet("Lista", (Column("Nro", Kind.NUMBER), Column("Teksti")), [(1, text), (2, "y")])], MADE)
    rows = list(book(path)["Lista"].iter_rows(min_row=2, values_only=True))
    assert [number for number, _ in rows] == [1, None, 2]
    assert rows[0][1] + rows[1][1] == text


def test_made_up_data_say_so_on_every_sheet_and_page(path: Path) -> None:
    assert write_workbook(path, [customers(ROW)], MADE, "Rekisteri", mark="EXAMPLE") == {"EXAMPLE Asiakkaat": 1}
    found = book(path)
    assert found.properties.title == "EXAMPLE Rekisteri"
    assert found["EXAMPLE Asiakkaat"].oddHeader.center.text == "EXAMPLE"


def test_the_file_does_not_tell_who_made_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, "aino-kone")
    write_workbook(path, [customers(ROW)], MADE)
    with zipfile.ZipFile(path) as packed:
        assert not [name for name in packed.namelist() if b"aino-kone" in packed.read(name)]
    assert book(path).properties.creator == "Seloste Desktop"


def test_nothing_is_left_beside_the_file_or_in_the_temporary_folder(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(path.parent / "nowhere"))
    write_workbook(path, [customers(ROW), customers(ROW)], MADE)
    assert [each.name for each in path.parent.iterdir()] == ["lista.xlsx"]


def test_a_list_that_breaks_off_leaves_nothing_and_the_reason_is_passed_on(path: Path) -> None:
    seen: list[int] = []

    def broken() -> Iterator[Row]:
        yield from [ROW] * 500
        seen.extend(stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir())
        raise InterruptedError

    with pytest.raises(InterruptedError):
        write_workbook(path, [Sheet("Asiakkaat", COLUMNS, broken())], MADE)
    assert list(path.parent.iterdir()) == []
    assert os.name == "nt" or seen == [0o600]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
def test_libreoffice_reads_what_was_written(path: Path) -> None:
    rows: list[Row] = [ROW, *((text, text, None, -5, None) for text in HOSTILE)]
    write_workbook(path, [customers(*rows)], MADE)
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    form = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true"
    command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", str(path.parent), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    with path.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
        _, first, *others = csv.reader(file, delimiter=";")
    assert first == ["Äijälä, Åke", "00100", "16.1.2018", "12.50", "3"]
    assert [row[0] for row in others] == HOSTILE
    assert {Decimal(row[3]) for row in others} == {Decimal("-0.05")}
