"""A discount on a whole invoice: in percent or in euro, never both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from seloste_desktop.domain import money, numeral
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.money import Cents


@dataclass(frozen=True, slots=True)
class Discount:
    """Raises Refused `discount.out_of_range` for less than nothing or more than all, `discount.both`."""

    percent: Decimal = Decimal(0)
    cents: Cents = 0

    def __post_init__(self) -> None:
        if not self.percent.is_finite() or not 0 <= self.percent <= 100 or self.cents < 0:
            raise Refused("discount.out_of_range", "discount")
        if numeral.decimals(self.percent) > 3:
            raise Refused("number.too_many_decimals", "discount", decimals=3)
        if self.percent and self.cents:
            raise Refused("discount.both", "discount")

    @classmethod
    def parse(cls, text: str) -> Discount:
        """Read "5%" or "10.00"; raise `number.malformed`, `amount.malformed` or `discount.out_of_range`."""
        typed = text.strip()
        if typed.endswith("%"):
            return cls(percent=numeral.parse(typed.removesuffix("%"), "discount"))
        return cls(cents=money.parse(typed, "discount"))

    def spread(self, sums: Sequence[Cents]) -> list[Cents]:
        """What is taken off each sum, in the order given, highest rate first.

        Cents go in proportion to the sums, those left over one each to the largest remainders, ties to the earlier sum
        (F1.46). Raises Refused `invoice.discount_too_large`, `invoice.discount_on_negative`.
        """
        if not self.cents:
            return [money.share(each, self.percent) for each in sums]
        if min(sums, default=0) < 0:
            raise Refused("invoice.discount_on_negative", "discount")
        total = sum(sums)
        if self.cents > total:
            raise Refused("invoice.discount_too_large", "discount")
        parts = [divmod(self.cents * each, total) for each in sums]
        left = self.cents - sum(whole for whole, _ in parts)
        lucky = sorted(range(len(parts)), key=lambda at: -parts[at][1])[:left]
        return [whole + (at in lucky) for at, (whole, _) in enumerate(parts)]
