import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.theme import DARK, LIGHT, Colours, Look, Theme, colours_of, figures, high, palette, strong
from tests.gui.widgets.test_tone import contrast


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_are_legible_on_every_ground_they_meet(colours: Colours) -> None:
    grounds = (colours.window, colours.base, colours.side, colours.chosen, colours.hover)
    assert min(contrast(colours.text, ground) for ground in grounds) >= 4.5
    assert min(contrast(colours.quiet, ground) for ground in grounds) >= 4.5
    assert min(contrast(colours.link, ground) for ground in grounds) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert min(contrast(colours.edge, ground) for ground in (colours.window, colours.base)) >= 3


@pytest.mark.parametrize(
    ("look", "colours"), [(Look.LIGHT, LIGHT), (Look.DARK, DARK), (Look.CONTRAST, high(LIGHT)), (Look.SYSTEM, LIGHT)]
)
def test_a_look_is_changed_at_once(qtbot: QtBot, theme: Theme, look: Look, colours: Colours) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    theme.choose(look)
    QApplication.sendPostedEvents()
    assert colours_of(widget) == colours


def test_high_contrast_draws_lines_and_quiet_words_in_full_strength() -> None:
    assert high(DARK).line == high(DARK).quiet == high(DARK).edge == DARK.text


def test_disabled_words_are_quieter() -> None:
    made = palette(LIGHT)
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name().upper() == LIGHT.edge


def test_fonts_carry_only_their_own_trait(qapp: QApplication) -> None:
    assert strong().resolve(qapp.font()).family() == qapp.font().family()
    assert figures().resolve(qapp.font()).pointSizeF() == qapp.font().pointSizeF()
