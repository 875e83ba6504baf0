from datetime import date

import pytest

from seloste_desktop.documents.page import TITLE_TOP_PLAIN, Document, Sheet
from seloste_desktop.documents.text import dashed, heading, numbered, prose, safe
from seloste_desktop.documents.words import words
from tests.documents import pdfs

FI = words("fi")


def drawn(*story: object) -> bytes:
    sheet = Sheet(FI, "Sivu", ("Maija Malli",), date(2026, 11, 21), foot=(("a", "b"),))
    return pdfs.written(lambda out: Document(out, sheet, TITLE_TOP_PLAIN).make(list(story)))  # type: ignore[arg-type]


@pytest.mark.parametrize("value", ["<b>x</b>", "<img src='/etc/passwd'/>", "Tuula & Tuula", "a < b", "&euro;"])
def test_markup_in_a_value_is_printed_as_typed(value: str) -> None:
    assert value.replace(" ", "") in pdfs.squeezed(drawn(prose(value, FI)))


def test_a_new_line_in_a_value_is_one_on_paper() -> None:
    assert safe("a\nb", FI) == "a<br/>b"


def test_words_at_the_ends_of_lines_stay_apart_and_divided_words_whole() -> None:
    said = "Tietosuojavaltuutetun toimisto käsittelee henkilötietojenkäsittelyilmoituksia. " * 6
    assert said.strip() in pdfs.text(drawn(prose(said, FI)))


def test_headings_are_read_as_headings_and_lists_as_lists() -> None:
    pdf = drawn(heading("Otsikko", FI, 0), heading("1 Kohta", FI), prose("Teksti.", FI), dashed(["a", "b"], FI))
    assert pdfs.tags(pdf) == [
        "Document", "P", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody"
    ]  # fmt: skip


def test_a_list_of_a_hundred_runs_over_pages_with_all_its_numbers() -> None:
    found = pdfs.text(drawn(numbered([f"liite-{n}.pdf" for n in range(1, 121)], FI)))
    assert all(f"{n} liite-{n}.pdf" in found for n in range(1, 121))


def test_a_paragraph_over_two_pages_is_one_element() -> None:
    pdf = drawn(prose("Pitkä kertomus jatkuu. " * 400, FI))
    assert pdf.count(b"/StructElem/S/P/") == 2 and pdf.count(b"/Type/MCR") >= 2
