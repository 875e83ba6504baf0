from __future__ import annotations

from datetime import date

import pytest

from seloste_desktop import paths
from seloste_desktop.domain.authority import AuthorityLaw
from seloste_desktop.domain.language import LANGUAGES, Language

LAW = AuthorityLaw.parse(paths.resource("law/authority.toml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("language", "start"),
    [
        (
            "fi",
            "Tietosuojavaltuutetun toimisto, Lintulahdenkuja 4, 00530 Helsinki; PL 800, 00531 Helsinki; 029 566 6700",
        ),
        (
            "sv",
            "Dataombudsmannens byrå, Fågelviksgränden 4, 00530 Helsingfors; PB 800, 00531 Helsingfors; 029 566 6700",
        ),
        (
            "en",
            "Office of the Data Protection Ombudsman, Lintulahdenkuja 4, 00530 Helsinki; "
            "P.O. Box 800, FI-00531 Helsinki; +358 29 566 6700",
        ),
    ],
)
def test_it_stands_in_a_letter_as_the_law_chapter_has_it(language: Language, start: str) -> None:
    authority = LAW.on(date(2026, 11, 21))
    assert authority.sentence(language) == f"{start}; {authority.email}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_it_is_there_in_every_language(language: Language) -> None:
    lines = LAW.on(date(2030, 1, 1)).lines(language)
    assert len(lines) == 6
    assert all(lines)


def test_a_letter_dated_before_the_first_check_still_has_an_address() -> None:
    assert LAW.on(date(2020, 1, 1)) == LAW.on(date(2026, 11, 21))
