"""A document before it leaves, over the window it was made in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seloste_desktop.gui.widgets.dialog import Dialog
from seloste_desktop.gui.widgets.layout import column
from seloste_desktop.gui.widgets.preview import Preview

_WIDE = 1120  # pixels
_SHARE = 0.92  # of the screen's height: a page is taller than it is wide


class PreviewDialog(Dialog):
    """The owner logs what `printed` (pages) and `saved` (path) tell, with whose document it is."""

    printed = Signal(int)
    saved = Signal(object)

    def __init__(self, title: str, file_name: str, data: bytes, parent: QWidget) -> None:
        super().__init__("previewDialog", parent)
        self.setWindowTitle(title)
        self._preview = Preview(title, file_name, data)
        self.setLayout(column(self._preview, gap=0))
        room = self.screen().availableSize()
        self.resize(min(_WIDE, room.width()), round(room.height() * _SHARE))
        self._preview.printed.connect(self.printed)
        self._preview.saved.connect(self.saved)
        self._preview.left.connect(self.accept)

    # Qt
    def reject(self) -> None:
        """Esc and the frame's own button ask the preview first."""
        self._preview.leave()
