"""Lines and sums of an invoice."""

from __future__ import annotations

from dataclasses import replace

from reportlab.platypus import Flowable

from seloste_desktop.documents import fonts
from seloste_desktop.documents.invoice_tables import breakdown, lines_table, shows_vat
from seloste_desktop.documents.words import words
from tests.documents import pdfs
from tests.documents.canvases import placed
from tests.documents.invoices import SELLER, line, sent


def text(part: Flowable) -> str:
    return pdfs.text(placed(part))


def test_quantities_have_the_same_decimals_down_their_column():
    fonts.register()
    said = text(lines_table(sent(), words("fi")))
    assert "11,5" in said and "14,0" in said


def test_the_sums_stand_by_rate_and_together():
    fonts.register()
    said = text(breakdown(sent().totals, words("fi")))
    assert said.index("25,5") < said.index("13,5") < said.index("10 ")


def test_one_who_is_not_on_the_register_says_nothing_of_vat():
    fonts.register()
    plain = sent(
        seller=replace(SELLER, vat_number=""),
        lines=(line("Siivous", "1", "h", "40", "0", "0", vat_note="SMALL3", vat_text="Arvonlisäveroton toiminta"),),
    )
    assert not shows_vat(plain)
    assert "Arvonlisäveroton toiminta" in text(breakdown(plain.totals, words("fi")))
    assert "%" not in text(lines_table(plain, words("fi")))
