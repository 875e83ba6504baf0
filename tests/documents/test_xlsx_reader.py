"""Workbooks are read as text, and those that would fill the memory are refused first."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook

from seloste_desktop.documents.xlsx_reader import xlsx_rows
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.import_table import ImportRow, Unreadable


def workbook(fill: Callable[[Any], None]) -> bytes:
    book = Workbook()
    fill(book)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def with_rows(*rows: tuple[object, ...]) -> bytes:
    def fill(book: Any) -> None:
        for row in rows:
            book.active.append(row)

    return workbook(fill)


def why(content: bytes) -> object:
    with pytest.raises(Refused) as refused:
        xlsx_rows(content, "lista.xlsx")
    assert refused.value.code == "import.file_unreadable"
    return refused.value.values["why"]


def test_values_of_every_type_become_text() -> None:
    moment = datetime(2024, 1, 2, 3, 4, tzinfo=UTC).replace(tzinfo=None)
    (row,) = xlsx_rows(with_rows((1001, 12.5, "00100", date(2018, 1, 16), moment, True, None, "x")), "lista.xlsx")
    assert row.values == ("1001", "12.5", "00100", "2018-01-16", "2024-01-02 03:04:00", "1", "", "x")


def test_rows_have_the_numbers_that_excel_shows() -> None:
    rows = xlsx_rows(with_rows((), (), ("Nimi",), (" ",), ("Aalto",)), "lista.xlsx")
    assert rows == [ImportRow(3, ("Nimi",)), ImportRow(5, ("Aalto",))]


def test_the_first_sheet_in_view_is_read() -> None:
    def fill(book: Any) -> None:
        book.active.sheet_state = "hidden"
        book.active.append(["piilossa"])
        book.create_sheet("Asiakkaat").append(["näkyvissä"])

    assert xlsx_rows(workbook(fill), "lista.xlsx") == [ImportRow(1, ("näkyvissä",))]


def test_a_cell_at_the_far_corner_does_not_fill_the_memory() -> None:
    def fill(book: Any) -> None:
        book.active["A1"] = "Nimi"
        book.active["XFD1048576"] = "x"

    assert why(workbook(fill)) is Unreadable.TOO_LARGE


def test_a_file_that_unpacks_to_a_hundred_times_its_size_is_refused() -> None:
    content = BytesIO(with_rows(("Nimi",)))
    with zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/media/a.bin", bytes(20_000_000))
    assert why(content.getvalue()) is Unreadable.TOO_LARGE


def test_a_file_cut_short_is_damaged() -> None:
    content = with_rows(("Nimi",), ("Aalto",))
    assert {why(content[:length]) for length in range(100, len(content), 500)} == {Unreadable.DAMAGED}


def test_a_sheet_that_is_no_xml_is_damaged() -> None:
    content = BytesIO()
    with zipfile.ZipFile(BytesIO(with_rows(("Nimi",)))) as whole, zipfile.ZipFile(content, "w") as broken:
        for name in whole.namelist():
            broken.writestr(name, b"<worksheet><c r=" if "sheet1" in name else whole.read(name))
    assert why(content.getvalue()) is Unreadable.DAMAGED


def test_a_package_with_a_password_is_told() -> None:
    locked = bytearray(with_rows(("Nimi",)))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        for place in range(len(locked)):
            if locked.startswith(mark, place):
                locked[place + flags] |= 1
    assert why(bytes(locked)) is Unreadable.ENCRYPTED


def test_another_kind_of_package_is_told() -> None:
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as packed:
        packed.writestr("word/document.xml", "<w/>")
    with pytest.raises(Refused, match=r"import\.unknown_format"):
        xlsx_rows(content.getvalue(), "kirje.docx")
