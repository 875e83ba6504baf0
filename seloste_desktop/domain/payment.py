"""Money received for an invoice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.money import LARGEST, Cents


@dataclass(frozen=True, slots=True)
class Payment:
    """Cents received on a day. Raises Refused `payment.not_positive`, `amount.too_large`."""

    cents: Cents
    paid: date
    payer: str = ""
    message: str = ""

    def __post_init__(self) -> None:
        if self.cents <= 0:
            raise Refused("payment.not_positive", "amount")
        if self.cents > LARGEST:
            raise Refused("amount.too_large", "amount")
