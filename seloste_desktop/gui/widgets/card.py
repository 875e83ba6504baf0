"""A card: white ground, one line around, sections divided by space."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QSizePolicy, QWidget

from seloste_desktop.gui.painting import panel
from seloste_desktop.gui.theme import CARD_RADIUS, GAP, GROUP, colours_of
from seloste_desktop.gui.widgets.layout import column
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped

_KEYS = 152  # pixels for the headings of values


class Card(QFrame):
    def __init__(self, layout: QLayout, name: str = "") -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName(name)
        self.setLayout(layout)

    # Qt
    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours_of(self)
        panel(QPainter(self), self.rect(), c.base, c.line, radius=CARD_RADIUS)


class KeyValues(QWidget):
    """Rows of a key and a value; values can be selected and copied, and wrap rather than being cut."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GROUP)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, _KEYS)
        for at, (key, value) in enumerate(pairs):
            label, shown = Wrapped(key, Role.QUIET), selectable(value, f"{key}: {value}")
            label.setMaximumWidth(_KEYS + 40)
            label.setBuddy(shown)
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, at, 1)

    # Qt
    def hasHeightForWidth(self) -> bool:
        return False  # each value knows its own height; what a grid guesses for a width is a line too little


class Section(QWidget):
    """A heading and what belongs under it."""

    def __init__(self, heading: str, *content: QWidget | QLayout, gap: int = 4) -> None:
        super().__init__()
        title = Text(heading, Role.STRONG)
        title.setMinimumHeight(title.fontMetrics().height() + 8)
        self.setLayout(column(title, *content, gap=gap))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


def selectable(value: str, spoken: str) -> Wrapped:
    """A value that can be copied by pointer and by keys."""
    shown = Wrapped(value, Role.FIGURES)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    shown.setAccessibleName(spoken)
    return shown
