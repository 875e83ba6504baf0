import re
from dataclasses import replace
from datetime import date

import pytest

from seloste_desktop.documents.answer_pdf import write_answer
from seloste_desktop.documents.words import words
from seloste_desktop.domain.answer import Answer, DataGroup, Datum, Origin, Remark
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.listing import Column, Kind, Listing
from tests.documents import pdfs
from tests.documents.answers import CHECKPOINT, TOLD, bare, full

ORDER = (  # law B C.2
    "data", "purposes", "categories", "recipients", "retention", "rights", "complaint", "sources", "automated",
    "transfers", "copy", "corrections", "consents", "remarks", "paper", "log", "backups", "terms",
)  # fmt: skip
EMPTY = {
    "no_recipients": "Tietojanne ei ole luovutettu kenellekään.|Era uppgifter har inte lämnats ut till någon.|"
    "Your data have not been disclosed to anyone.",
    "no_automated": "Emme tee automaattisia päätöksiä emmekä profiloi.|Vi fattar inga automatiserade beslut och "
    "profilerar inte.|We make no automated decisions and do no profiling.",
    "no_transfers": "Tietojanne ei siirretä EU:n tai ETA-alueen ulkopuolelle.|Era uppgifter överförs inte utanför EU "
    "eller EES.|Your data are not transferred outside the EU or EEA.",
    "no_corrections": "Tietoihinne ei ole tehty korjauksia.|Era uppgifter har inte rättats.|Your data have not been "
    "corrected.",
    "no_consents": "Ei suostumuksia.|Inga samtycken.|No consents.",
    "no_prohibitions": "Ei kieltoja.|Inga förbud.|No prohibitions.",
    "no_restrictions": "Ei rajoituksia.|Inga begränsningar.|No restrictions.",
    "no_remarks": "Ei muistiinpanoja.|Inga anteckningar.|No notes.",
    "no_paper": "Ei paperiaineistoa.|Inget pappersmaterial.|No paper records.",
    "no_log": "Ei käyttötapahtumia; loki alkaa 3.3.2025.|Inga användningar; loggen börjar 3.3.2025.|No uses; the log "
    "begins on 3 March 2025.",
    "no_backups": "Varmuuskopioita ei ole.|Det finns inga säkerhetskopior.|There are no backups.",
    "no_datum": "Tätä tietoa ei ole.|Denna uppgift finns inte.|No such data.",
    "unknown": "Alkuperä ei ole tiedossa; tallennettu 3.3.2025.|Källan är okänd; uppgiften sparades 3.3.2025.|Source "
    "unknown; recorded on 2025-03-03.",
}


def printed(answer: Answer) -> bytes:
    return pdfs.written(write_answer, answer)


def plain(answer: Answer) -> str:
    return pdfs.text(printed(answer)).replace("\u00a0", " ")


def nothing(language: Language) -> Answer:
    """Known, but of whom there is no more than a name of unknown origin."""
    group = DataGroup("x", (Datum("a", "b", origin=Origin("", "", date(2025, 3, 3))), Datum("c", None)))
    return bare(language, groups=(group,), uses=full(language).uses, kept=full(language).kept)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_item_of_the_law_stands_in_its_order(language: Language) -> None:
    found = plain(full(language))
    heads = [f"{number} {words(language).text(f'answer.{key}')}" for number, key in enumerate(ORDER, 1)]
    places = [found.index(head) for head in heads]
    assert places == sorted(places) and found.index(words(language).text("answer.short")) < places[0]


@pytest.mark.parametrize(("number", "language"), list(enumerate(LANGUAGES)))
def test_what_is_empty_is_said_in_the_laws_own_sentence(number: int, language: Language) -> None:
    found = plain(nothing(language))
    assert [key for key, said in EMPTY.items() if said.split("|")[number] not in found] == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "fi",
            "Emme käsittele teitä koskevia henkilötietoja. Hakuperusteet: Aino Aalto, aino@example.fi. Säilytämme vain",
        ),
        ("sv", "Vi behandlar inga personuppgifter om er. Sökgrunder: Aino Aalto, aino@example.fi. Vi bevarar endast"),
        ("en", "We process no personal data about you. Searched by: Aino Aalto, aino@example.fi. We keep only"),
    ],
)
def test_a_stranger_is_told_that_nothing_is_known_and_how_it_was_searched(language: Language, said: str) -> None:
    found = plain(bare(language))
    assert said in found and "tietosuoja@om.fi" in found


