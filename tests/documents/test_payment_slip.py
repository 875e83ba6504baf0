"""The payment slip at the foot of an invoice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from seloste_desktop.documents.payment_slip import PaymentSlip, street_line
from seloste_desktop.documents.words import words
from tests.documents import pdfs
from tests.documents.canvases import placed
from tests.documents.invoices import SELLER, sent


def slip(**more) -> bytes:
    invoice = sent(**more)
    return placed(PaymentSlip(invoice, invoice.totals.all.gross, ("Kuvitteellinen Oy",), words("sv")).flowable())


def test_its_words_are_finnish_over_swedish_in_every_language():
    said = pdfs.text(slip())
    assert "Saaja" in said and "Mottagare" in said and "TILISIIRTO. GIRERING" in said


def test_both_codes_are_read_from_it(tmp_path: Path):
    read = pdfs.codes(slip(), 0, tmp_path)
    assert str(sent().barcode.text) in read and "BCD" in read


def test_a_foreign_account_has_no_bar_code_but_all_the_words():
    said = pdfs.text(slip(iban="DE89370400440532013000"))
    assert "DE89 3704 0044 0532 0130 00" in said
    assert "Kuvitteellinen Oy" in said


def test_the_seller_s_street_and_town_are_one_line():
    assert street_line(SELLER) == "Mallikuja 3, 00000 Mallila"
    assert street_line(replace(SELLER, country="Sverige")).endswith(", Sverige")
