"""What a made-up customer has ordered: lines for an invoice, and the discount."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from seloste_desktop.domain.discount import Discount
from seloste_desktop.domain.invoice_line import Line
from seloste_desktop.domain.invoice_totals import Prices
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.made_up_stock import Item, Stock
from seloste_desktop.domain.vat import VatTable

_CENT = Decimal("0.01")
_DEAR = 40  # euro: what cheaper prices are rounded to would show
_NONE = Discount()


@dataclass(frozen=True)
class Work:
    """Draws what is done for customers; the rates follow the day of supply."""

    stock: Stock
    vat: VatTable
    chance: Random

    def chosen(self, day: date, works: str) -> tuple[Item, ...]:
        """One to three things that are sold at this time of the year; `works` is the buyer's ground of no VAT."""
        if works:
            return (self.stock.untaxed[works],)
        count = self.chance.choice((1, 1, 1, 1, 2))
        chosen = self._some(self.stock.work, day, count)
        if self.chance.random() < 0.45:
            chosen += self._some(self.stock.material, day, 1)
        return tuple(chosen)

    def lines(self, items: Sequence[Item], supplied: date, language: Language, prices: Prices) -> tuple[Line, ...]:
        return tuple(self._line(item, supplied, language, prices) for item in items)

    def discount(self) -> Discount:
        """On one invoice in fifteen."""
        return self.chance.choice((*[_NONE] * 28, Discount(percent=Decimal(5)), Discount(cents=1000)))

    def _some(self, items: Sequence[Item], day: date, count: int) -> list[Item]:
        sold = [item for item in items if day.month in item.months]
        return self.chance.sample(sold, min(count, len(sold)))

    def _line(self, item: Item, supplied: date, language: Language, prices: Prices) -> Line:
        rate = Decimal(0) if item.note else self.vat.rate(item.kind, supplied)
        steps = int((item.most - item.least) / item.step)
        taken = round(self.chance.triangular(0, steps, steps / 4))
        price = item.price if prices is Prices.NET else _with_vat(item.price, rate)
        return Line(
            description=item.text[language],
            quantity=item.least + item.step * taken,
            unit=item.unit[language],
            unit_price=price,
            vat=rate,
            discount_percent=Decimal(10) if not item.note and self.chance.random() < 0.05 else Decimal(0),
        )


def ordered(items: Sequence[Item], language: Language) -> str:
    """What an order says of it."""
    return ", ".join(item.text[language] for item in items)


def note_of(items: Sequence[Item]) -> str | None:
    return next((item.note for item in items if item.note), None)


def _with_vat(price: Decimal, rate: Decimal) -> Decimal:
    """As a trader writes it for consumers: rounded to ten cents where it does not show."""
    exact = price * (100 + rate) / 100
    return exact.quantize(Decimal("0.1") if price >= _DEAR else _CENT, ROUND_HALF_UP).quantize(_CENT)
