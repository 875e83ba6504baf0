import itertools
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from seloste_desktop.documents.invoice_pdf import Mark, write_invoice
from seloste_desktop.domain import payment_reference
from seloste_desktop.domain.discount import Discount
from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.domain.invoice_totals import Prices
from seloste_desktop.domain.language import LANGUAGES, Language
from tests.documents import pdfs
from tests.documents.invoices import BUYER, SELLER, draft, line, lines, sent


def printed(invoice: Invoice, *marks: Mark) -> bytes:
    return pdfs.written(write_invoice, invoice, marks)


@pytest.mark.parametrize(
    "invoice",
    [
        sent(),
        sent(number="990013", bic="", iban="FI7944052020036082"),
        sent(reference=payment_reference.to_rf(payment_reference.make("20260117"))),
        sent(seller=replace(SELLER, name="Verstas Öljymäki Åkerman Tmi")),
        sent(language="en", prices=Prices.GROSS, due=date(2028, 2, 29)),
    ],
)
def test_bar_code_and_qr_are_read_back_as_they_were_put_in(invoice: Invoice, tmp_path: Path) -> None:
    pdf = printed(invoice)
    read = pdfs.codes(pdf, 0, tmp_path)
    assert f"{invoice.epc.text}\n" in read and f"{invoice.barcode.text}\n" in read
    assert str(invoice.barcode.text) in pdfs.text(pdf)  # one run of text, to be copied


def test_a_draft_has_no_codes_and_says_what_it_is_on_every_page(tmp_path: Path) -> None:
    pdf = printed(draft(lines=lines(60)))
    pages = pdfs.pages(pdf)
    assert len(pages) > 1 and all("LUONNOS" in page for page in pages)
    assert "".join(pdfs.codes(pdf, page, tmp_path) for page in range(len(pages))) == ""
    assert "TILISIIRTO" not in pdfs.text(pdf)


def test_a_copy_says_so_on_every_page_and_is_otherwise_the_same() -> None:
    invoice = sent(lines=lines(40))
    first, copy = pdfs.pages(printed(invoice)), pdfs.pages(printed(invoice, Mark.COPY))
    assert all("KOPIO" in page for page in copy) and "KOPIO" not in " ".join(first)
    assert [page.replace(" · KOPIO", "").replace("KOPIO ", "") for page in copy] == first


def test_every_page_of_a_made_up_register_tells_not_to_pay() -> None:
    assert all("Älkää maksako" in page for page in pdfs.pages(printed(sent(lines=lines(60)), Mark.SPECIMEN)))


@pytest.mark.parametrize("count", range(1, 75))
def test_each_line_stands_once_and_sum_and_slip_on_one_page(count: int) -> None:
    invoice = sent(lines=lines(count))
    pages = pdfs.pages(printed(invoice))
    found = " ".join(pages)
    assert all(found.count(each.description) == 1 for each in invoice.lines)
    assert "Maksettava" in pages[-1] and "TILISIIRTO" in pages[-1] and "Alv-kanta" in pages[-1]
    assert all(page.count("talo ") for page in pages[:-1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_the_vat_act_asks_is_there(language: Language) -> None:
    """AVL 209 e §: F1.1 to F1.10."""
    buyer = replace(BUYER, vat_number="FI76543214")
    found = pdfs.text(printed(sent(language=language, buyer=buyer))).replace("\u00a0", " ")
    for entry in ("20260117", "FI12345671", "FI76543214", "Mallikuja 3", "Keksintökatu 5", "Ikkunoiden pesu"):
        assert entry in found
    figures = ("556,70", "141,96", "25,5", "1 338,13") if language != "en" else ("556.70", "141.96", "25.5", "1,338.13")
    assert all(figure in found for figure in figures)
    assert re.search("16.?–20.11.2026|2026-11-16–\\s?2026-11-20", found)


def test_who_is_not_on_the_vat_register_says_nothing_of_vat_but_the_ground() -> None:
    """F1.30."""
    ground = "Arvonlisäveroton toiminta, AVL 3 § (vähäinen liiketoiminta)"
    small = (line("Työ", "2", "h", "40", "0", "0", vat_note="SMALL3", vat_text=ground),)
    found = pdfs.text(printed(sent(lines=small, seller=replace(SELLER, vat_number=""))))
    assert ground in found
    assert not re.findall(r"(?i)\balv|veroton|verollinen", found.replace(ground, ""))


def test_lines_of_unlike_treatment_each_show_their_own() -> None:
    """F1.20."""
    note = "Käännetty verovelvollisuus, AVL 8 c §"
    both = (
        line("Työ", "1", "h", "40", "0", "0", vat_note="AE8c", vat_text=note),
        line("Tavara", "1", "kpl", "40", "25.5", "0"),
    )
    assert pdfs.text(printed(sent(lines=both))).count(note) == 2


def test_a_margin_sale_shows_neither_base_nor_vat() -> None:
    """F1.21."""
    note = "Voittomarginaalijärjestelmä – käytetyt tavarat"
    found = pdfs.text(
        printed(sent(lines=(line("Tuoli", "1", "kpl", "40", "0", "0", vat_note="MARGIN", vat_text=note),)))
    )
    assert f"{note} 40,00 Maksettava" in found


def test_a_discount_is_shown_by_rate() -> None:
    found = pdfs.text(printed(sent(discount=Discount(percent=Decimal(5)))))
    assert "Alennus, €" in found and "–27,84" in found


def test_nothing_to_pay_has_no_slip() -> None:
    free = sent(lines=(line("Korjaus takuuna", "1", "kpl", "0", "25.5", "0"),))
    found = pdfs.text(printed(free))
    assert "Ei maksettavaa" in found and "TILISIIRTO" not in found


def test_a_foreign_account_has_no_bar_code_but_the_rest(tmp_path: Path) -> None:
    """F4.7."""
    invoice = sent(iban="DE89370400440532013000", bic="COBADEFFXXX")
    pdf = printed(invoice)
    assert pdfs.codes(pdf, 0, tmp_path) == f"{invoice.epc.text}\n"
    assert "DE89 3704 0044 0532 0130 00" in pdfs.text(pdf)


def test_long_names_and_hostile_words_are_printed_whole() -> None:
    name, word = "Maximiliana-Esmeralda " * 12, "Lentokonesuihkuturbiinimoottoriapumekaanikko" * 3
    odd = "<img src='/etc/passwd'> & <b>x</b> \U0001f600"
    buyer = replace(BUYER, name=name, attention=word, street=f"<b>{word}")
    pdf = printed(sent(buyer=buyer, lines=tuple(line(text, "1", "kpl", "1", "10", "0") for text in (name, word, odd))))
    found = pdfs.squeezed(pdf)
    assert found.count("Maximiliana-Esmeralda") == 36 and found.count(word) == 5
    assert "<imgsrc='/etc/passwd'>&<b>x</b>[merkkiU+1F600]" in found


def test_the_same_invoice_gives_the_same_bytes() -> None:
    assert printed(sent()) == printed(sent())


@pytest.mark.parametrize(("language", "prices"), list(itertools.product(LANGUAGES, Prices)))
def test_every_language_and_kind_of_price_has_its_words(language: Language, prices: Prices) -> None:
    assert printed(sent(language=language, prices=prices, lines=lines(2)), Mark.SPECIMEN)
