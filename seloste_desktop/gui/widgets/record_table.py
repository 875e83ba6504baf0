"""The records of one table, each value under its heading of the data map; short enough to stand inside a card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from seloste_desktop.domain.card import Record
from seloste_desktop.domain.data_map import Shown
from seloste_desktop.gui import formats
from seloste_desktop.gui.speech import spoken
from seloste_desktop.gui.theme import ROW, figures

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WIDEST = 260  # pixels: longer words are elided, whole in their tip
_NUMBERS = (Shown.MONEY, Shown.NUMBER, Shown.MONTHS)


class RecordTable(QTableView):
    """Words left, money and numbers right in figures of one width, a hairline under each row, no grid."""

    def __init__(self, name: str, spoken_name: str, records: Sequence[Record]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken_name)
        self.setFont(figures())
        self.setModel(_model(records, self))
        self._dress()
        self._measure()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setStretchLastSection(False)

    def _measure(self) -> None:
        """Columns as wide as their words, measured once and when the font changes."""
        measure = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(max(ROW, measure.height() + 18))
        model = self.model()
        for column in range(model.columnCount()):
            heading = str(model.headerData(column, Qt.Orientation.Horizontal))
            words = [str(model.index(row, column).data()) for row in range(model.rowCount())]
            widest = max(measure.horizontalAdvance(text) for text in (heading, *words))
            self.setColumnWidth(column, min(widest, _WIDEST) + 20)

    # Qt
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self._measure()


def _model(records: Sequence[Record], parent: RecordTable) -> QStandardItemModel:
    """Columns that are empty in every record are left out."""
    fields = [datum.field for datum in records[0].data] if records else []
    used = [at for at in range(len(fields)) if any(formats.written(record.data[at]) for record in records)]
    model = QStandardItemModel(0, len(used), parent)
    for column, at in enumerate(used):
        model.setHorizontalHeaderItem(column, QStandardItem(records[0].data[at].named[spoken()]))
        side = _RIGHT if fields[at].shown in _NUMBERS else _LEFT
        model.setHeaderData(column, Qt.Orientation.Horizontal, int(side), Qt.ItemDataRole.TextAlignmentRole)
    for record in records:
        model.appendRow([_item(formats.written(record.data[at]), fields[at].shown) for at in used])
    return model


def _item(words: str, shown: Shown) -> QStandardItem:
    item = QStandardItem(words.replace("\n", " "))
    item.setEditable(False)
    item.setToolTip(words)
    item.setTextAlignment(_RIGHT if shown in _NUMBERS else _LEFT)
    return item
