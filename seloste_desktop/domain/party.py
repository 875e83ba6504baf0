"""The seller or buyer of an invoice, as it stands on the invoice: copied at sending, never looked up later."""

from __future__ import annotations

from dataclasses import dataclass

_FINLAND = frozenset({"", "fi", "ax", "suomi", "finland"})  # Åland (AX) pays with Finnish references too


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """`attention` is the second line of the name; `consumer` is true of a buyer who does not act in business."""

    name: str = ""
    attention: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = ""
    business_id: str = ""
    vat_number: str = ""
    einvoice_address: str = ""
    einvoice_operator: str = ""
    phone: str = ""
    email: str = ""
    consumer: bool = False

    @property
    def abroad(self) -> bool:
        return self.country.strip().casefold() not in _FINLAND

    @property
    def has_address(self) -> bool:
        """Whether a letter would arrive; some countries have no postal codes."""
        needed = (self.street, self.city) if self.abroad else (self.street, self.postal_code, self.city)
        return all(part.strip() for part in needed)
