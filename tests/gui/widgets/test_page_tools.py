import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.page_tools import PageTools


@pytest.fixture
def tools(qtbot: QtBot) -> PageTools:
    made = PageTools()
    qtbot.addWidget(made)
    made.say()
    made.open(3)
    return made


def test_the_buttons_go_a_page_on_and_back_but_not_beyond(qtbot: QtBot, tools: PageTools) -> None:
    assert not tools.before.isEnabled()
    with qtbot.waitSignal(tools.page_wanted) as wanted:
        tools.after.click()
    assert wanted.args == [1]
    tools.show_page(2)
    assert tools.before.isEnabled() and not tools.after.isEnabled()


def test_nothing_can_be_pressed_before_the_document_is_open(qtbot: QtBot) -> None:
    tools = PageTools()
    qtbot.addWidget(tools)
    assert not tools.isEnabled()


def test_page_and_size_are_told_in_words_too(tools: PageTools) -> None:
    tools.show_page(1)
    tools.show_zoom(125)
    assert (tools._number.text(), tools._of.text(), tools._zoom.text()) == ("2", "/ 3", "125\u00a0%")
    assert tools._number.accessibleName() == "Page, of 3" and tools._zoom.accessibleName() == "Size 125 %"


def test_buttons_that_lose_their_words_keep_their_names(tools: PageTools) -> None:
    tools.shorten()
    assert tools.fit_width.text() == "" and tools.fit_width.toolTip() == "Page width"
    assert all(button.accessibleName() for button in tools.findChildren(QAbstractButton))