def test_page_one_has_the_overview() -> None:
    first = pdfs.pages(printed(full()))[0]
    for said in ("Mitä tietoja", "Miksi", "Kenelle annettu", "Tilitoimisto Kuvitteellinen Oy", "31.12.2032"):
        assert said in first


@pytest.mark.parametrize("language", LANGUAGES)
def test_controller_signs_on_the_last_page_above_the_slip_and_nobody_else(language: Language) -> None:
    pages = pdfs.pages(printed(full(language)))
    said = words(language)
    last = pages[-1]
    assert (
        last.index("Mallila") < last.index("Maija Malli", last.index("Mallila")) < last.index(said.text("slip.title"))
    )
    assert said.text("slip.voluntary") in last
    assert not re.search("llekirjoitus|nderskrift ni|ign here", last)


def test_case_page_number_and_checkpoint_are_on_each_page() -> None:
    pages = pdfs.pages(printed(full()))
    assert all(CHECKPOINT in page and "P-2026-014" in page for page in pages)
    assert all(f"{number}/ {len(pages)}" in page for number, page in enumerate(pages, 1))


@pytest.mark.parametrize("count", range(0, 44, 3))
def test_signature_and_slip_share_a_page_however_long_the_letter_is(count: int) -> None:
    pages = pdfs.pages(printed(full(days=count, invoices=count)))
    assert "Kuittaus vastauksen saamisesta" in pages[-1] and "rekisterinpitäjä, Esimerkki-Siivous" in pages[-1]


def test_no_value_is_cut_or_read_as_markup() -> None:
    """RQ-11, and reportlab's own trap: <img src> in a paragraph opens a file."""
    values = {
        "name": "MaximilianaEsmeralda" * 13,
        "word": "Lentokonesuihkuturbiinimoottoriapumekaanikko" * 5,
        "mail": "a" * 64 + "@" + "b" * 60 + ".example.fi",
        "markup": "<b>lihava</b><imgsrc='/etc/passwd'>&amp;",
        "note": "".join(f"sana{n}." for n in range(2500)),
    }
    group = DataGroup("Tiedot", tuple(Datum(heading, value, origin=TOLD) for heading, value in values.items()))
    answer = full(groups=(group,), remarks=(Remark("", values["note"], date(2026, 1, 1)),))
    assert [name for name, value in values.items() if value not in _bare(printed(answer))] == []


def _bare(pdf: bytes) -> str:
    """The text without what stands around each page, so that a value over two pages is whole."""
    head = r"Esimerkki-SiivousMaijaMalliVastaustietopyyntöönAsiaP-2026-014.{0,60}?Sivu\d+/\d+"
    return re.sub(head + r"(ESIMERKKI:.{20,60}?keksittyjä)?", "", pdfs.squeezed(pdf))


def test_a_character_without_a_shape_in_the_font_is_said() -> None:
    group = DataGroup("Tiedot", (Datum("Huomio", "Hauska \U0001f600 \u200fשלום"),))
    found = pdfs.squeezed(printed(full(groups=(group,))))
    assert "[merkkiU+1F600]" in found and "[merkkiU+05E9]" in found


def test_every_row_of_every_listing_is_printed() -> None:
    rows = tuple((f"tunnus{n}.", 100 + n) for n in range(500))
    answer = full(listings=(Listing("Omat rivit", (Column("Tunnus"), Column("Summa", Kind.MONEY)), rows),))
    found = plain(answer)
    assert all(f"tunnus{n}. " in found for n in range(500)) and "5,99" in found


def test_a_made_up_register_says_so_on_each_page() -> None:
    assert all("ESIMERKKI" in page for page in pdfs.pages(printed(full())))
    assert "ESIMERKKI" not in plain(replace(full(), made_up=False))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_complaint_names_the_authority_and_the_court(language: Language) -> None:
    found = plain(full(language))
    assert "tietosuoja@om.fi" in found and "00530 Hels" in found and "79" in found


def test_the_letter_is_read_in_the_order_of_its_page() -> None:
    tags = pdfs.tags(printed(full()))
    assert tags[0] == "Document" and tags.index("H1") < tags.index("H2") < tags.index("Table")


def test_the_same_answer_gives_the_same_bytes() -> None:
    assert printed(full()) == printed(full())
