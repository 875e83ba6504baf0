"""One column of an Excel sheet: how its values become cells, and how wide it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from itertools import zip_longest

from seloste_desktop.documents.excel_sheet import DATE, FLAG, NUMBER, TEXT, ExcelSheet, ReusedCell
from seloste_desktop.domain.listing import Kind, Period, Value

CellValue = Value | bool | datetime
Row = tuple[CellValue, ...]

LONGEST = 32_767  # UTF-16 units: Excel's cell ends there
_NARROWEST, _WIDEST = 9, 60  # letters
_FIRST_DAY = date(1900, 3, 1)  # before it Excel counts a day that never was
_FORMATS = {Kind.MONEY: "#,##0.00", Kind.PERCENT: "0.0##%"}
# What XML cannot hold. Cleaned values have none; the words of others, such as a bank's message, may.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")  # Excel reads "_x0041_" as "A"


class ExcelColumn:
    """Turns values into the cells of one column."""

    def __init__(self, sheet: ExcelSheet, kind: Kind) -> None:
        self._hundredths = kind in _FORMATS
        self._text = ReusedCell.of(sheet, "@")  # so that "00100" is still text when someone edits it
        self._figure = ReusedCell.of(sheet, _FORMATS.get(kind, "General"))
        self._day = ReusedCell.of(sheet, "d.m.yyyy")
        self._moment = ReusedCell.of(sheet, "d.m.yyyy h:mm")

    def cell(self, value: CellValue) -> ReusedCell | None:
        """Return the column's own cell, good until the next value; None leaves it empty."""
        if isinstance(value, str):
            return self._text.holding(writable(value), TEXT) if value else None
        if value is None:
            return None
        if isinstance(value, bool):
            return self._figure.holding(value, FLAG)
        if isinstance(value, int | Decimal):
            return self._figure.holding(Decimal(value) / 100 if self._hundredths else value, NUMBER)
        return self._time(value)

    def _time(self, value: date | Period) -> ReusedCell:
        if isinstance(value, Period):
            return self._text.holding(_period(value), TEXT)
        if isinstance(value, datetime):
            return self._moment.holding(value.replace(tzinfo=None), DATE)
        if value < _FIRST_DAY:
            return self._text.holding(value.isoformat(), TEXT)
        return self._day.holding(value, DATE)


def writable(text: str) -> str:
    """Return the text without what no XML file can hold, and so that Excel reads it letter for letter."""
    if "_x" in text:
        text = _ESCAPED.sub("_x005F_", text)
    return _UNWRITABLE.sub("", text) if _UNWRITABLE.search(text) else text


def rows_of(row: Row) -> Iterator[Row]:
    """Return the row; text longer than a cell goes on below, in rows that hold nothing else."""
    if not any(isinstance(value, str) and len(value) > LONGEST // 2 for value in row):
        yield row
    else:
        yield from zip_longest(*(_pieces(value) if isinstance(value, str) else (value,) for value in row))


def width(heading: str, sample: Iterable[CellValue]) -> int:
    """How many letters the column shows: enough for the heading with its filter, and for most values."""
    longest = max((_shown(value) for value in sample), default=0)
    return min(_WIDEST, max(_NARROWEST, len(heading) + 4, longest + 2))


def _pieces(text: str) -> list[str]:
    size = LONGEST if max(text, default="") <= "\uffff" else LONGEST // 2  # signs above are two units to Excel
    return [text[start : start + size] for start in range(0, len(text), size)]


def _shown(value: CellValue) -> int:
    if isinstance(value, str):
        return max(map(len, value.split("\n")))
    return 0 if value is None else len(_period(value)) if isinstance(value, Period) else 12


def _period(period: Period) -> str:
    since, until = (f"{day.day}.{day.month}.{day.year}" if day else "" for day in (period.since, period.until))
    return f"{since}–{until}" if since or until else ""
