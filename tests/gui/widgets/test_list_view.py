from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.list_view import ListView


def shown(qtbot: QtBot, rows: int = 500) -> ListView:
    view = ListView("list")
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.setModel(QStringListModel([str(row) for row in range(rows)], view))
    with qtbot.waitSignal(view.seen):
        view.show()
    return view


def test_it_tells_which_rows_are_seen(qtbot: QtBot) -> None:
    view = shown(qtbot)
    with qtbot.waitSignal(view.seen) as seen:
        view.scrollTo(view.model().index(400, 0))
    first, last = seen.args
    assert first <= 400 <= last and last - first < view.rows_drawn()


def test_a_short_list_is_seen_to_its_end(qtbot: QtBot) -> None:
    view = shown(qtbot, 3)
    with qtbot.waitSignal(view.seen) as seen:
        view.resize(301, 401)
    assert seen.args == [0, 2]


def test_a_letter_goes_to_the_search_field(qtbot: QtBot) -> None:
    view = shown(qtbot, 3)
    with qtbot.waitSignal(view.typed) as typed:
        QTest.keyClick(view, Qt.Key.Key_Z)
    assert typed.args == ["z"]


def test_home_and_end_go_to_the_ends_of_the_list(qtbot: QtBot) -> None:
    view = shown(qtbot)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 499
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0


def test_tab_leaves_the_list(qtbot: QtBot) -> None:
    assert not shown(qtbot, 3).tabKeyNavigation()
