"""Typed values of a listing as people read them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from seloste_desktop.documents.words import Words
from seloste_desktop.domain.listing import Column, Kind, Period, Value

RIGHT = (Kind.MONEY, Kind.NUMBER, Kind.PERCENT)  # figures stand under each other


def written(value: Value, kind: Kind, words: Words) -> str:
    """Money as bare figures: the heading of its column has the unit. None is blank."""
    if isinstance(value, Period):
        return words.period(value.since, value.until)
    if isinstance(value, date):
        return words.date(value)
    if isinstance(value, Decimal | int):
        return words.amount(int(value)) if kind is Kind.MONEY else words.number(value)
    return value or ""


def alone(value: Value, kind: Kind, words: Words) -> str:
    """A value that stands without a column: with its unit."""
    if isinstance(value, Decimal | int) and kind is Kind.MONEY:
        return words.money(int(value))
    if isinstance(value, Decimal | int) and kind is Kind.PERCENT:
        return words.percent(value)
    return written(value, kind, words)


def heading(column: Column, words: Words) -> str:
    """With the unit of its figures."""
    unit = {Kind.MONEY: words.text("unit.money"), Kind.PERCENT: "%"}.get(column.kind, "")
    return f"{column.heading}, {unit}" if unit else column.heading
