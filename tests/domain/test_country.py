"""Countries are known by code and by the names that people use."""

from __future__ import annotations

import pytest

from seloste_desktop.domain import country
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.language import LANGUAGES


def test_nothing_means_finland() -> None:
    assert country.code(" ") == country.HOME == "FI"


@pytest.mark.parametrize("text", ["SE", "se", "Ruotsi", "sverige", "Sweden", "RUOTSI"])
def test_a_code_and_the_names_in_three_languages_are_read(text: str) -> None:
    assert country.code(text) == "SE"


def test_every_name_leads_back_to_its_country() -> None:
    for code in ("FI", "EE", "GB", "NL", "US", "AX"):
        assert {country.code(country.name(code, language)) for language in LANGUAGES} == {code}


def test_a_country_without_a_name_of_ours_is_written_by_its_code() -> None:
    assert country.code("tv") == "TV"
    assert country.name("TV", "fi") == "TV"


def test_no_other_word_is_a_country() -> None:
    with pytest.raises(Refused, match=r"country\.unknown"):
        country.code("Muumilaakso")
