"""The flat parts of the window: box, button, field, mark, tab, row, bar. Colours come in, nothing is kept."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionHeader,
    QStyleOptionProgressBar,
    QStyleOptionTab,
    QStyleOptionViewItem,
    QWidget,
)

from seloste_desktop.gui.icons import draw_icon
from seloste_desktop.gui.theme import RADIUS, Colours

REFUSED = "refused"  # dynamic property of a field whose value was refused
LINK = "link"  # ... of a button that is drawn as words beside a heading
State = QStyle.StateFlag
Feature = QStyleOptionButton.ButtonFeature


def panel(
    painter: QPainter, rect: QRect, fill: str | None, edge: str | None, width: int = 1, radius: int = RADIUS
) -> None:
    """Draw a flat rounded box whose line lies wholly inside the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = width / 2 if edge else 0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
    painter.restore()


def square(rect: QRect, side: int) -> QRect:
    return QRect(rect.left() + (rect.width() - side) // 2, rect.top() + (rect.height() - side) // 2, side, side)


def button(c: Colours, option: QStyleOption, painter: QPainter) -> None:
    """Draw a button's ground; tool buttons come here too, and are flat."""
    kind = option.features if isinstance(option, QStyleOptionButton) else Feature.Flat
    down = bool(option.state & (State.State_Sunken | State.State_On))
    over = bool(option.state & State.State_MouseOver)
    usable, focus = bool(option.state & State.State_Enabled), bool(option.state & State.State_HasFocus)
    if kind & Feature.DefaultButton and usable:
        panel(painter, option.rect, c.accent_down if down else c.accent_hover if over else c.accent, None)
        if focus:
            panel(painter, option.rect, None, c.link, 2)
            panel(painter, option.rect.adjusted(2, 2, -2, -2), None, c.on_accent, 2, RADIUS - 2)
    elif kind & Feature.Flat:
        fill = c.chosen if down else c.hover if over else None
        panel(painter, option.rect, fill, c.link if focus else None, 2)
    else:
        fill = c.chosen if down else c.hover if over and usable else c.base
        panel(painter, option.rect, fill, c.link if focus else c.edge if usable else c.line, 2 if focus else 1)


def button_label(c: Colours, option: QStyleOptionButton, painter: QPainter, hide_mnemonic: bool, left: bool) -> None:
    """Draw icon, 8 pixels, words, and a chevron when the button opens a menu."""
    usable = bool(option.state & State.State_Enabled)
    filled = bool(option.features & Feature.DefaultButton) and usable
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic)
    if hide_mnemonic:
        flags |= int(Qt.TextFlag.TextHideMnemonic)
    colour = QColor(c.on_accent) if filled else option.palette.buttonText().color() if usable else QColor(c.edge)
    words = option.fontMetrics.size(int(Qt.TextFlag.TextShowMnemonic), option.text).width() if option.text else 0
    picture = 0 if option.icon.isNull() else option.iconSize.width()
    chevron = 14 if option.features & Feature.HasMenu else 0
    total = picture + words + chevron + (8 if picture and words else 0) + (6 if chevron else 0)
    at = option.rect.left() + (12 if left else (option.rect.width() - total) // 2)
    middle = option.rect.center().y()
    if picture:
        mode = QIcon.Mode.Normal if usable else QIcon.Mode.Disabled
        option.icon.paint(painter, QRect(at, middle - picture // 2 + 1, picture, picture), mode=mode)
        at += picture + (8 if words else 0)
    painter.setPen(colour)
    painter.drawText(QRect(at, option.rect.top(), words + 2, option.rect.height()), flags, option.text)
    if chevron:
        draw_icon(painter, QRect(at + words + 6, middle - 6, 14, 14), "chevron-down", colour)


def field(c: Colours, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    usable, focus = bool(option.state & State.State_Enabled), bool(option.state & State.State_HasFocus)
    refused = widget is not None and bool(widget.property(REFUSED))
    read_only = widget is not None and bool(widget.property("readOnly"))
    edge = c.link if focus else c.danger if refused else c.line if read_only or not usable else c.edge
    fill = c.base if usable and not read_only else c.window
    panel(painter, option.rect, fill, edge, 2 if focus or refused else 1)


def mark(c: Colours, option: QStyleOption, painter: QPainter, *, circle: bool) -> None:
    """Draw a check box, or a radio button's circle."""
    on, focus = bool(option.state & State.State_On), bool(option.state & State.State_HasFocus)
    usable = bool(option.state & State.State_Enabled)
    box = square(option.rect, 18)
    fill, edge = (c.accent, c.accent) if on and usable else (c.base, c.edge)
    panel(painter, box, fill, c.link if focus else edge, 2 if focus else 1, 9 if circle else 4)
    if on and circle:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.on_accent if usable else c.edge))
        painter.drawEllipse(QPointF(box.center()) + QPointF(0.5, 0.5), 3.5, 3.5)
        painter.restore()
    elif on:
        draw_icon(painter, square(box, 14), "check", c.on_accent if usable else c.edge)
    elif option.state & State.State_NoChange:
        draw_icon(painter, square(box, 14), "minus", c.text)


def item(c: Colours, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw a row's ground: tint and a bar at the left if chosen, a ring while the table has the keyboard."""
    box, chosen = option.rect, bool(option.state & State.State_Selected)
    if chosen:
        painter.fillRect(box, QColor(c.chosen))
    elif option.state & State.State_MouseOver:
        painter.fillRect(box, QColor(c.hover))
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(c.line))
    if not chosen or not isinstance(option, QStyleOptionViewItem):
        return
    at, place = option.viewItemPosition, QStyleOptionViewItem.ViewItemPosition
    if at in (place.Beginning, place.OnlyOne):
        painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(c.link))
    if widget is not None and widget.hasFocus():
        painter.fillRect(QRect(box.left(), box.top(), box.width(), 2), QColor(c.link))
        painter.fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), QColor(c.link))
        if at in (place.End, place.OnlyOne):
            painter.fillRect(QRect(box.right() - 1, box.top(), 2, box.height()), QColor(c.link))


