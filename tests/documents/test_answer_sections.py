"""The sections of an answer."""

from __future__ import annotations

import pytest

from seloste_desktop.documents.answer_sections import opening, overview, sections
from seloste_desktop.documents.words import words
from seloste_desktop.domain.language import LANGUAGES
from tests.documents.answers import bare, full


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_eighteen_stand_in_the_order_of_the_law_also_where_there_is_nothing(language):
    keys = [section.key for section in sections(full(language, corrections=(), remarks=()), words(language))]
    assert " ".join(keys) == (
        "data purposes categories recipients retention rights complaint sources automated transfers copy corrections"
        " consents remarks paper log backups terms"
    )


def test_one_who_is_not_known_is_told_so_and_what_was_searched():
    answer = bare(searched_by=("nimi", "sähköposti"))
    assert "nimi, sähköposti" in opening(answer, words("fi"))[1]
    assert [section.key for section in sections(answer, words("fi"))] == ["retention", "complaint"]


def test_the_overview_points_to_its_sections():
    rows = overview(full(), words("fi")).rows
    assert len(rows) == 5
    assert all("kohta" in said or "kohdat" in said for _, said in rows)
