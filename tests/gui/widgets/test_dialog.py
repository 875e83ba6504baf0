from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.dialog import Dialog
from seloste_desktop.gui.widgets.fields import text_line
from seloste_desktop.gui.widgets.layout import column, row


def test_a_dialog_is_never_taller_than_the_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog, last = Dialog("long", window), text_line("last")
    dialog.fill(column(*(QLabel(str(n)) for n in range(300)), last), row(QLabel("foot")), 400)
    assert dialog.height() <= dialog.screen().availableSize().height()
    assert not dialog.typed_in
    dialog.open()
    dialog.bring(last)
    assert dialog._area.verticalScrollBar().value() > 0


def test_a_dialog_blocks_its_own_window_only(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert Dialog("x", window).windowModality() == Qt.WindowModality.WindowModal
