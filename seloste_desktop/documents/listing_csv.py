"""A listing as CSV that Finnish Excel opens right: UTF-8 with its mark, semicolons, a decimal comma but in English.

Values stand as they are kept, without the ' that would stop Excel from taking "=1+1" for a formula: this is the
person's own data, and a copy must be true. Who wants to work in Excel has the workbook, where nothing is a formula.
"""

from __future__ import annotations

import csv
from datetime import date, datetime
from decimal import Decimal
from io import StringIO

from seloste_desktop.domain import money
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.listing import Kind, Listing, Period, Value


def csv_of(listing: Listing, language: Language) -> bytes:
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([column.heading for column in listing.columns])
    for row in listing.rows:
        cells = zip(listing.columns, row, strict=True)
        writer.writerow([_written(value, column.kind, language) for column, value in cells])
    return text.getvalue().encode("utf-8-sig", "replace")


def _written(value: Value, kind: Kind, language: Language) -> str:
    if isinstance(value, Period):
        return "/".join(day.isoformat() if day else ".." for day in (value.since, value.until))
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | Decimal):
        figures = (
            money.plain(int(value))
            if kind is Kind.MONEY
            else f"{value:f}"
            if isinstance(value, Decimal)
            else str(value)
        )
        return figures if language == "en" else figures.replace(".", ",")
    return value or ""
