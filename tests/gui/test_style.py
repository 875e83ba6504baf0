from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QTableWidget,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.style import AltShows, Style
from seloste_desktop.gui.theme import CONTROL, Look, Theme


def combo() -> QComboBox:
    made = QComboBox()
    made.addItems(["a", "b"])
    return made


def ticked() -> QCheckBox:
    made = QCheckBox("a")
    made.setTristate(True)
    made.setCheckState(Qt.CheckState.PartiallyChecked)
    return made


def dotted() -> QRadioButton:
    made = QRadioButton("a")
    made.setChecked(True)
    return made


def with_menu() -> QPushButton:
    made = QPushButton("a")
    made.setMenu(QMenu(made))
    return made


def primary() -> QPushButton:
    made = QPushButton("a")
    made.setDefault(True)
    return made


def table() -> QTableWidget:
    made = QTableWidget(40, 3)
    made.setSortingEnabled(True)
    made.selectRow(0)
    return made


def tabs() -> QTabWidget:
    made = QTabWidget()
    for at in range(30):
        made.addTab(QWidget(), str(at))
    return made


def scrolling() -> QScrollArea:
    made, inside = QScrollArea(), QWidget()
    inside.setFixedSize(900, 900)
    made.setWidget(inside)
    return made


def half_done() -> QProgressBar:
    made = QProgressBar()
    made.setRange(0, 10)
    made.setValue(5)
    return made


def menu() -> QMenu:
    made = QMenu()
    made.addAction("a").setCheckable(True)
    return made


MADE: list[Callable[[], QWidget]] = [
    combo, ticked, dotted, with_menu, primary, table, tabs, scrolling, half_done, menu, QLineEdit, QTextEdit,
    QSpinBox, QDateEdit, QCalendarWidget, QToolButton, QFileDialog, QMessageBox,
]  # fmt: skip


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
@pytest.mark.parametrize("make", MADE, ids=lambda make: make.__name__)
def test_everything_is_drawn_used_or_not(qtbot: QtBot, theme: Theme, make: Callable[[], QWidget], look: Look) -> None:
    theme.choose(look)
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(300, 200)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert not widget.grab().isNull()
    widget.setEnabled(False)
    assert not widget.grab().isNull()


@pytest.mark.parametrize("make", [QLineEdit, combo, QSpinBox, primary])
def test_every_control_is_as_tall_as_a_finger_needs(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    assert widget.sizeHint().height() >= CONTROL


def test_underlines_show_while_alt_is_down(qtbot: QtBot, qapp: QApplication) -> None:
    style = Style()
    shows, window = AltShows(style, qapp), QPushButton("&a")
    qtbot.addWidget(window)
    for kind, shown in ((QEvent.Type.KeyPress, True), (QEvent.Type.KeyRelease, False)):
        shows.eventFilter(window, QKeyEvent(kind, Qt.Key.Key_Alt, Qt.KeyboardModifier.NoModifier))
        assert style.show_mnemonics is shown
