from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.side_list import SideList


def test_pages_are_words_with_their_keys_and_icons_alone_when_narrow(qtbot: QtBot) -> None:
    side = SideList(("users",))
    qtbot.addWidget(side)
    side.say("Pages", ("Customers",))
    assert side.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "Customers  Ctrl+1"
    wide = side.width()
    assert not side.grab().isNull()
    side.show_words(False)
    assert side.maximumWidth() < wide and not side.grab().isNull()
