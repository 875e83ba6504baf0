import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.documents.fonts import register
from seloste_desktop.documents.hyphens import IN_CELLS, SOFT, broken, soften
from seloste_desktop.documents.styles import CELL, width_of
from seloste_desktop.domain.language import Language


@pytest.mark.parametrize(
    ("language", "word", "divided"),
    [
        ("fi", "tietosuojaseloste", "tieto-suoja-seloste"),
        ("fi", "säilytysaika", "säilytysaika"),  # short enough
        ("fi", "henkilötietoryhmä", "henkilö-tieto-ryhmä"),
        ("sv", "personuppgiftsansvarig", "person-uppgifts-ansvarig"),
        ("sv", "dataskyddsbeskrivning", "data-skydds-beskrivning"),
        ("en", "acknowledgement", "acknowledgement"),
    ],
)
def test_a_long_word_is_divided_at_its_joints(language: Language, word: str, divided: str) -> None:
    assert soften(word, language, IN_CELLS).replace(SOFT, "-") == divided


@given(st.text(alphabet="aeiouyäöklmnprstv -", max_size=80))
def test_dividing_adds_nothing_but_soft_hyphens(text: str) -> None:
    assert soften(text, "fi", IN_CELLS).replace(SOFT, "") == text


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("27.3.2025–5.11.2026", ["27.3.2025–", "5.11.2026"]),
        ("asa.sjostrand@example.fi", ["asa.sjostrand@", "example.fi"]),
        ("12345\u00a067890\u00a012345\u00a067894", ["12345 67890 12345 67894"]),
        ("lyhyt", ["lyhyt"]),
    ],
)
def test_a_value_wider_than_its_column_is_broken_at_its_marks(value: str, parts: list[str]) -> None:
    register()
    assert broken(value, CELL, width_of(max(parts, key=len), CELL) if len(parts) > 1 else 80).split("\n") == parts
