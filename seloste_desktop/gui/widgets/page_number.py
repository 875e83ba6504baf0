"""The page that is seen, as a number that can be typed over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from seloste_desktop.gui.theme import figures

_MOST = 99_999  # what can be typed; the view goes to its last page instead


class PageNumber(QLineEdit):
    """Enter goes to the page typed; leaving without Enter forgets it. Pages are counted from 0, as in code."""

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._page = 0
        self.setObjectName("pageNumber")
        self.setFont(figures())
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setValidator(QIntValidator(1, _MOST, self))
        self.returnPressed.connect(self._on_return_pressed)

    def fit(self, pages: int) -> None:
        """Make room for the number of the last page."""
        digits = "0" * max(2, len(str(pages)))
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(digits) + 28)

    def show_page(self, page: int) -> None:
        self._page = page
        self.setText(str(page + 1))

    @Slot()
    def _on_return_pressed(self) -> None:
        self.wanted.emit(int(self.text()) - 1)
        self.show_page(self._page)
        self.selectAll()

    # Qt
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # or the dialog would press Print

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_page(self._page)
