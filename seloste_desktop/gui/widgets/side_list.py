"""The pages at the left: icon and word, the chosen one with a tint and a bar; icons alone in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from seloste_desktop.gui.icons import draw_icon
from seloste_desktop.gui.painting import panel
from seloste_desktop.gui.theme import in_force, strong

_ICON = Qt.ItemDataRole.UserRole
_NARROW, _WIDEST = 56, 104  # the words decide the width, in any language and size


class SideList(QListView):
    """Choosing a row opens its page."""

    def __init__(self, pictures: Sequence[str]) -> None:
        super().__init__()
        self._delegate = _SideDelegate(self)
        model = QStandardItemModel(self)
        for picture in pictures:
            item = QStandardItem()
            item.setEditable(False)
            item.setData(picture, _ICON)
            model.appendRow(item)
        self.setModel(model)
        self.setObjectName("pages")
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Light)
        self.setCurrentIndex(model.index(0, 0))

    def say(self, spoken: str, words: Sequence[str]) -> None:
        self.setAccessibleName(spoken)
        for at, word in enumerate(words):
            index = self.model().index(at, 0)
            self.model().setData(index, word)
            self.model().setData(index, f"{word}  Ctrl+{at + 1}", Qt.ItemDataRole.ToolTipRole)
            self.model().setData(index, word, Qt.ItemDataRole.AccessibleTextRole)
        self._fit()

    def show_words(self, wide: bool) -> None:
        self._delegate.words = wide
        self._fit()
        self.scheduleDelayedItemsLayout()

    def _fit(self) -> None:
        measure = QFontMetrics(strong().resolve(self.font()))
        rows = range(self.model().rowCount())
        longest = max(measure.horizontalAdvance(str(self.model().index(row, 0).data() or "")) for row in rows)
        self.setFixedWidth(max(200, longest + _WIDEST) if self._delegate.words else _NARROW)


class _SideDelegate(QStyledItemDelegate):
    words = True

    # Qt
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = option.fontMetrics.height()
        return QSize(20, max(36, line + 18) if self.words else max(30, line + 12))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        c, box = in_force(option.palette), option.rect.adjusted(8, 1, -8, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            panel(painter, box, c.chosen, None)
            panel(painter, QRect(box.left(), box.top() + 8, 3, box.height() - 16), c.link, None, radius=1)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            panel(painter, box, c.hover, None)
        if option.state & QStyle.StateFlag.State_HasFocus:
            panel(painter, box, None, c.link, 2)
        left = box.left() + 12 if self.words else box.left() + (box.width() - 18) // 2
        place = QRect(left, box.center().y() - 8, 18, 18)
        draw_icon(painter, place, str(index.data(_ICON)), c.link if chosen else c.quiet)
        if self.words:
            painter.setFont(strong().resolve(option.font) if chosen else option.font)
            painter.setPen(QColor(c.text))
            words = box.adjusted(42, 0, 0, 0)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), str(index.data()))
