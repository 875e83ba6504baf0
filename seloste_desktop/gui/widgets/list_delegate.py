"""Rows of two lines for lists: name and number, then quieter words and a tag. Fixed height, painted, no widgets."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from seloste_desktop.gui.painting import panel
from seloste_desktop.gui.theme import TALL_ROW, Colours, figures, in_force, strong
from seloste_desktop.gui.widgets.tag import Mark, paint_tag, tag_width

Index = QModelIndex | QPersistentModelIndex
_ELIDE = Qt.TextElideMode.ElideRight


class RowRole(IntEnum):
    """What a two-line row asks of its model besides the name."""

    NUMBER = Qt.ItemDataRole.UserRole
    SECOND = Qt.ItemDataRole.UserRole + 1
    MARK = Qt.ItemDataRole.UserRole + 2


class ListDelegate(QStyledItemDelegate):
    """Draws an empty ground for a row that is not read yet."""

    def _first_line(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, place: QRect) -> None:
        c = in_force(option.palette)
        number = str(index.data(RowRole.NUMBER) or "")
        painter.setFont(_over(option, figures()))
        painter.setPen(QColor(c.quiet))
        wide = painter.fontMetrics().horizontalAdvance(number)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight), number)
        painter.setPen(QColor(c.text))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setFont(_over(option, strong()) if chosen else option.font)
        name = QFontMetrics(painter.font()).elidedText(str(index.data() or ""), _ELIDE, place.width() - wide - 12)
        painter.drawText(place, 0, name)

    def _second_line(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, place: QRect) -> None:
        c = in_force(option.palette)
        painter.setFont(option.font)
        room = place.width()
        mark = index.data(RowRole.MARK)
        if isinstance(mark, Mark):
            side = tag_width(option.fontMetrics.horizontalAdvance(mark.word))
            paint_tag(painter, QRect(place.right() - side + 1, place.top() - 2, side, place.height() + 4), c, mark)
            room -= side + 8
        painter.setPen(QColor(c.quiet))
        words = str(index.data(RowRole.SECOND) or "")
        painter.drawText(place, 0, option.fontMetrics.elidedText(words, _ELIDE, room))

    # Qt
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, max(TALL_ROW, 2 * option.fontMetrics.height() + 18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, inner = option.fontMetrics.height(), option.rect.adjusted(14, 8, -12, -9)
        ground(painter, option, in_force(option.palette))
        self._first_line(painter, option, index, QRect(inner.left(), inner.top(), inner.width(), line))
        self._second_line(painter, option, index, QRect(inner.left(), inner.bottom() - line + 1, inner.width(), line))


def ground(painter: QPainter, option: QStyleOptionViewItem, c: Colours) -> None:
    """Draw tint, bar, hairline and ring under a row."""
    box = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, QColor(c.chosen))
        painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(c.link))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, QColor(c.hover))
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(c.line))
    if option.state & QStyle.StateFlag.State_HasFocus:
        panel(painter, box.adjusted(0, 0, 0, -1), None, c.link, 2, 2)


def _over(option: QStyleOptionViewItem, font: QFont) -> QFont:
    return font.resolve(option.font)
