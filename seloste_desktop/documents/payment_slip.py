"""The Finnish payment slip (tilisiirto, girering) at the foot of an invoice, law F.4 and F.5.

Its printed words are Finnish over Swedish in every language of invoice, and its figures are written as banks do.
Measures in mm from the slip's own upper left corner, four inches above the lower edge of the sheet.
"""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.units import mm

from seloste_desktop.documents.at_bottom import AtBottom
from seloste_desktop.documents.code_figures import draw_bars, draw_qr
from seloste_desktop.documents.fonts import BOLD, REGULAR
from seloste_desktop.documents.lines import fitted, wrapped
from seloste_desktop.documents.page import LEFT
from seloste_desktop.documents.styles import style, width_of
from seloste_desktop.documents.tagged_canvas import TaggedCanvas
from seloste_desktop.documents.words import Words, words
from seloste_desktop.domain import iban, payment_reference
from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.domain.money import Cents
from seloste_desktop.domain.party import Party

HEIGHT = 101.6
LOWEST = 14  # mm: lower edge of the frame on pages with a slip
_EDGE = 5  # mm: the slip's zero on the sheet
_RULES = (
    (0, 16.9, 111.4, 16.9),
    (0, 31.7, 111.4, 31.7),
    (20, 1.5, 20, 31.7),
    (111.4, 1.5, 111.4, 69.8),
    (0, 61.3, 200, 61.3),
    (0, 69.8, 200, 69.8),
    (111.4, 52.8, 200, 52.8),
    (131.4, 52.8, 131.4, 69.8),
    (158, 61.3, 158, 69.8),
    (20, 61.3, 20, 69.8),
)
_LABELS = (
    (19, 4.5, ("Saajan", "tilinumero", "Mottagarens", "kontonummer")),
    (19, 20, ("Saaja", "Mottagare")),
    (19, 34.8, ("Maksajan", "nimi ja", "osoite", "Betalarens", "namn och", "adress")),
    (19, 55, ("Allekirjoitus", "Underskrift")),
    (19, 64.5, ("Tililtä nro", "Från konto nr")),
    (130, 56, ("Viitenro", "Ref.nr")),
    (130, 64.5, ("Eräpäivä", "Förf.dag")),
)
_BANK_TEXT = (
    "Maksu välitetään saajalle maksujenvälityksen ehtojen",
    "mukaisesti ja vain maksajan ilmoittaman tilinumeron",
    "perusteella.",
    "Betalningen förmedlas till mottagaren enligt villkoren",
    "för betalningsförmedling och endast till det konto-",
    "nummer som betalaren angivit.",
)
_LABEL, _BANK = style(6.5, 8), style(5.5, 7)


@dataclass(frozen=True)
class PaymentSlip:
    """Of a sent invoice with something to pay; `payer` is the address as on the envelope."""

    invoice: Invoice
    gross: Cents
    payer: tuple[str, ...]
    words: Words

    def flowable(self) -> AtBottom:
        return AtBottom(HEIGHT - LOWEST + 2, self._paint)

    def _paint(self, canvas: TaggedCanvas) -> None:
        canvas.saveState()
        canvas.translate((_EDGE - LEFT) * mm, (HEIGHT - LOWEST) * mm)  # from here y grows downwards, negative
        self._form(canvas)
        self._values(canvas)
        self._codes(canvas)
        canvas.restoreState()

    def _form(self, canvas: TaggedCanvas) -> None:
        canvas.saveState()
        canvas.translate(-_EDGE * mm, 0)
        canvas.cut_here(0)
        canvas.restoreState()
        with canvas.artifact():
            canvas.setLineWidth(0.9)
            for x1, y1, x2, y2 in _RULES:
                canvas.line(x1 * mm, -y1 * mm, x2 * mm, -y2 * mm)
            canvas.setLineWidth(0.4)
            canvas.line(22 * mm, -57.1 * mm, 108 * mm, -57.1 * mm)
            canvas.saveState()
            canvas.translate(2.6 * mm, -59 * mm)
            canvas.rotate(90)
            canvas.setFont(BOLD, 7)
            canvas.drawString(0, 0, "TILISIIRTO. GIRERING")
            canvas.restoreState()
        for right, y, lines in _LABELS:
            _label(canvas, right, y, lines)

    def _values(self, canvas: TaggedCanvas) -> None:
        invoice, bank = self.invoice, words("fi")
        _say(canvas, 22, 4.5, "IBAN", 6.5)
        _say(canvas, 22, 10.5, iban.printed(invoice.iban), 10.5)
        _block(canvas, 21.5, (invoice.seller.name, street_line(invoice.seller)), 11, self.words)
        _block(canvas, 36, self.payer, 20, self.words)
        _say(canvas, 113.4, 4.5, "BIC", 6.5)
        _say(canvas, 113.4, 9, invoice.bic, 9)
        hint = wrapped([self.words.text("slip.use_reference")], 45, style(8.5, 12), self.words)
        for step, line in enumerate(hint):
            _say(canvas, 113.4, 17 + 4.2 * step, line, 8.5)
        _say(canvas, 133.4, 59, payment_reference.printed(invoice.reference).replace(" ", "\u00a0"), 10.5)
        if invoice.due:
            _say(canvas, 133.4, 67.7, bank.date(invoice.due), 10.5)
        _say(canvas, 159.5, 64.5, "Euro", 6.5)
        total = bank.amount(self.gross)
        _say(canvas, 198 - width_of(total, style(10.5, 12)) / mm, 67.7, total, 10.5)

    def _codes(self, canvas: TaggedCanvas) -> None:
        """A code that cannot be made (a foreign account, a sum over its limit) is left out; the words beside stay."""
        digits, payload = self.invoice.barcode.text, self.invoice.epc.text
        if digits:
            draw_bars(canvas, digits, 10 * mm, -86 * mm, self.words.text("slip.bars", digits=digits))
            _say(canvas, 10, 90.4, digits, 8)
        if payload:
            draw_qr(canvas, payload, 166 * mm, -38.5 * mm, self.words.text("slip.qr"))
            said = self.words.text("slip.scan")
            _say(canvas, 198 - width_of(said, style(7, 9)) / mm, 42.5, said, 7)
        canvas.setFont(REGULAR, _BANK.fontSize)
        with canvas.element("P"), canvas.marked():
            for step, line in enumerate(_BANK_TEXT):
                canvas.drawString(133.4 * mm, -(75 + 2.4 * step) * mm, line + " ")


def street_line(party: Party) -> str:
    town = " ".join(filter(None, (party.postal_code, party.city)))
    return ", ".join(filter(None, (party.street, town, party.country if party.abroad else "")))


def _say(canvas: TaggedCanvas, x: float, y: float, value: str, size: float) -> None:
    canvas.put(x * mm, -y * mm, value, style(size, size * 1.2))


def _block(canvas: TaggedCanvas, y: float, lines: tuple[str, ...], height: float, said: Words) -> None:
    found, look, step = fitted(lines, 86, height, said)
    for number, line in enumerate(found):
        canvas.put(22 * mm, -(y + step * number) * mm, line, look)


def _label(canvas: TaggedCanvas, right: float, y: float, lines: tuple[str, ...]) -> None:
    canvas.setFont(REGULAR, _LABEL.fontSize)
    with canvas.element("P"), canvas.marked():
        for step, line in enumerate(lines):
            canvas.drawString(right * mm - width_of(line, _LABEL), -(y + 2.6 * step) * mm, line + " ")
