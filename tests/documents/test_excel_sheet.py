"""Rows reach the file from cells used again and again, and by no temporary folder."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from seloste_desktop.documents.excel_sheet import NUMBER, TEXT, ExcelSheet, ReusedCell


@pytest.fixture
def part(tmp_path: Path) -> str:
    path = tmp_path / "rows.part"
    path.touch()
    return str(path)


def test_one_cell_carries_one_value_after_another(tmp_path: Path, part: str) -> None:
    book = Workbook(write_only=True)
    sheet = ExcelSheet(book, "Lista", part)
    text, figure = ReusedCell.of(sheet, "@"), ReusedCell.of(sheet, "0.00")
    sheet.append([text.holding("=1+1", TEXT), figure.holding(2, NUMBER)])
    sheet.append([text.holding("#N/A", TEXT), None])
    book.save(tmp_path / "a.xlsx")
    written: Any = load_workbook(tmp_path / "a.xlsx")
    first, second = written["Lista"].iter_rows()
    assert [(cell.value, cell.data_type, cell.number_format) for cell in first] == [
        ("=1+1", "s", "@"),
        (2, "n", "0.00"),
    ]
    assert [(cell.value, cell.data_type) for cell in second] == [("#N/A", "s"), (None, "n")]


def test_the_rows_wait_in_the_place_given_and_are_taken_from_there(
    tmp_path: Path, part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    book = Workbook(write_only=True)
    sheet = ExcelSheet(book, "Lista", part)
    sheet.append([ReusedCell.of(sheet, "@").holding("Aalto", TEXT)])
    book.save(tmp_path / "a.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]
