"""An invoice on paper: lines, sums by rate, what to pay and by when, payment slip.

Import it where an invoice is made: reportlab takes a third of a second.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from pathlib import Path
from typing import IO

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable

from seloste_desktop.documents.fonts import plain
from seloste_desktop.documents.invoice_tables import breakdown, lines_table, shows_vat
from seloste_desktop.documents.page import TITLE_TOP_INVOICE, Document, Sheet
from seloste_desktop.documents.payment_slip import LOWEST, PaymentSlip, street_line
from seloste_desktop.documents.styles import INVOICE_TITLE, SMALL, style, width_of
from seloste_desktop.documents.tagged_canvas import TaggedCanvas
from seloste_desktop.documents.text import MEASURE, heading, text
from seloste_desktop.documents.words import Words, words
from seloste_desktop.domain import payment_reference
from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.domain.invoice_totals import Totals
from seloste_desktop.domain.party import Party

_DUE = style(12, 15, "Body-Bold")


class Mark(StrEnum):
    """What is said across an invoice besides LUONNOS, which a draft says by itself."""

    COPY = "copy"  # KOPIO: printed again from the frozen data (F1.64)
    SPECIMEN = "specimen"  # of a made-up register: not to be paid


def write_invoice(out: Path | IO[bytes], invoice: Invoice, marks: Collection[Mark] = ()) -> None:
    """A draft has neither slip nor codes (F1.60). Raises OSError, and of a draft what its totals raise.

    The same invoice and marks give the same bytes.
    """
    said = words(invoice.language)
    sheet = _sheet(invoice, marks, said)
    totals = invoice.totals
    foot = _foot(invoice, totals, said)
    if invoice.sent and totals.all.gross > 0:
        foot.append(PaymentSlip(invoice, totals.all.gross, sheet.address, said).flowable())
    below = sum(part.wrap(MEASURE * mm, 0)[1] + part.getSpaceAfter() for part in foot) + 2 * mm
    story: list[Flowable] = [heading(sheet.title, said, 0, INVOICE_TITLE)]
    if invoice.lines:
        lines = lines_table(invoice, said)
        lines.after = below + lines.spaceAfter  # the last lines go with the sums, and these with the slip
        story.append(lines)
    Document(out, sheet, TITLE_TOP_INVOICE, LOWEST).make([*story, CondPageBreak(below), *foot])


def _sheet(invoice: Invoice, marks: Collection[Mark], said: Words) -> Sheet:
    kind = "invoice.title" if invoice.sent else "invoice.draft_title"
    stamp = said.text("stamp.copy") if Mark.COPY in marks else ""
    return Sheet(
        said,
        said.text(kind, number=plain(invoice.number, said)),
        _sender(invoice.seller, said),
        invoice.issued or invoice.supplied,
        envelope(invoice.buyer),
        tuple((said.text(f"invoice.{key}"), value) for key, value in _facts(invoice, said).items() if value),
        stamp=stamp if invoice.sent else said.text("stamp.draft"),
        specimen=said.text("specimen.invoice") if Mark.SPECIMEN in marks else "",
    )


def envelope(party: Party) -> tuple[str, ...]:
    """The address as posted: the town in capitals, the country only abroad."""
    town = " ".join(filter(None, (party.postal_code, party.city.upper())))
    country = party.country.upper() if party.abroad else ""
    return tuple(filter(None, (party.name, party.attention, party.street, town, country)))


def _sender(seller: Party, said: Words) -> tuple[str, ...]:
    numbers = [said.text("invoice.business_id", number=seller.business_id)] if seller.business_id else []
    numbers += [said.text("invoice.vat_number", number=seller.vat_number)] if seller.vat_number else []
    reach = ", ".join(filter(None, (seller.phone, seller.email)))
    return (seller.name, *filter(None, (", ".join(numbers), street_line(seller), reach)))


def _facts(invoice: Invoice, said: Words) -> dict[str, str]:
    supplied = invoice.supplied_from or invoice.supplied
    return {
        "issued": said.date(invoice.issued) if invoice.issued else "",
        "due": said.date(invoice.due) if invoice.due else "",
        "reference": payment_reference.printed(invoice.reference) if invoice.reference else "",
        "supplied": said.period(supplied, invoice.supplied) if invoice.supplied else "",
        "buyer_business_id": invoice.buyer.business_id,
        "buyer_vat_number": invoice.buyer.vat_number,
    }


def _foot(invoice: Invoice, totals: Totals, said: Words) -> list[Flowable]:
    gross = totals.all.gross
    if gross <= 0:
        label = said.text("invoice.nothing_to_pay")
    elif invoice.due:
        label = said.text("invoice.pay_by", day=said.date_in_text(invoice.due))
    else:
        label = said.text("invoice.total_to_pay")
    foot: list[Flowable] = [breakdown(totals, said)] if shows_vat(invoice) else []
    return [*foot, Due(label, said.money(gross)), *(text(note, said, SMALL) for note in _notes(invoice, totals, said))]


def _notes(invoice: Invoice, totals: Totals, said: Words) -> list[str]:
    """The grounds of no VAT where no breakdown tells them; then how prices are meant and where to ask."""
    shown = shows_vat(invoice)
    grounds = [] if shown else [row.vat_text for row in totals.rows if row.vat_text]
    rest = [said.text(f"invoice.{invoice.prices}.note")] if shown else []
    rest.append(said.text("invoice.interest_note"))
    reach = ", ".join(filter(None, (invoice.seller.phone, invoice.seller.email)))
    rest += [said.text("invoice.ask_note", contact=reach)] if reach else []
    return [*grounds, " ".join(rest)]


class Due(Flowable):
    """What is to be paid, by when: the only large figures on the page."""

    canv: TaggedCanvas

    def __init__(self, label: str, amount: str) -> None:
        super().__init__()
        self.label, self.amount, self.spaceAfter = label, amount, 8

    # reportlab
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.length = aW
        return aW, 20

    def draw(self) -> None:
        left = min(self.length - 100 * mm, self.length - width_of(f"{self.label}  {self.amount}", _DUE))
        with self.canv.element("P"), self.canv.marked():
            self.canv.setFont(_DUE.fontName, _DUE.fontSize)
            self.canv.drawString(left, 5, self.label + " ")
            self.canv.drawRightString(self.length, 5, self.amount)
