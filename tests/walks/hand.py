"""The hand and the eyes of the one who sits at the window: real keys and clicks, and waiting for what is to be seen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
PATIENCE = 20_000  # milliseconds; a busy machine may be slow, a condition is waited for all the same


@dataclass(frozen=True)
class Hand:
    qtbot: QtBot
    window: MainWindow

    def see(self, kind: type[W], name: str) -> W:
        """Wait until a part of that name is to be seen anywhere, and return it."""
        self.qtbot.waitUntil(lambda: self._seen(kind, name) is not None, timeout=PATIENCE)
        found = self._seen(kind, name)
        assert found is not None
        return found

    def sees(self, kind: type[QWidget], name: str) -> bool:
        return self._seen(kind, name) is not None

    def press(self, name: str) -> None:
        """Click a button, once it can be clicked."""
        button = self.see(QPushButton, name)
        self.qtbot.waitUntil(button.isEnabled, timeout=PATIENCE)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def write(self, name: str, text: str) -> None:
        """Type over what stands in a field."""
        field = self.see(QLineEdit, name)
        field.selectAll()
        for letter in text:  # QTest's own keyClicks aborts at a letter that is not of ASCII
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def strike(self, where: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(where, key, held)

    def enter(self, name: str) -> None:
        self.strike(self.see(QLineEdit, name), Qt.Key.Key_Return)

    def close(self, name: str) -> None:
        """Close a dialog with Esc, and wait until it is gone."""
        dialog = self.see(QDialog, name)
        self.strike(dialog, Qt.Key.Key_Escape)
        self.qtbot.waitUntil(lambda: not self.sees(QDialog, name), timeout=PATIENCE)

    def reads(self, name: str, words: str) -> None:
        """Wait until a label says these words."""
        self.qtbot.waitUntil(
            lambda: (found := self._seen(QLabel, name)) is not None and found.text() == words, timeout=PATIENCE
        )

    def rows(self) -> list[str]:
        """The names in the list of customers that have been read."""
        shown = self.see(QTableView, "customerList").model()
        names = [shown.data(shown.index(row, 0, QModelIndex())) for row in range(shown.rowCount(QModelIndex()))]
        return [name for name in names if name]

    def log_in(self, register: Path, password: str) -> None:
        """Open a register from the door and wait for its customers and for its log to have been checked."""
        self.window.show_register(register)
        self.write("password", password)
        self.enter("password")
        self.see(QTableView, "customerList")

    def leave(self) -> None:
        """Close the window; nothing may hold it back."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the program's event loop does
        assert self.window.close()
        self.qtbot.waitUntil(lambda: not self.window.isVisible(), timeout=PATIENCE)

    def _seen(self, kind: type[W], name: str) -> W | None:
        tops = [top for top in QApplication.topLevelWidgets() if isinstance(top, kind) and top.objectName() == name]
        inside = [each for top in QApplication.topLevelWidgets() for each in top.findChildren(kind, name)]
        return next((each for each in (*tops, *inside) if each.isVisible()), None)
