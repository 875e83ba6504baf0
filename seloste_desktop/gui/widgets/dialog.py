"""A dialog as tall as its words need and never taller than the screen: the middle scrolls, the buttons stay."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QScrollArea, QWidget

from seloste_desktop.gui.widgets.layout import across, box, column, scrolled

_CHROME = 60  # pixels of the screen left to the window's frame and the system's bar


class Dialog(QDialog):
    """Stands before its window; opened with open(), so that locking can cover it and a job can end behind it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._area = QScrollArea()

    @property
    def typed_in(self) -> bool:
        """Whether closing now would lose something that was typed."""
        return False

    def bring(self, field: QWidget) -> None:
        """Scroll to a field and give it the keyboard."""
        self._area.ensureWidgetVisible(field, 50, 80)
        field.setFocus()

    def fill(self, body: QLayout, foot: QHBoxLayout, wide: int) -> None:
        content = box(body)
        self._area = scrolled(content)
        whole = column(self._area, across(), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        room = self.screen().availableSize()
        width = min(wide, room.width())
        tall = body.heightForWidth(width) if body.hasHeightForWidth() else body.sizeHint().height()
        self.resize(width, min(tall + foot.sizeHint().height() + 1, room.height() - _CHROME))
