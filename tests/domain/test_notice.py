"""The notice as it is read."""

from datetime import date

import pytest

from seloste_desktop.domain.notice import KEYS, Bullets, Mark, Notice, Origin, Paragraph, Section, Table

PARTS = (
    Paragraph("Tiedot saadaan", Origin.STANDING),
    Bullets(("tilauksesta", "pankista"), Origin.LIVE),
    Table(("Tiedot", "Aika"), (("Laskut", "6 vuotta"), ("Kiellot", "")), Origin.LIVE),
)
SECTION = Section("sources", 13, Mark.MANDATORY, "Säännönmukaiset tietolähteet", PARTS)


def test_the_checks_read_a_line_for_each_item_and_each_row() -> None:
    assert SECTION.text == "Tiedot saadaan\n- tilauksesta\n- pankista\nLaskut; 6 vuotta\nKiellot"


def test_a_section_is_found_by_its_key() -> None:
    notice = Notice("fi", "Tietosuojaseloste", "", (SECTION,), "1", date(2026, 11, 21), "")

    assert notice.section("sources") is SECTION
    with pytest.raises(KeyError):
        notice.section("notes")


def test_the_template_has_25_sections_and_seven_are_added() -> None:
    assert len(set(KEYS)) == 32
    assert KEYS.index("other_rights") == 24


def test_a_drawn_sentence_runs_on_from_a_standing_one_but_lines_of_their_own_do_not() -> None:
    parts = (
        Paragraph("Käyttö loppuu heti.", Origin.STANDING),
        Paragraph("Tietojanne ei käytetä.", Origin.LIVE),
        Paragraph("Kiitos.", Origin.STANDING),
        Paragraph("Uusi kappale.", Origin.STANDING),
        Paragraph("Katu 1\n00100 HELSINKI", Origin.LIVE),
    )
    section = Section("marketing_objection", 30, Mark.CASE, "Oikeus kieltää suoramarkkinointi", parts)

    assert [part.text for part in section.printed] == [
        "Käyttö loppuu heti. Tietojanne ei käytetä. Kiitos.",
        "Uusi kappale.",
        "Katu 1\n00100 HELSINKI",
    ]