def tab(c: Colours, option: QStyleOptionTab, painter: QPainter) -> None:
    box = option.rect
    if option.state & State.State_Selected:
        painter.fillRect(QRect(box.left(), box.bottom() - 2, box.width(), 3), QColor(c.link))
        if option.state & State.State_HasFocus:
            panel(painter, box.adjusted(2, 3, -2, -5), None, c.link, 2)
    elif option.state & State.State_MouseOver:
        panel(painter, box.adjusted(2, 2, -2, -4), c.hover, None)


def header_ground(c: Colours, option: QStyleOption, painter: QPainter) -> None:
    painter.fillRect(option.rect, option.palette.base())
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), QColor(c.line))


def quiet_header(c: Colours, option: QStyleOptionHeader) -> QStyleOptionHeader:
    """Copy the option with the headings' words in the quiet colour."""
    made = QStyleOptionHeader(option)
    colours = QPalette(option.palette)
    for role in (QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        colours.setColor(role, QColor(c.quiet))
    made.palette = colours
    return made


def progress(c: Colours, option: QStyleOptionProgressBar, painter: QPainter) -> None:
    box, span = _thin(option.rect), max(1, option.maximum - option.minimum)
    box.setWidth(box.width() * max(0, option.progress - option.minimum) // span)
    if box.width():
        panel(painter, box, c.accent, None, radius=3)


def groove(c: Colours, option: QStyleOption, painter: QPainter) -> None:
    panel(painter, _thin(option.rect), c.line, None, radius=3)


def slider(c: Colours, option: QStyleOption, painter: QPainter, rect: QRect) -> None:
    """Draw the handle of a scroll bar, a little wider under the pointer."""
    over = bool(option.state & (State.State_MouseOver | State.State_Sunken))
    inset = 3 if over else 4
    panel(painter, rect.adjusted(inset, 3, -inset, -3), c.quiet if over else c.edge, None, radius=2)


def _thin(rect: QRect) -> QRect:
    return QRect(rect.left(), rect.top() + (rect.height() - 6) // 2, rect.width(), 6)
