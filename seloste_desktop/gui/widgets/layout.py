"""Rows and columns without ceremony: widgets, layouts, gaps in pixels, and what stretches."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from seloste_desktop.gui.theme import GAP

STRETCH = -1
Piece = QWidget | QLayout | int
Margins = tuple[int, int, int, int]
_NONE: Margins = (0, 0, 0, 0)


def row(*pieces: Piece, gap: int = GAP, margins: Margins = _NONE) -> QHBoxLayout:
    layout = QHBoxLayout()
    _fill(layout, pieces, gap, margins)
    return layout


def column(*pieces: Piece, gap: int = GAP, margins: Margins = _NONE) -> QVBoxLayout:
    layout = QVBoxLayout()
    _fill(layout, pieces, gap, margins)
    return layout


def box(layout: QLayout, name: str = "") -> QWidget:
    widget = QWidget()
    widget.setObjectName(name)
    widget.setLayout(layout)
    return widget


def scrolled(content: QWidget, ground: QPalette.ColorRole = QPalette.ColorRole.Window) -> QScrollArea:
    """What does not fit is scrolled, never cut: needed at 200 percent. `ground` is what lies under it."""
    area = QScrollArea()
    area.setBackgroundRole(ground)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(content)
    return area


def across() -> QFrame:
    """A hairline from left to right."""
    line = _hairline()
    line.setFixedHeight(1)
    return line


def down() -> QFrame:
    """A hairline from top to bottom."""
    line = _hairline()
    line.setFixedWidth(1)
    return line


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty(inner)
            inner.deleteLater()


def _hairline() -> QFrame:
    line = QFrame()
    line.setAutoFillBackground(True)
    line.setBackgroundRole(QPalette.ColorRole.Mid)
    return line


def _fill(layout: QBoxLayout, pieces: tuple[Piece, ...], gap: int, margins: Margins) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for piece in pieces:
        if isinstance(piece, QWidget):
            layout.addWidget(piece)
        elif isinstance(piece, QLayout):
            layout.addLayout(piece)
        elif piece == STRETCH:
            layout.addStretch(1)
        else:
            layout.addSpacing(piece)
