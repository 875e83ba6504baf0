from datetime import date

import pytest

from seloste_desktop.documents.page import TITLE_TOP, Document, Sheet
from seloste_desktop.documents.text import heading, text
from seloste_desktop.documents.words import words
from seloste_desktop.domain.language import LANGUAGES, Language
from tests.documents import pdfs

FI = words("fi")
ADDRESS = ("Aino Aalto", "Kuvitelmantie 12 B 34", "00000 MALLILA")


def sheet(language: Language = "fi", **more: object) -> Sheet:
    plain: dict[str, object] = {
        "words": words(language),
        "title": "Kirje",
        "sender": ("Esimerkki-Siivous Maija Malli", "Mallikuja 3, 00000 Mallila", "maija@example.fi"),
        "day": date(2026, 11, 21),
        "address": ADDRESS,
        "meta": (("Asia", "P-2026-014"), ("Päivä", "21.11.2026")),
        "foot": (("Asia", "P-2026-014"), ("Lokisinetti", "2417 · K7QM 2XVA PDHT R4NC · P")),
    }
    return Sheet(**{**plain, **more})  # type: ignore[arg-type]  # the fields of Sheet


def letter(paragraphs: int, **more: object) -> bytes:
    def write(out: object) -> None:
        story = [heading("Kirje", FI, 0), *(text("Hyvää päivää. " * 20, FI) for _ in range(paragraphs))]
        Document(out, sheet(**more), TITLE_TOP).make(story)  # type: ignore[arg-type]  # a file in memory

    return pdfs.written(write)


def test_each_page_says_its_number_and_how_many_there_are() -> None:
    pages = pdfs.pages(letter(40))
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert f"{number}/ {len(pages)}" in page or f"{number}/{len(pages)}" in page


def test_each_page_has_the_checkpoint_and_the_case() -> None:
    assert all("2417 · K7QM 2XVA PDHT R4NC · P" in page and "P-2026-014" in page for page in pdfs.pages(letter(40)))


def test_each_page_of_a_made_up_register_says_so() -> None:
    pages = pdfs.pages(letter(40, specimen="ESIMERKKI: keksitty"))
    assert all("ESIMERKKI: keksitty" in page for page in pages)


def test_the_window_shows_name_and_address_only() -> None:
    shown = "".join(character for character, x, y in pdfs.boxes(letter(40)) if x < 120 and 33 < y < 80)
    assert "".join(shown.split()) == "".join("".join(ADDRESS).split())


def test_a_long_sender_and_a_long_address_do_not_run_into_each_other() -> None:
    name = "Maximiliana-Esmeralda " * 12
    pdf = letter(1, sender=(name, "b" * 130 + "@example.fi"), address=(name, *ADDRESS[1:]))
    left = sorted(y for character, x, y in pdfs.boxes(pdf) if x < 120 and y < 80 and not character.isspace())
    assert not [y for y in left if 41.5 < y < 45]
    assert pdfs.squeezed(pdf).count("Esmeralda") == 24


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_tells_its_title_author_language_and_that_it_is_tagged(language: Language) -> None:
    pdf = letter(1, language=language)
    known = pdfs.metadata(pdf)
    assert (known["Title"], known["Author"], known["Tagged"]) == ("Kirje", "Esimerkki-Siivous Maija Malli", "True")
    assert f"/Lang ({words(language).tag})".encode() in pdf


def test_fonts_are_embedded_and_nothing_else_is_named() -> None:
    pdf = letter(1)
    assert b"Helvetica" not in pdf and pdf.count(b"/FontFile2") >= 2


def test_the_same_letter_gives_the_same_bytes_dated_with_its_own_day() -> None:
    assert letter(3) == letter(3)
    assert pdfs.metadata(letter(3))["CreationDate"] == "D:20261121"


def test_a_value_that_wraps_pushes_the_next_one_down() -> None:
    meta = (("Viitteenne", "PO 4711 / Korpi ja kumppanit, toinen kerros"), ("Päivä", "x"), ("c", "d"), ("e", "f"))
    pdf = letter(1, meta=(*meta, ("Toinen", "sarake")))
    found = [(character, y) for character, x, y in pdfs.boxes(pdf) if x > 128 and 44 < y < 90]
    assert next(y for character, y in found if character == "v") > 59
