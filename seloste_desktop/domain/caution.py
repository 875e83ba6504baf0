"""What is lawful on an invoice but worth a second thought before it is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.domain.invoicing_law import InvoicingLaw


@dataclass(frozen=True, slots=True)
class Caution:
    """A code with the values of its sentence, shown beside a field."""

    code: str
    field: str
    values: Mapping[str, object]


def cautions(invoice: Invoice, today: date, law: InvoicingLaw) -> tuple[Caution, ...]:
    """Of a draft with its dates; a sent invoice cannot be changed and has none."""
    if invoice.sent:
        return ()
    return (*_term(invoice, today, law), *_crossing(invoice, law), *_deadlines(invoice, today, law))


def _term(invoice: Invoice, today: date, law: InvoicingLaw) -> Iterator[Caution]:
    """F1.66: a consumer's days count from the sending, a business's from the date of the invoice."""
    if invoice.due is None:
        return
    to_pay, term = (invoice.due - today).days, (invoice.due - (invoice.issued or today)).days
    if invoice.buyer.consumer and to_pay < law.terms.consumer_min_days:
        yield Caution("invoice.term_short", "due", {"n": to_pay})
    if not invoice.buyer.consumer and term > law.terms.business_max_days:
        yield Caution("invoice.term_long", "due", {"n": term})


def _crossing(invoice: Invoice, law: InvoicingLaw) -> Iterator[Caution]:
    """F2.3: a rate changed while the supply went on."""
    start = invoice.supplied_from
    for row, line in enumerate(invoice.lines, start=1):
        if start and not line.supplied and not law.vat.in_force(line.vat, start):
            yield Caution("invoice.rate_changed_meanwhile", "lines", {"row": row, "date": start})


def _deadlines(invoice: Invoice, today: date, law: InvoicingLaw) -> Iterator[Caution]:
    """F1.22: sales to other EU countries are invoiced by the 15th of the next month."""
    codes = {line.vat_note or invoice.vat_note for line in invoice.lines if not line.vat}
    limits = [note.deadline for code, note in law.notes.notes.items() if code in codes and note.deadline]
    for limit in limits[:1]:
        if invoice.supplied and limit.is_near(invoice.supplied, today):
            yield Caution("invoice.eu_deadline", "issued", {"date": limit.day(invoice.supplied)})
