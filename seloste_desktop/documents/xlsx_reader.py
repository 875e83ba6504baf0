"""The rows of an Excel workbook's first sheet in view, as text.

python-calamine is quick, but lays a sheet out whole: two cells at its far corners end the process for want of memory.
So how far the cells go is looked up first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from typing import IO
from zipfile import BadZipFile, ZipFile

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.import_table import ImportRow, Unreadable

CELLS = 5_000_000  # from the first corner to the last
UNPACKED = 500_000_000  # bytes
_PACKED_MOST = 100  # times: a list packs to a tenth, what packs to a hundredth is a trap
_SMALL = 10_000_000  # bytes that are never a trap
_CHUNK = 1 << 20
_PLACE = re.compile(rb"""\br=["']([A-Z]{1,3})([0-9]{1,7})["']""")


def xlsx_rows(content: bytes, name: str) -> list[ImportRow]:
    """Raise Refused `import.file_unreadable` with why, or `import.unknown_format` for another kind of file."""
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

    _check(content, name)
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(content))
        shown = [each.name for each in book.sheets_metadata if each.visible == SheetVisibleEnum.Visible]
        rows = book.get_sheet_by_name(shown[0]).iter_rows() if shown else iter(())
        return [
            ImportRow(number, values)
            for number, row in enumerate(rows, start=1)
            if any(map(str.strip, values := tuple(map(_text, row))))
        ]
    except (CalamineError, ValueError) as error:
        raise _unreadable(name, Unreadable.DAMAGED) from error


def _check(content: bytes, name: str) -> None:
    """Refuse what is no workbook, what would fill the memory, and what is broken."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            if "xl/workbook.xml" not in packed.namelist():
                raise Refused("import.unknown_format", "source", file=name)
            unpacked = sum(each.file_size for each in packed.infolist())
            if unpacked > UNPACKED or unpacked > max(_SMALL, _PACKED_MOST * len(content)):
                raise _unreadable(name, Unreadable.TOO_LARGE)
            for each in packed.infolist():
                if each.filename.startswith("xl/worksheets/"):
                    with packed.open(each) as sheet:
                        _check_size(sheet, name)
    except (BadZipFile, NotImplementedError, EOFError, OSError) as error:
        raise _unreadable(name, Unreadable.DAMAGED) from error
    except RuntimeError as error:  # a member with a password
        raise _unreadable(name, Unreadable.ENCRYPTED) from error


def _check_size(sheet: IO[bytes], name: str) -> None:
    columns: set[bytes] = set()
    last = 0
    for piece in _pieces(sheet):
        found = _PLACE.findall(piece)
        columns.update(letters for letters, _ in found)
        last = max(last, max((int(row) for _, row in found), default=0))
        if max(map(_column, columns), default=0) * last > CELLS:
            raise _unreadable(name, Unreadable.TOO_LARGE)


def _pieces(sheet: IO[bytes]) -> Iterator[bytes]:
    """The sheet bit by bit, each beginning with the end of the one before: no place is torn in two."""
    end = b""
    while piece := sheet.read(_CHUNK):
        yield end + piece
        end = piece[-32:]


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _text(value: object) -> str:
    """Whole numbers without ".0", days as 2026-11-21."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time().isoformat() == "00:00:00" else value.isoformat(" ")
    return value.isoformat() if isinstance(value, date) else str(value)


def _unreadable(name: str, why: Unreadable) -> Refused:
    return Refused("import.file_unreadable", "source", file=name, why=why)
