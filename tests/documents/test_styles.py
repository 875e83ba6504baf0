"""Type sizes."""

import pytest
from reportlab.lib.styles import ParagraphStyle

from seloste_desktop.documents import fonts, styles


def test_only_two_weights_of_one_typeface_are_used():
    looks = [each for each in vars(styles).values() if isinstance(each, ParagraphStyle)]
    assert {look.fontName for look in looks} == {fonts.REGULAR, fonts.BOLD}


@pytest.mark.parametrize("text", ["12,50", "99,99", "10,01"])
def test_figures_are_of_one_width(text):
    fonts.register()
    assert styles.width_of(text, styles.CELL) == pytest.approx(styles.width_of("00,00", styles.CELL))


def test_a_style_may_be_told_more():
    assert styles.style(9, 12, spaceAfter=4).spaceAfter == 4
