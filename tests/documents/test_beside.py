"""A heading that hangs beside its text."""

import pytest
from reportlab.lib.units import mm

from seloste_desktop.documents.beside import BODY, Beside, Continued
from seloste_desktop.documents.fonts import register
from seloste_desktop.documents.text import Text, text
from seloste_desktop.documents.words import words

register()
FI = words("fi")
WIDTH, AIR = 165 * mm, 8.0


def paragraph(lines: int) -> Text:
    return text("\n".join(["rivi"] * lines), FI)


def beside(*lines: int, head: int = 1, leading: frozenset[int] = frozenset()) -> Beside:
    return Beside(paragraph(head), [paragraph(count) for count in lines], paragraph(1), AIR, leading)


def parted(section: Beside, room: float) -> tuple[Beside, Beside]:
    first, rest = section.split(WIDTH, room)
    assert isinstance(first, Beside)
    assert isinstance(rest, Beside)
    return first, rest


def height(*lines: int) -> float:
    return float(beside(*lines).wrap(WIDTH, 1000)[1])


def test_it_is_as_high_as_the_higher_of_heading_and_text() -> None:
    assert beside(1, head=4).wrap(WIDTH, 1000)[1] == beside(4, head=1).wrap(WIDTH, 1000)[1]


def test_what_does_not_fit_goes_on_the_next_page_under_another_heading() -> None:
    section = beside(2, 2, 2)
    first, rest = parted(section, height(2, 2))

    assert len(first.body) == 2
    assert isinstance(rest, Continued)
    assert rest.head is section.again


def test_a_paragraph_is_divided_where_the_page_ends() -> None:
    long = Beside(paragraph(1), [text("rivi " * 200, FI)], paragraph(1), AIR)
    whole = long.wrap(WIDTH, 1000)[1]
    first, rest = parted(long, whole / 2)

    assert first.wrap(WIDTH, 1000)[1] <= whole / 2
    assert first.high + rest.wrap(WIDTH, 1000)[1] == pytest.approx(whole + AIR)


def test_what_announces_the_next_part_goes_with_it() -> None:
    """The table after it has no room even for its first rows."""
    first, rest = parted(beside(2, 1, 1, leading=frozenset({1})), height(2, 1))

    assert [len(part.body) for part in (first, rest)] == [1, 2]
    assert rest.leading == {0}


def test_with_nothing_to_show_beside_it_the_heading_waits_for_the_next_page() -> None:
    assert beside(1, 1, leading=frozenset({0})).split(WIDTH, height(1)) == []
    assert beside(4, head=4).split(WIDTH, height(2)) == []


def test_the_texts_are_set_to_their_own_measure() -> None:
    section = beside(1)
    section.wrap(WIDTH, 1000)

    assert section.body[0].width == pytest.approx(BODY * mm)
