import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.page_number import PageNumber


@pytest.fixture
def number(qtbot: QtBot) -> PageNumber:
    made = PageNumber()
    qtbot.addWidget(made)
    made.fit(23)
    made.show_page(4)
    return made


def test_enter_goes_to_the_page_typed(qtbot: QtBot, number: PageNumber) -> None:
    number.selectAll()
    qtbot.keyClicks(number, "12")
    with qtbot.waitSignal(number.wanted) as wanted:
        qtbot.keyClick(number, Qt.Key.Key_Return)
    assert wanted.args == [11]


def test_only_numbers_can_be_typed(qtbot: QtBot, number: PageNumber) -> None:
    number.selectAll()
    qtbot.keyClicks(number, "x7-")
    assert number.text() == "7"


def test_leaving_without_enter_forgets_what_was_typed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    number, other = PageNumber(), QLineEdit()
    number.setParent(window)
    other.setParent(window)
    number.show_page(4)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    number.setFocus()
    qtbot.waitUntil(number.hasFocus)
    number.setText("9")
    other.setFocus()
    assert number.text() == "5"
