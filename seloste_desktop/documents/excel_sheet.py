"""A sheet of openpyxl that is written row by row from cells used again and again, beside the workbook it goes into.

openpyxl makes a new styled cell for every value, which takes half as long again, and keeps its rows in the temporary
folder, where personal data must not lie. It is loaded with this module: import this when a workbook is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from openpyxl.cell import Cell
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import ALL_TEMP_FILES, WorksheetWriter

TEXT, NUMBER, FLAG, DATE = "s", "n", "b", "d"


class ReusedCell(Cell):
    """Holds one value at a time, of the type it is told: text that looks like a formula stays text, and whole."""

    __slots__ = ()

    @classmethod
    def of(cls, sheet: ExcelSheet, number_format: str, font: Font | None = None) -> ReusedCell:
        cell = cls(sheet, row=1, column=1)
        cell.number_format = number_format
        if font is not None:
            cell.font = font
        return cell

    def holding(self, value: object, data_type: str) -> ReusedCell:
        self._value = value
        self.data_type = data_type
        return self


class ExcelSheet(WriteOnlyWorksheet):
    """A new sheet at the end of the book; `part` is an empty file for its rows, taken away when the book is saved."""

    _writer: Any  # openpyxl's, made at the first row

    def __init__(self, book: Any, name: str, part: str) -> None:
        super().__init__(book, name)
        book._add_sheet(self)  # noqa: SLF001  create_sheet makes only sheets of its own class
        self._part = part

    # openpyxl
    def _get_writer(self) -> None:
        if self._writer is None:
            ALL_TEMP_FILES.append(self._part)  # from where openpyxl takes it when it is done
            self._writer = WorksheetWriter(self, out=self._part)
            self._writer.write_top()

    def _values_to_row(self, values: Iterable[ReusedCell | None], row_idx: int) -> Iterator[Any]:
        for column, cell in enumerate(values, start=1):
            if cell is not None:
                cell.row, cell.column = row_idx, column
                yield cell
