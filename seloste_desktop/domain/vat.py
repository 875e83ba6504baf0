"""VAT rates by kind and day of supply."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.law import Dated, Span


class RateKind(StrEnum):
    """What the user chooses; the number comes from the table by the day of supply (F2.5)."""

    GENERAL = "general"
    REDUCED_A = "reduced_a"
    REDUCED_B = "reduced_b"
    ZERO = "zero"


@dataclass(frozen=True)
class VatTable:
    """The rates of AVL 84, 85 and 85 a §, in percent, and the day they were last checked."""

    checked: date
    rates: Mapping[RateKind, Dated[Decimal]]

    @classmethod
    def parse(cls, text: str) -> VatTable:
        """Read vat.toml; raise LawError if the rates of a kind overlap or leave a gap."""
        data = tomllib.loads(text)
        rows = [(RateKind(row["kind"]), Span.read(row), Decimal(row["percent"])) for row in data["rate"]]
        kinds = dict.fromkeys(kind for kind, _, _ in rows)
        return cls(
            data["checked"],
            {kind: Dated.of((span, percent) for each, span, percent in rows if each is kind) for kind in kinds},
        )

    def rate(self, kind: RateKind, on: date) -> Decimal:
        """Raise `vat.no_rate` for a day that the table does not reach."""
        if kind is RateKind.ZERO:
            return Decimal(0)
        percent = self.rates[kind].on(on)
        if percent is None:
            raise Refused("vat.no_rate", "supplied", date=on)
        return percent

    def kind(self, percent: Decimal, on: date) -> RateKind | None:
        """The kind whose rate it is on that day, if any."""
        if percent == 0:
            return RateKind.ZERO
        return next((kind for kind, dated in self.rates.items() if dated.on(on) == percent), None)

    def in_force(self, percent: Decimal, on: date) -> bool:
        return self.kind(percent, on) is not None
