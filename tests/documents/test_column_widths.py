"""Widths for the columns of a narrow table of words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.documents.column_widths import column_widths
from seloste_desktop.documents.fonts import register
from seloste_desktop.documents.words import words

register()
FI = words("fi")
TOTAL = 119.0
CELLS = st.text(st.characters(codec="latin-1", categories=("L", "Nd", "Zs")), max_size=80)


def test_a_narrow_column_gets_its_longest_line_and_the_last_wide_one_the_rest() -> None:
    version, day, change = column_widths(
        ("Versio", "Päivä", "Mikä muuttui"), [("3", "21.11.2026", "verkkolaskuoperaattori lisätty")], TOTAL, FI
    )

    assert version < day < 25
    assert change > 75


def test_no_word_is_broken_when_the_columns_have_room_for_their_words() -> None:
    short, long = column_widths(
        ("A", "B"), [("Ulosottoviranomainen", "maksamattomien saatavien ulosotto " * 5)], 80, FI
    )

    assert short > 37
    assert short + long == pytest.approx(80)


@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=4))
def test_the_widths_fill_the_column_whatever_the_words_are(rows: list[tuple[str, str, str]]) -> None:
    widths = column_widths(("Tiedot", "Peruste", "Säilytysaika"), rows, TOTAL, FI)

    assert sum(widths) == pytest.approx(TOTAL)
    assert min(widths) > 0
