"""A banner says one thing about the whole page: icon and words on the tone's ground."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from seloste_desktop.gui.icons import draw_icon
from seloste_desktop.gui.painting import panel
from seloste_desktop.gui.theme import CARD_RADIUS, colours_of
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.layout import column, row
from seloste_desktop.gui.widgets.text import Role, Wrapped
from seloste_desktop.gui.widgets.tone import Tone, tones

_ICONS = {
    Tone.PLAIN: "info",
    Tone.INFO: "info",
    Tone.GOOD: "circle-check",
    Tone.WARN: "triangle-alert",
    Tone.DANGER: "circle-alert",
}


class Banner(QFrame):
    def __init__(self, tone: Tone = Tone.INFO, name: str = "") -> None:
        super().__init__()
        self._tone = tone
        self._heading = Wrapped(role=Role.STRONG)
        self._words = Wrapped()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.line = row(column(self._heading, self._words, gap=2), margins=(46, 10, 12, 10))
        self.line.setStretch(0, 1)
        self.setLayout(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def say(self, heading: str, words: str = "") -> None:
        self._heading.setText(heading)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.setAccessibleName(f"{heading} {words}".strip())

    # Qt
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        front, back = tones(colours_of(self), self._tone)
        panel(painter, self.rect(), back, None, radius=CARD_RADIUS)
        draw_icon(painter, QRect(16, 11, 18, 18), _ICONS[self._tone], front)


class Notice(Banner):
    """A banner that stays until it is read and closed."""

    def __init__(self, name: str) -> None:
        super().__init__(Tone.INFO, name)
        self._close = Button(f"{name}Close", Kind.FLAT, "x")
        self._close.clicked.connect(self.hide)
        self.line.addWidget(self._close)
        self.hide()

    def say(self, heading: str, words: str = "") -> None:
        super().say(heading, words)
        self._close.say("", self.tr("Close"))
        self.show()
