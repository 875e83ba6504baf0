"""The privacy notice on paper, read back from the file."""

import re
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from seloste_desktop.documents.notice_pdf import NoticeSheet, write_notice
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.notice import Notice, OwnText
from seloste_desktop.domain.notice_drawing import draw
from seloste_desktop.domain.notice_facts import Cookie, CookieUse
from seloste_desktop.domain.notice_scope import Kind
from tests.documents import pdfs
from tests.domain.notice_samples import VARIANTS, facts

CHECKPOINT = "2417 · K7QM 2XVA PDHT R4NC · P"
SENDER = ("Esimerkki-Siivous Maija Malli", "Y-tunnus 9000011-8", "Mallikuja 3 A 12, 00100 HELSINKI")


def notice(language: Language = "fi", variant: str = "alone", **changes: Any) -> Notice:
    return draw(facts(Kind.CUSTOMER_INVOICING, **{**VARIANTS[variant], **changes}), language)


def drawn(given: Notice, made_up: bool = True) -> bytes:
    return pdfs.written(write_notice, NoticeSheet(given, SENDER, CHECKPOINT, made_up))


def pages(given: Notice, made_up: bool = True) -> list[str]:
    return pdfs.pages(drawn(given, made_up))


def letters(text: str) -> str:
    """Without what differs between lines on paper and in the text: spaces, hyphens, line ends."""
    return re.sub(r"[\s\u00ad\ufffe-]", "", text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("variant", ["alone", "everything", "cookies by consent", "paper", "a transfer"])
def test_every_word_of_the_notice_is_on_the_paper(language: Language, variant: str) -> None:
    given = notice(language, variant)
    body = letters("".join(pages(given)))

    for section in given.sections:
        assert letters(section.heading) in body
        for part in section.printed:
            for line in part.text.split("\n"):
                for cell in line.removeprefix("- ").split("; "):
                    assert all(letters(word) in body for word in cell.split()), cell


@pytest.mark.parametrize(
    ("language", "version"), [("fi", "3, 21.11.2026"), ("sv", "3, 21.11.2026"), ("en", "3, 2026-11-21")]
)
def test_each_page_has_its_number_the_version_and_the_checkpoint(language: Language, version: str) -> None:
    found = pages(notice(language, "everything"))

    for number, page in enumerate(found, 1):
        assert re.search(rf"\b{number}/ ?{len(found)}\b", page)
        assert version in page
        assert CHECKPOINT in page


@pytest.mark.parametrize(("language", "stamp"), [("fi", "LUONNOS"), ("sv", "UTKAST"), ("en", "DRAFT")])
def test_a_draft_is_stamped_on_every_page_and_a_published_version_on_none(language: Language, stamp: str) -> None:
    assert all(stamp in page for page in pages(notice(language, "a draft with a history")))
    assert not any(stamp in page for page in pages(notice(language)))


def test_a_made_up_register_says_so_on_every_page() -> None:
    assert all("ESIMERKKI" in page for page in pages(notice()))
    assert not any("ESIMERKKI" in page for page in pages(notice(), made_up=False))


def test_no_gap_is_printed() -> None:
    assert not re.search(r"[\[\]{}]|None", "".join(pages(notice())))


def test_the_same_notice_gives_the_same_bytes() -> None:
    assert drawn(notice()) == drawn(notice())


def test_it_is_written_to_a_file_too(tmp_path: Path) -> None:
    path = tmp_path / "seloste.pdf"
    write_notice(path, NoticeSheet(notice(), SENDER, CHECKPOINT, True))

    assert path.read_bytes() == drawn(notice())


def test_the_sections_are_bookmarks_in_their_order() -> None:
    with pypdfium2.PdfDocument(drawn(notice())) as document:
        titles = [entry.get_title() for entry in document.get_toc()]

    assert titles[:3] == ["Tietosuojaseloste: asiakas- ja laskutusrekisteri", "1 Laatimispäivä", "2 Rekisterinpitäjä"]
    assert len(titles) == 33


def test_a_screen_reader_meets_headings_lists_and_tables() -> None:
    tags = pdfs.tags(drawn(notice()))

    assert tags.count("H1") == 1
    assert {"H2", "P", "Table", "TH", "TD"} <= set(tags)
    assert "LI" in pdfs.tags(drawn(notice()), 1)


def test_a_section_that_runs_on_says_so() -> None:
    assert any("6 jatkuu" in page for page in pages(notice()))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_a_new_register_needs_no_more_than_seven_pages(kind: Kind, language: Language) -> None:
    assert 4 <= len(pages(draw(facts(kind), language))) <= 7


def test_words_that_no_column_can_hold_are_wrapped_and_none_is_lost() -> None:
    long = "pitkä" * 40
    cookies = (Cookie(long, "<b>example.fi</b>", "<img src='x'>", "14 päivää"),)
    text = letters("".join(pages(notice(cookie_use=CookieUse.NECESSARY, cookies=cookies))))

    assert all(piece in text for piece in (long, "<b>example.fi</b>", "<imgsrc='x'>"))


def test_the_traders_own_text_of_any_length_runs_on_over_pages() -> None:
    own = {"purpose_and_basis": OwnText("\n".join(f"Tarkoitus {number} on siivous. " * 9 for number in range(90)))}
    given = draw(facts(Kind.CUSTOMER), "fi", own)
    text = "".join(pages(given))

    assert all(f"Tarkoitus {number}" in re.sub(r"\s+", " ", text) for number in range(90))


def test_an_officer_with_an_ampersand_is_printed_as_typed() -> None:
    given = notice(officer="Osmo & Ombudi, osmo@example.fi")

    assert "Osmo & Ombudi" in "".join(pages(given))
