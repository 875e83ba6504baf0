from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.search_field import PAUSE, SearchField


def test_letters_typed_without_a_pause_are_one_search(qtbot: QtBot) -> None:
    searched: list[str] = []
    field = SearchField("search")
    qtbot.addWidget(field)
    field.searched.connect(searched.append)
    with qtbot.waitSignal(field.searched, timeout=10 * PAUSE):
        QTest.keyClicks(field, "aal")
    assert searched == ["aal"]


def test_the_hint_is_its_name(qtbot: QtBot) -> None:
    field = SearchField("search")
    qtbot.addWidget(field)
    field.say("Search by name…", "Ctrl+F")
    assert field.accessibleName() == "Search by name" and field.toolTip() == "Ctrl+F"
