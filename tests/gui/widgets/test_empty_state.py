from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.empty_state import EmptyState
from seloste_desktop.gui.widgets.text import Text


def test_an_empty_page_says_what_belongs_there(qtbot: QtBot) -> None:
    page = EmptyState("users", Button("first", Kind.PRIMARY), link=Button("other", Kind.LINK))
    qtbot.addWidget(page)
    page.say("No customers yet", "They belong here.")
    assert [label.text() for label in page.findChildren(Text)] == ["No customers yet", "They belong here."]
