"""One icon in a role's colour; says nothing to a screen reader because the words beside it do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seloste_desktop.gui.icons import draw_icon
from seloste_desktop.gui.theme import ICON, colours_of


class Picture(QWidget):
    """`shade` names a colour of the theme: quiet, link, good, danger."""

    def __init__(self, name: str, shade: str = "quiet", size: int = ICON) -> None:
        super().__init__()
        self._name, self._shade, self._size = name, shade, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_as(self, name: str, shade: str) -> None:
        self._name, self._shade = name, shade
        self.update()

    # Qt
    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        shade = getattr(colours_of(self), self._shade)
        draw_icon(QPainter(self), QRect(0, 0, self._size, self._size), self._name, shade)
