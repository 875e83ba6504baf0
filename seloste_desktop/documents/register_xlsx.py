"""An Excel workbook of any lists: real types, no formulas, nothing cut short, and no copy in the temporary folder."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seloste_desktop.documents.sheet_names import SheetNames
from seloste_desktop.domain.listing import Column, Kind, Period, Value

if TYPE_CHECKING:
    from openpyxl import Workbook

MAKER = "Seloste Desktop"
ROWS = 1_048_575  # of data: Excel's sheet ends there, with the headings above them
CELL = 32_767  # UTF-16 units: Excel's cell ends there
_SAMPLE = 200  # rows that decide how wide the columns are
_NARROW, _WIDE = 9, 60  # letters

_FORMATS = {Kind.DATE: "d.m.yyyy", Kind.MONEY: "#,##0.00", Kind.PERCENT: "0.0##%"}
_MOMENT = "d.m.yyyy h:mm"
_TEXT = "@"
_FIRST_DAY = date(1900, 3, 1)  # before it Excel counts a day that never was
# What XML cannot hold. Cleaned values have none; the words of others, such as a bank's message, may.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")  # Excel reads "_x0041_" as "A"
# Text that Excel would make a number, a date or a formula of, were the cell edited in a format that is not text.
_MISREAD = re.compile(r"[\s'(]*[-+=@0-9.,%€$]|(?i:true|false|tosi|epätosi)\Z")

Cell = Value | bool | datetime
Row = Sequence[Cell]


@dataclass(frozen=True)
class Sheet:
    """A list under its name; the rows are read once, when the sheet is written."""

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[Row]


def write_workbook(path: Path, sheets: Iterable[Sheet], made: datetime, title: str = "", mark: str = "") -> dict[str, int]:
    """Write the sheets to the path, over what is there, and return the rows of each sheet by its name in the file.

    A list longer than Excel's sheet goes on in another. `mark` (EXAMPLE) goes before each name and on each printed
    page. While writing, the parts lie beside the path for the user alone; they are gone afterwards, whatever happens.
    """
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.creator = MAKER
    book.properties.title = " ".join(filter(None, (mark, title))) or None
    book.properties.created = made.astimezone(UTC).replace(tzinfo=None)
    names = SheetNames(mark)
    written: dict[str, int] = {}
    with _parts(path) as part:
        for sheet in sheets:
            rows = _continued(iter(sheet.rows))
            while True:
                page = _Page(book, names.take(sheet.name), sheet.columns, mark)
                written[page.name] = page.write(rows, part)
                if written[page.name] < ROWS or (following := next(rows, None)) is None:
                    break
                rows = chain([following], rows)
        if not written:
            _Page(book, names.take(title), (), mark).write(iter(()), part)
        book.save(path)
    return written


@contextmanager
def _parts(path: Path) -> Iterator[Callable[[], str]]:
    """Give places beside the path for the sheets on their way; openpyxl would take the temporary folder."""
    from openpyxl.worksheet._writer import ALL_TEMP_FILES

    parts: list[Path] = []

    def part() -> str:
        parts.append(path.with_name(f"{path.name}.{len(parts)}.part"))
        os.close(os.open(parts[-1], os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        ALL_TEMP_FILES.append(str(parts[-1]))  # from where openpyxl takes it when it is done
        return str(parts[-1])

    try:
        yield part
    finally:
        for each in parts:
            each.unlink(missing_ok=True)
            if str(each) in ALL_TEMP_FILES:
                ALL_TEMP_FILES.remove(str(each))


class _Page:
    """One sheet of the workbook."""

    def __init__(self, book: Workbook, name: str, columns: Sequence[Column], mark: str) -> None:
        self._sheet: Any = book.create_sheet(name)
        self._columns = columns
        self.name = name
        self._sheet.freeze_panes = "A2"
        self._sheet.print_title_rows = "1:1"
        self._sheet.page_setup.orientation = "landscape"
        self._sheet.page_setup.paperSize = self._sheet.PAPERSIZE_A4 if hasattr(self._sheet, "PAPERSIZE_A4") else 9

    def write(self, rows: Iterator[Row], part: Callable[[], str]) -> int:
        sample = list(islice(rows, min(_SAMPLE, ROWS)))
        return len(sample)
