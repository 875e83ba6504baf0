from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.idle import IdleClock


def test_a_key_begins_the_time_anew(qtbot: QtBot, qapp: QApplication) -> None:
    clock, field = IdleClock(10, qapp), QLineEdit()
    qtbot.addWidget(field)
    clock._timer.stop()
    QTest.keyClick(field, Qt.Key.Key_A)
    assert clock._timer.isActive() and clock._timer.interval() == 600_000
    qapp.removeEventFilter(clock)


def test_when_the_time_is_up_it_is_told(qtbot: QtBot, qapp: QApplication) -> None:
    clock = IdleClock(10, qapp)
    clock._timer.setInterval(1)
    with qtbot.waitSignal(clock.idle):
        clock._timer.start()
    qapp.removeEventFilter(clock)
