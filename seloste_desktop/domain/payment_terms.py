"""How long a buyer has to pay (F1.66)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta

from seloste_desktop.domain.calendar import WorkingDays


@dataclass(frozen=True, slots=True)
class PaymentTerms:
    """Days to pay: the proposed, the least for a consumer, the most for a business without express agreement."""

    default_days: int
    consumer_min_days: int
    business_max_days: int
    banking_days: WorkingDays

    @classmethod
    def parse(cls, text: str) -> PaymentTerms:
        """Read the terms and bank holidays of invoicing.toml."""
        data = tomllib.loads(text)
        return cls(**data["terms"], banking_days=WorkingDays.read(data["bank_holidays"]))

    def due(self, issued: date, days: int | None = None) -> date:
        """Propose a due date that is a banking day; `days` is the customer's own term, if one is agreed."""
        return self.last_day(issued + timedelta(days=self.default_days if days is None else days))

    def last_day(self, due: date) -> date:
        """The day until which payment is in time: the next banking day (velkakirjalaki 622/1947 5 §)."""
        return self.banking_days.on_or_after(due)
