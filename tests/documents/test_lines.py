import re

from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib.units import mm

from seloste_desktop.documents.fonts import plain, register
from seloste_desktop.documents.lines import fitted, wrapped
from seloste_desktop.documents.styles import CELL, width_of
from seloste_desktop.documents.words import words

FI = words("fi")
register()


@given(st.lists(st.text(alphabet="aåWm -", min_size=1, max_size=90), min_size=1, max_size=4))
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(lines: list[str]) -> None:
    found = wrapped(lines, 40, CELL, FI)
    assert all(width_of(line, CELL) <= 40 * mm for line in found)
    assert re.sub(r"\s", "", "".join(found)) == re.sub(r"\s", "", plain("".join(lines), FI))


def test_an_address_of_three_lines_takes_the_largest_letters() -> None:
    lines, look, _ = fitted(("Aino Aalto", "Kuvitelmantie 12 B 34", "00000 MALLILA"), 66, 23, FI)
    assert (len(lines), look.fontSize) == (3, 10)


def test_a_long_address_becomes_smaller_and_stays_in_the_window() -> None:
    lines, look, step = fitted(("Maximiliana-Esmeralda " * 12, "Kuvitelmantie 12 B 34", "00000 MALLILA"), 66, 23, FI)
    assert look.fontSize < 8 and len(lines) * step <= 23
