"""One search field per list: lens, clear button, and a pause of 200 ms after the last key before it searches."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from seloste_desktop.gui.icons import icon
from seloste_desktop.gui.theme import colours_of

PAUSE = 200  # milliseconds; typing faster than this is one search and one entry in the log


class SearchField(QLineEdit):
    searched = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setClearButtonEnabled(True)
        self._lens = QAction(self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._on_paused)
        self.textChanged.connect(self._on_text_changed)
        self._tint()

    def say(self, hint: str, tip: str) -> None:
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint.rstrip("…"))
        self.setToolTip(tip)

    @Slot()
    def _on_text_changed(self) -> None:
        self._pause.start()

    @Slot()
    def _on_paused(self) -> None:
        self.searched.emit(self.text())

    def _tint(self) -> None:
        self._lens.setIcon(icon("search", colours_of(self).quiet))

    # Qt
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_lens"):
            self._tint()
        super().changeEvent(event)
