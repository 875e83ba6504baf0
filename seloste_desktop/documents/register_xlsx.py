"""An Excel workbook of any lists: real types, no formulas, nothing cut short, and no copy in the temporary folder.

openpyxl is loaded with this module: import it when a workbook is written.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, islice
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import ALL_TEMP_FILES
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from seloste_desktop.documents.excel_column import ExcelColumn, Row, rows_of, width, writable
from seloste_desktop.documents.excel_sheet import TEXT, ExcelSheet, ReusedCell
from seloste_desktop.documents.sheet_names import SheetNames
from seloste_desktop.domain.listing import Column, Listing

MAKER = "Seloste Desktop"
ROWS = 1_048_575  # Excel's sheet ends there, the row of headings apart
_SAMPLE = 200  # rows that decide how wide the columns are
_A4 = 9


@dataclass(frozen=True)
class Sheet:
    """A list under its name; the rows are read once, when the sheet is written."""

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[Row]

    @classmethod
    def of(cls, listing: Listing) -> Sheet:
        """The sums are left out: in Excel they would be one more row to sort and add up."""
        return cls(listing.title, listing.columns, listing.rows)


def write_workbook(
    path: Path, sheets: Iterable[Sheet], made: datetime, title: str = "", mark: str = ""
) -> dict[str, int]:
    """Write the sheets to the path, over what is there; return how many rows each has, by its name in the file.

    A list longer than Excel's sheet goes on in another. `mark` (EXAMPLE) goes before each name and on each printed
    page. Parts lie beside the path while writing, for the user alone, and are gone afterwards whatever happens.
    May raise OSError.
    """
    book = Workbook(write_only=True)
    book.properties.creator = MAKER  # openpyxl's own name otherwise; never the user's
    book.properties.title = " ".join(filter(None, (mark, title))) or None
    book.properties.created = made.astimezone(UTC).replace(tzinfo=None)
    names = SheetNames(mark)
    with _parts(path) as part, _as_the_system_says():
        written = {page.name: page.rows for sheet in sheets for page in _pages(book, sheet, names, mark, part)}
        book.save(path)
    return written


def _pages(book: Workbook, sheet: Sheet, names: SheetNames, mark: str, part: Callable[[], str]) -> Iterator[_Page]:
    rows = (each for row in sheet.rows for each in rows_of(row))
    following: Row | None = ()
    while following is not None:
        page = _Page(book, ExcelSheet(book, names.take(sheet.name), part()), sheet.columns, mark)
        page.write(chain(filter(None, [following]), rows))
        yield page
        following = next(rows, None) if page.rows == ROWS else None


class _Page:
    """One sheet of the workbook: headings that stay in sight, a filter, and as many rows as a sheet takes."""

    def __init__(self, book: Workbook, sheet: Any, columns: Sequence[Column], mark: str) -> None:
        self.name: str = sheet.title
        self.rows = 0
        self._number = len(book.worksheets)
        self._sheet = sheet  # openpyxl's stubs leave its sheets half typed
        self._columns = columns
        self._headings = _distinct([writable(" ".join(column.heading.split())) for column in columns])
        sheet.freeze_panes = "A2"
        sheet.print_title_rows = "1:1"
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = _A4
        sheet.oddHeader.center.text = mark or None

    def write(self, rows: Iterator[Row]) -> None:
        sample = list(islice(rows, _SAMPLE))
        for number, heading in enumerate(self._headings):
            letter = get_column_letter(number + 1)
            self._sheet.column_dimensions[letter].width = width(heading, (row[number] for row in sample))
        try:
            self._fill(islice(chain(sample, rows), ROWS))
        finally:
            self._sheet.close()

    def _fill(self, rows: Iterator[Row]) -> None:
        bold = Font(name="Calibri", size=11, bold=True)  # openpyxl's own, but bold
        self._sheet.append([ReusedCell.of(self._sheet, "@", bold).holding(each, TEXT) for each in self._headings])
        columns = [ExcelColumn(self._sheet, column.kind).cell for column in self._columns]
        for row in rows:
            self._sheet.append([cell(value) for cell, value in zip(columns, row, strict=True)])
            self.rows += 1
        if self.rows:
            self._sheet.tables.add(self._table())

    def _table(self) -> Table:
        """A table of Excel, which brings the filter; its columns must be named, since the rows cannot be read again."""
        area = f"A1:{get_column_letter(len(self._headings))}{self.rows + 1}"
        table = Table(displayName=f"List_{self._number}", ref=area)
        table.tableColumns = [TableColumn(id=place, name=each) for place, each in enumerate(self._headings, start=1)]
        table.autoFilter = AutoFilter(ref=area)
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
        return table


def _distinct(headings: list[str]) -> list[str]:
    """Number headings that come again, and those without a word: Excel mends a table that has two alike."""
    found: list[str] = []
    for place, heading in enumerate(headings, start=1):
        name, number = heading or str(place), 1
        while name.casefold() in {each.casefold() for each in found}:
            number += 1
            name = f"{heading} {number}"
        found.append(name)
    return found


@contextmanager
def _as_the_system_says() -> Iterator[None]:
    """Turn what lxml calls IO_ENOSPC back into the system's own error."""
    from lxml.etree import SerialisationError

    try:
        yield
    except SerialisationError as error:
        code = getattr(errno, str(error).removeprefix("IO_"), errno.EIO)
        raise OSError(code, os.strerror(code)) from error


@contextmanager
def _parts(path: Path) -> Iterator[Callable[[], str]]:
    """Give places beside the path, for the user alone."""
    parts: list[str] = []

    def part() -> str:
        parts.append(f"{path}.{len(parts) + 1}.part")
        os.close(os.open(parts[-1], os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        return parts[-1]

    try:
        yield part
    finally:
        for each in parts:
            Path(each).unlink(missing_ok=True)
        ALL_TEMP_FILES[:] = [each for each in ALL_TEMP_FILES if each not in parts]
