"""Money: euro in whole cents, rounded half away from zero."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from seloste_desktop.domain import numeral
from seloste_desktop.domain.errors import Refused

Cents = int
LARGEST: Cents = 999_999_999_99
"""The most that a SEPA credit transfer carries (EPC069-12)."""


def rounded(cents: Fraction) -> Cents:
    """Half away from zero, so that a credit note mirrors its invoice to the cent (F1.41)."""
    whole = int(abs(cents) + Fraction(1, 2))
    return whole if cents > 0 else -whole


def from_euros(euros: Decimal) -> Cents:
    return rounded(Fraction(euros) * 100)


def share(cents: Cents, percent: Decimal) -> Cents:
    return rounded(cents * Fraction(percent) / 100)


def parse(text: str, field: str = "amount") -> Cents:
    """Read "12.50" or "12,50"; raise `amount.malformed`, also for parts of a cent, or `amount.too_large`."""
    euros = numeral.read(text)
    if euros is None or numeral.decimals(euros) > 2:
        raise Refused("amount.malformed", field)
    cents = from_euros(euros)
    if abs(cents) > LARGEST:
        raise Refused("amount.too_large", field)
    return cents


def plain(cents: Cents) -> str:
    """With a point and two decimals, as in files and JSON: "12.50"."""
    euros, rest = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{euros}.{rest:02}"
