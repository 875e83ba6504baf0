from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.theme import TITLE
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped


def test_what_people_typed_is_never_markup(qtbot: QtBot) -> None:
    label = Text("<b>Aino</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_title_follows_the_size_of_the_system(qtbot: QtBot, qapp: QApplication) -> None:
    label, before = Text("Asiakkaat", Role.TITLE), qapp.font()
    qtbot.addWidget(label)
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        assert label.font().pointSizeF() == larger.pointSizeF() * TITLE
    finally:
        qapp.setFont(before)


def test_a_wrapped_label_is_as_tall_as_its_lines(qtbot: QtBot) -> None:
    label = Wrapped("sana " * 60)
    qtbot.addWidget(label)
    label.show()
    label.resize(200, 20)
    assert label.height() == label.heightForWidth(200)
    label.setText("sana")
    assert label.height() == label.heightForWidth(label.width())
