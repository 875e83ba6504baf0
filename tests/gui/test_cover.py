import pytest
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.cover import Cover
from seloste_desktop.gui.widgets.dialog import Dialog


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_open_dialogs_are_hidden_and_come_back(window: QWidget) -> None:
    cover, dialog = Cover(), Dialog("x", window)
    cover.present(dialog)
    assert dialog.isVisible()
    cover.put_on()
    assert not dialog.isVisible()
    cover.take_off()
    assert dialog.isVisible()


def test_what_comes_while_locked_waits(window: QWidget) -> None:
    cover, dialog = Cover(), Dialog("x", window)
    cover.put_on()
    cover.present(dialog)
    assert not dialog.isVisible()
    cover.take_off()
    assert dialog.isVisible() and not cover.on


def test_menus_and_file_dialogs_close(qtbot: QtBot, window: QWidget) -> None:
    menu, files = QMenu(window), QFileDialog(window)
    menu.addAction("a")
    files.open()
    with qtbot.waitExposed(menu):
        menu.popup(window.pos())
    Cover().put_on()
    assert not menu.isVisible() and not files.isVisible()


def test_another_user_never_sees_them(window: QWidget) -> None:
    cover, dialog = Cover(), Dialog("x", window)
    cover.present(dialog)
    cover.put_on()
    cover.drop()
    cover.take_off()
    assert not dialog.isVisible()
