"""Recipients of data (GDPR 4(9)): processors and controllers alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from seloste_desktop.domain.errors import Refused

# The European Economic Area: to other countries a transfer needs a safeguard (GDPR 44-49).
EEA = frozenset(
    (
        *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI"),
        *("LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"),
    )
)


class RecipientRole(StrEnum):
    """A processor acts for the trader under a contract (GDPR 28); a controller on its own account."""

    PROCESSOR = "processor"
    CONTROLLER = "controller"


@dataclass(frozen=True, slots=True)
class Recipient:
    """`activity` is a code of what it is to the trader: accountant, bank, authority ...; `contract` its date."""

    name: str
    role: RecipientRole
    activity: str
    contact: str = ""
    country: str = "FI"
    safeguard: str = ""
    contract: date | None = None
    since: date | None = None
    until: date | None = None
    id: int = 0

    def __post_init__(self) -> None:
        """Raise `field.missing`, `date.order`, `recipient.safeguard_missing`."""
        if not self.name.strip():
            raise Refused("field.missing", "name")
        if self.since and self.until and self.until < self.since:
            raise Refused("date.order", "until")
        if self.outside and not self.safeguard.strip():
            raise Refused("recipient.safeguard_missing", "safeguard")

    @property
    def outside(self) -> bool:
        """Whether data given to it leave the EU and EEA."""
        return self.country not in EEA


ACTIVITIES = (
    "accountant",
    "bank",
    "e_invoice_operator",
    "tax_authority",
    "collection_agency",
    "it_service",
    "delivery",
    "authority",
    "other",
)
