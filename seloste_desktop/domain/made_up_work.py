"""What a made-up customer has ordered: lines for an invoice, and the discount."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from seloste_desktop.domain.discount import Discount
from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.domain.invoice_line import Line
from seloste_desktop.domain.invoice_totals import Prices, Totals, totals
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.made_up_stock import Item, Stock
from seloste_desktop.domain.vat import RateKind, VatTable
from seloste_desktop.domain.vat_note import VatNotes

_CENT = Decimal("0.01")
_DEAR = 40  # euro: what cheaper prices are rounded to would show
_NONE = Discount()
_USUAL = 150  # jobs of a month, in one language and at one rate, before they come again


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """What was done, as it stands on an invoice; `sums` as a sending will find them, for it was reckoned once."""

    items: tuple[Item, ...]
    lines: tuple[Line, ...]
    discount: Discount
    sums: Totals

    def said(self, language: Language) -> str:
        """What an order says of it."""
        return ", ".join(item.text[language] for item in self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoned(Invoice):
    """An invoice whose sums are known: they are those of a job that stands on a hundred other invoices."""

    sums: Totals

    @property
    def totals(self) -> Totals:
        return self.sums


class Work:
    """Draws what is done for customers; the rates follow the day of supply.

    A trader does the same jobs over and over: of many invoices, many are alike but for who and when.
    """

    def __init__(self, stock: Stock, vat: VatTable, notes: VatNotes, chance: Random) -> None:
        self._stock = stock
        self._vat = vat
        self._notes = notes
        self._chance = chance
        self._known: dict[object, list[Job]] = {}
        self._rates: dict[date, tuple[Decimal, ...]] = {}

    def job(self, supplied: date, language: Language, prices: Prices, works: str) -> Job:
        """One to three things that are sold at this time of the year; `works` is the buyer's ground of no VAT."""
        known = self._known.setdefault((supplied.month, self._rates_on(supplied), language, prices, works), [])
        if len(known) >= _USUAL:
            return self._chance.choice(known)
        items = self._chosen(supplied, works)
        lines = tuple(self._line(item, supplied, language, prices) for item in items)
        discount = self._chance.choice((*[_NONE] * 28, Discount(percent=Decimal(5)), Discount(cents=1000)))
        known.append(Job(items, lines, discount, totals(lines, prices, discount)))
        return known[-1]

    def _rates_on(self, day: date) -> tuple[Decimal, ...]:
        if day not in self._rates:
            self._rates[day] = tuple(self._vat.rate(kind, day) for kind in RateKind)
        return self._rates[day]

    def _chosen(self, day: date, works: str) -> tuple[Item, ...]:
        if works:
            return (self._stock.untaxed[works],)
        chosen = self._some(self._stock.work, day, self._chance.choice((1, 1, 1, 1, 2)))
        if self._chance.random() < 0.45:
            chosen += self._some(self._stock.material, day, 1)
        return tuple(chosen)

    def _some(self, items: Sequence[Item], day: date, count: int) -> list[Item]:
        sold = [item for item in items if day.month in item.months]
        return self._chance.sample(sold, min(count, len(sold)))

    def _line(self, item: Item, supplied: date, language: Language, prices: Prices) -> Line:
        rate = Decimal(0) if item.note else self._vat.rate(item.kind, supplied)
        steps = int((item.most - item.least) / item.step)
        taken = round(self._chance.triangular(0, steps, steps / 4))
        price = item.price if prices is Prices.NET else _with_vat(item.price, rate)
        return Line(
            description=item.text[language],
            quantity=item.least + item.step * taken,
            unit=item.unit[language],
            unit_price=price,
            vat=rate,
            discount_percent=Decimal(10) if not item.note and self._chance.random() < 0.05 else Decimal(0),
            vat_note=item.note,
            vat_text=self._notes.get(item.note).texts[language] if item.note else "",
        )


def _with_vat(price: Decimal, rate: Decimal) -> Decimal:
    """As a trader writes it for consumers: rounded to ten cents where it does not show."""
    exact = price * (100 + rate) / 100
    return exact.quantize(Decimal("0.1") if price >= _DEAR else _CENT, ROUND_HALF_UP).quantize(_CENT)
