"""The law and tables that a sending needs, together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from seloste_desktop.domain import law
from seloste_desktop.domain.banks import Banks
from seloste_desktop.domain.payment_terms import PaymentTerms
from seloste_desktop.domain.vat import VatTable
from seloste_desktop.domain.vat_note import VatNotes


@dataclass(frozen=True)
class InvoicingLaw:
    vat: VatTable
    notes: VatNotes
    terms: PaymentTerms
    banks: Banks

    @classmethod
    def parse(cls, vat: str, invoicing: str, banks: str) -> InvoicingLaw:
        """Read the texts of vat.toml, invoicing.toml and banks.toml."""
        return cls(VatTable.parse(vat), VatNotes.parse(invoicing), PaymentTerms.parse(invoicing), Banks.parse(banks))

    def is_stale(self, today: date) -> bool:
        """Whether some of it was last checked more than twelve months ago."""
        return any(law.is_stale(each, today) for each in (self.vat.checked, self.notes.checked, self.banks.checked))
