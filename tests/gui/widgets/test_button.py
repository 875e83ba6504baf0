from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.theme import DARK, Look, Theme
from seloste_desktop.gui.widgets.button import Button, Kind


def test_the_primary_button_is_the_one_enter_presses(qtbot: QtBot) -> None:
    primary, quiet = Button("save", Kind.PRIMARY), Button("cancel")
    assert primary.isDefault() and not quiet.isDefault() and not quiet.autoDefault()


def test_a_button_of_an_icon_alone_is_named_by_its_tip(qtbot: QtBot) -> None:
    button = Button("lock", Kind.FLAT, "lock")
    button.say("", "Lock  Ctrl+L")
    assert button.accessibleName() == "Lock" and button.toolTip() == "Lock  Ctrl+L"


def test_mnemonics_are_not_spoken(qtbot: QtBot) -> None:
    button = Button("save")
    button.say("&Save")
    assert button.accessibleName() == "Save"


def test_red_words_follow_a_change_to_dark(qtbot: QtBot, theme: Theme) -> None:
    button = Button("discard", Kind.DANGER)
    qtbot.addWidget(button)
    theme.choose(Look.DARK)
    QApplication.sendPostedEvents()
    assert button.palette().color(QPalette.ColorRole.BrightText).name().upper() == DARK.danger
    assert button.palette().color(QPalette.ColorRole.ButtonText).name().upper() == DARK.danger
