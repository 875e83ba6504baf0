"""The sending of an invoice: what it must say by law, and its freezing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from seloste_desktop.domain import business_id, iban, money, payment_reference, vat_number
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.domain.invoice_line import Line
from seloste_desktop.domain.invoice_number import LONGEST, reference_base
from seloste_desktop.domain.invoicing_law import InvoicingLaw
from seloste_desktop.domain.vat_note import BuyerVat, VatNote, VatNotes
from seloste_desktop.domain.vat_status import VatHistory

_FIELDS: Mapping[str, str] = {
    "invoice.seller_name_missing": "seller_name",
    "invoice.seller_address_missing": "seller_address",
    "invoice.seller_business_id_missing": "seller_business_id",
    "invoice.buyer_name_missing": "buyer_name",
    "invoice.buyer_address_missing": "buyer_address",
    "invoice.iban_missing": "iban",
    "invoice.no_lines": "lines",
    "invoice.vat_status_missing": "vat_status",
    "invoice.vat_note_missing": "vat_note",
    "invoice.buyer_vat_missing": "buyer_vat_number",
}


@dataclass(frozen=True)
class Sending:
    """A draft on its way out on a day; `term` is the customer's own days to pay, if agreed."""

    draft: Invoice
    on: date
    law: InvoicingLaw
    vat: VatHistory
    term: int | None = None

    def send(self, number: str) -> Invoice:
        """Number the draft, date it, and freeze it.

        Raises Refused `invoice.incomplete` with the codes of all that is missing as `missing`, or the code of the rule
        that is broken.
        """
        self.draft.require_draft()
        ready = self.completed()
        self._refuse_wrong_dates(ready)
        if missing := self.lacks(ready):
            raise Refused("invoice.incomplete", _FIELDS[missing[0]], missing=missing)
        self._refuse_wrong_vat(ready)
        self._refuse_wrong_payment(ready)
        return _numbered(ready, number)

    def completed(self) -> Invoice:
        """The draft with all that follows from the rest: dates, grounds and their words, VAT number, BIC."""
        draft = self.draft
        issued = draft.issued or self.on
        supplied = draft.supplied or issued
        account = iban.check_any(draft.iban).normal or draft.iban
        dated = replace(
            draft,
            issued=issued,
            supplied=supplied,
            due=draft.due or self.law.terms.due(issued, self.term),
            iban=account,
            bic=draft.bic or self.law.banks.bic(account),
            seller=replace(draft.seller, vat_number=self._seller_vat_number(supplied)),
        )
        return replace(dated, lines=tuple(self._noted(dated, line) for line in dated.lines))

    def lacks(self, ready: Invoice) -> tuple[str, ...]:
        """The codes of what a completed draft lacks (AVL 209 e §; F.1.1)."""
        registered = [self.vat.registered(day) for day in _days(ready)]
        notes = _notes(ready, self.law.notes)
        faults = {
            "invoice.seller_name_missing": not ready.seller.name.strip(),
            "invoice.seller_address_missing": not ready.seller.has_address,
            "invoice.seller_business_id_missing": True in registered and not ready.seller.business_id,
            "invoice.buyer_name_missing": not ready.buyer.name.strip(),
            "invoice.buyer_address_missing": not ready.buyer.has_address,
            "invoice.iban_missing": not ready.iban,
            "invoice.no_lines": not ready.lines,
            "invoice.vat_status_missing": None in registered,
            "invoice.vat_note_missing": any(self._lacks_note(ready, line) for line in ready.lines),
            "invoice.buyer_vat_missing": not ready.buyer.vat_number
            and any(note.buyer_vat is not BuyerVat.NOT_NEEDED for note in notes),
        }
        return tuple(code for code, missing in faults.items() if missing)

    def _seller_vat_number(self, supplied: date) -> str:
        """None is shown by who is not on the VAT register on the day of supply (F1.30, F1.33)."""
        number = self.draft.seller.business_id
        return business_id.vat_number(number) if number and self.vat.registered(supplied) else ""

    def _noted(self, invoice: Invoice, line: Line) -> Line:
        """A line at rate 0 with its ground and its words in the invoice's language; a small business's by itself."""
        if line.vat:
            return line
        code = line.vat_note or invoice.vat_note
        if code is None and self._registered(invoice, line) is False:
            code = self.law.notes.small_business.code
        if not code:
            return line
        return replace(line, vat_note=code, vat_text=line.vat_text or self.law.notes.get(code).texts[invoice.language])

    def _registered(self, invoice: Invoice, line: Line) -> bool | None:
        day = invoice.supply_day(line)
        return self.vat.registered(day) if day else None

    def _lacks_note(self, invoice: Invoice, line: Line) -> bool:
        """F1.11: required, except of a small business."""
        return not line.vat and not line.vat_note and self._registered(invoice, line) is True

    def _refuse_wrong_dates(self, ready: Invoice) -> None:
        if ready.issued and ready.issued > self.on:
            raise Refused("date.in_future", "issued")

    def _refuse_wrong_vat(self, ready: Invoice) -> None:
        refuse_wrong_rates(ready, self.law)
        for line in ready.lines:
            if line.vat and not self._registered(ready, line):
                raise Refused("invoice.vat_not_registered", "vat", date=ready.supply_day(line))
        buyer = ready.buyer.vat_number
        if buyer and not vat_number.check(buyer).valid:
            raise Refused("vat_number.malformed", "buyer_vat_number")
        if vat_number.is_finnish(buyer) and any(
            note.buyer_vat is BuyerVat.ABROAD for note in _notes(ready, self.law.notes)
        ):
            raise Refused("invoice.buyer_vat_finnish", "buyer_vat_number")

    def _refuse_wrong_payment(self, ready: Invoice) -> None:
        if not iban.check_any(ready.iban).valid:
            raise Refused("iban.wrong", "iban")
        if not 0 <= ready.totals.all.gross <= money.LARGEST:
            raise Refused("invoice.negative" if ready.totals.all.gross < 0 else "amount.too_large", "lines")


def refuse_wrong_rates(invoice: Invoice, law: InvoicingLaw) -> None:
    """Raise `invoice.rate_not_in_force` for a rate that does not hold on the day of supply (F2.1)."""
    for row, line in enumerate(invoice.lines, start=1):
        day = invoice.supply_day(line)
        if day and not law.vat.in_force(line.vat, day):
            raise Refused("invoice.rate_not_in_force", "vat", row=row, rate=line.vat, date=day)


def _numbered(ready: Invoice, number: str) -> Invoice:
    """With its number and reference; RF for buyers abroad (F3.13)."""
    if not 0 < len(number) <= LONGEST:
        raise Refused("invoice.number_too_long", "number")
    national = payment_reference.make(reference_base(number))
    return replace(
        ready, number=number, reference=payment_reference.to_rf(national) if ready.buyer.abroad else national
    )


def _days(invoice: Invoice) -> set[date]:
    """The days of supply of the invoice and its lines."""
    return {day for day in (invoice.supplied, *(line.supplied for line in invoice.lines)) if day}


def _notes(invoice: Invoice, notes: VatNotes) -> list[VatNote]:
    return [notes.get(code) for code in dict.fromkeys(line.vat_note for line in invoice.lines) if code]
