"""A list that reads no more than it draws, however long it is."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from seloste_desktop.gui.theme import TALL_ROW
from seloste_desktop.gui.widgets.list_delegate import ListDelegate

_FRAME = 16  # milliseconds: scrolling faster than this is one read


class ListView(QTableView):
    """Rows of one height; a letter goes to the search field: looking for it here would read every row.

    A table of one column, because a QListView lays out every row at each change: 0.3 s at 100,000.
    """

    seen = Signal(int, int)
    typed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setItemDelegate(ListDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self._look = QTimer(self, singleShot=True, interval=_FRAME)
        self._look.timeout.connect(self._on_looked)
        self.verticalScrollBar().valueChanged.connect(self._look_soon)

    def rows_drawn(self) -> int:
        """How many rows fit into the list as it stands, the partly seen ones too."""
        return self.viewport().height() // self.verticalHeader().defaultSectionSize() + 2

    def _fit_rows(self) -> None:
        height = max(TALL_ROW, 2 * self.fontMetrics().height() + 18)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    @Slot()
    def _look_soon(self) -> None:
        if not self._look.isActive():
            self._look.start()

    @Slot()
    def _on_looked(self) -> None:
        if self.isVisible() and self.model().rowCount():
            last = self.rowAt(self.viewport().height() - 1)
            self.seen.emit(max(0, self.rowAt(0)), last if last >= 0 else self.model().rowCount() - 1)

    # Qt
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._look_soon)

    def keyboardSearch(self, search: str) -> None:
        if search.strip():
            self.typed.emit(search)

    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the ends of the list, not of the row."""
        if cursorAction in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(cursorAction, modifiers)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_soon()
