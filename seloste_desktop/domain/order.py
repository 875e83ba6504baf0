"""What a customer has ordered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.money import Cents


class OrderState(StrEnum):
    OPEN = "open"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Order:
    """`cents` is what was agreed, if anything was; `invoice` the one it led to."""

    customer: int
    ordered: date
    what: str
    cents: Cents | None = None
    state: OrderState = OrderState.OPEN
    invoice: int | None = None
    id: int = 0

    def __post_init__(self) -> None:
        """Raise `field.missing`."""
        if not self.what.strip():
            raise Refused("field.missing", "what")
