"""A list that reads no more than it draws."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from seloste_desktop.gui.theme import TALL_ROW
from seloste_desktop.gui.widgets.list_delegate import ListDelegate

_FRAME = 16  # milliseconds: scrolling faster than this is one read


class ListView(QListView):
    """Rows of one height; a letter goes to the search field: looking for it here would read every row."""

    seen = Signal(int, int)
    typed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setItemDelegate(ListDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._look = QTimer(self, singleShot=True, interval=_FRAME)
        self._look.timeout.connect(self._on_looked)
        self.verticalScrollBar().valueChanged.connect(self._look_soon)

    def rows_drawn(self) -> int:
        """How many rows fit into the list as it stands, the partly seen ones too."""
        return self.viewport().height() // max(TALL_ROW, 2 * self.fontMetrics().height() + 18) + 2

    @Slot()
    def _look_soon(self) -> None:
        if not self._look.isActive():
            self._look.start()

    @Slot()
    def _on_looked(self) -> None:
        if self.isVisible() and self.model().rowCount():
            first = self.indexAt(QPoint(4, 0)).row()
            last = self.indexAt(QPoint(4, self.viewport().height() - 1)).row()
            self.seen.emit(max(0, first), last if last >= 0 else self.model().rowCount() - 1)

    # Qt
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._look_soon)

    def keyboardSearch(self, search: str) -> None:
        if search.strip():
            self.typed.emit(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_soon()
