from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.theme import TALL_ROW
from seloste_desktop.gui.widgets.list_delegate import RowRole
from seloste_desktop.gui.widgets.list_view import ListView
from seloste_desktop.gui.widgets.tag import marks


def filled() -> ListView:
    view, model = ListView("list"), QStandardItemModel()
    for name in ("Aalto, Aino", ""):
        item = QStandardItem(name)
        item.setData("1001", RowRole.NUMBER)
        item.setData("Turku", RowRole.SECOND)
        item.setData(marks(("restricted",))[0] if name else None, RowRole.MARK)
        model.appendRow(item)
    model.setParent(view)
    view.setModel(model)
    view.resize(300, 200)
    return view


def test_rows_are_two_lines_tall_and_draw_what_they_have(qtbot: QtBot) -> None:
    view = filled()
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    assert view.sizeHintForRow(0) >= TALL_ROW
    view.setCurrentIndex(view.model().index(0, 0))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    picture = view.grab().toImage()
    assert picture.pixelColor(1, 20) != picture.pixelColor(1, 20 + view.sizeHintForRow(0))
