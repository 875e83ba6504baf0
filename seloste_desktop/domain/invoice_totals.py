"""The sums of an invoice: by line, by treatment, and all together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from seloste_desktop.domain import money
from seloste_desktop.domain.discount import Discount
from seloste_desktop.domain.invoice_line import Line
from seloste_desktop.domain.money import Cents


class Prices(StrEnum):
    """Whether unit prices are without VAT or with it; an invoice never mixes them (F1.42)."""

    NET = "net"
    GROSS = "gross"


@dataclass(frozen=True, slots=True)
class Sums:
    """Without VAT, the VAT, and with it."""

    net: Cents
    vat: Cents
    gross: Cents


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the breakdown: a rate, at rate 0 a ground (its code and words), and the discount already taken off."""

    rate: Decimal
    vat_note: str
    vat_text: str
    discount: Cents
    sums: Sums


@dataclass(frozen=True, slots=True)
class Totals:
    """Rows by rate, highest first, and their sums; sums of single lines are information and need not add up (F1.47)."""

    rows: tuple[Row, ...]
    lines: tuple[Sums, ...]

    @property
    def all(self) -> Sums:
        sums = [row.sums for row in self.rows]
        return Sums(sum(each.net for each in sums), sum(each.vat for each in sums), sum(each.gross for each in sums))

    @property
    def discount(self) -> Cents:
        return sum(row.discount for row in self.rows)


def totals(lines: Sequence[Line], prices: Prices, discount: Discount) -> Totals:
    """Sum by treatment, take the discount off, then round the VAT once per rate (F1.44, F1.45, F1.46)."""
    kinds = sorted(dict.fromkeys(_treatment(line) for line in lines), key=lambda kind: -kind[0])
    bases = [sum(line.total for line in lines if _treatment(line) == kind) for kind in kinds]
    rows = tuple(
        Row(*kind, off, split(base - off, kind[0], prices))
        for kind, base, off in zip(kinds, bases, discount.spread(bases), strict=True)
    )
    return Totals(rows, tuple(split(line.total, line.vat, prices) for line in lines))


def split(cents: Cents, rate: Decimal, prices: Prices) -> Sums:
    """Part a sum of one rate into what is without VAT and the VAT."""
    if prices is Prices.NET:
        vat = money.share(cents, rate)
        return Sums(cents, vat, cents + vat)
    percent = Fraction(rate)
    vat = money.rounded(cents * percent / (100 + percent))
    return Sums(cents - vat, vat, cents)


def _treatment(line: Line) -> tuple[Decimal, str, str]:
    return line.vat, line.vat_note, line.vat_text
