"""One line of an invoice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from seloste_desktop.domain import clean_text, money, numeral, personal_id
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.money import Cents

PIECES: Mapping[Language, str] = {"fi": "kpl", "sv": "st", "en": "pcs"}
_ZERO, _HUNDRED, _TOO_MUCH = Decimal(0), Decimal(100), Decimal(10) ** 9
_DECIMALS = {"quantity": 3, "unit_price": 5, "vat": 3, "discount_percent": 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Unit price in euro, VAT and discount in percent.

    `vat_note` is the code of the ground of no VAT (empty: the invoice's), `vat_text` its words (empty: those of the
    list, filled in at sending), `supplied` the day if it is not the invoice's. Raises Refused `line.*` when made wrong.
    """

    description: str
    quantity: Decimal
    unit_price: Decimal
    vat: Decimal
    unit: str = ""
    discount_percent: Decimal = _ZERO
    vat_note: str = ""
    vat_text: str = ""
    supplied: date | None = None

    def __post_init__(self) -> None:
        if not self.description.strip():
            raise Refused("line.no_description", "description")
        personal_id.refuse(self.description, "description")
        for name, decimals in _DECIMALS.items():
            self._refuse_wrong_number(name, decimals)
        if self.unit_price < 0:
            raise Refused("line.negative_price", "unit_price")
        if not 0 <= self.vat <= _HUNDRED:
            raise Refused("line.vat_out_of_range", "vat")
        if not 0 <= self.discount_percent <= _HUNDRED:
            raise Refused("line.discount_out_of_range", "discount_percent")
        if self.vat and self.vat_note:
            raise Refused("line.note_with_vat", "vat_note")
        if abs(self.total) > money.LARGEST:
            raise Refused("amount.too_large", "unit_price")

    def _refuse_wrong_number(self, name: str, decimals: int) -> None:
        number: Decimal = getattr(self, name)
        if not number.is_finite():
            raise Refused("number.malformed", name)
        if abs(number) >= _TOO_MUCH:
            raise Refused("number.too_large", name)
        if numeral.decimals(number) > decimals:
            raise Refused("number.too_many_decimals", name, decimals=decimals)

    @property
    def total(self) -> Cents:
        """With or without VAT as the invoice's prices are; rounded once, after the discount (F1.43)."""
        return money.rounded(
            Fraction(self.quantity) * Fraction(self.unit_price) * (100 - Fraction(self.discount_percent))
        )


def parse(text: str, unit: str) -> Line:
    """Read "TEXT;QUANTITY;UNIT PRICE;VAT%[;DISCOUNT%]"; raise `line.malformed` or what Line raises."""
    parts = [part.strip() for part in text.split(";")]
    if len(parts) not in (4, 5):
        raise Refused("line.malformed", "line")
    description, quantity, unit_price, vat, *discount = parts
    return Line(
        description=clean_text.line(description),
        quantity=numeral.parse(quantity, "quantity"),
        unit=unit,
        unit_price=numeral.parse(unit_price, "unit_price"),
        vat=parse_percent(vat, "vat"),
        discount_percent=parse_percent(discount[0], "discount_percent") if discount else _ZERO,
    )


def parse_percent(text: str, field: str) -> Decimal:
    """Read "25.5", "25,5" or "25,5 %"; raise `number.malformed`."""
    return numeral.parse(text.strip().removesuffix("%"), field)
