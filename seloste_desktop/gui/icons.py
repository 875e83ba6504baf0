"""Lucide's line icons, drawn in whatever colour the palette asks for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from seloste_desktop import paths
from seloste_desktop.gui.theme import ICON

_REMEMBERED = 512


@lru_cache(maxsize=_REMEMBERED)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = paths.resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    text = text.replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.75"')
    return QSvgRenderer(QByteArray(text.encode()))


def draw_icon(painter: QPainter, rect: QRect | QRectF, name: str, colour: str | QColor) -> None:
    """For delegates and painted widgets."""
    shade = colour if isinstance(colour, str) else colour.name()
    _renderer(name, shade).render(painter, QRectF(rect))


def icon(name: str, colour: str, off: str | None = None) -> QIcon:
    """For buttons and actions; make it again on PaletteChange."""
    made = QIcon()
    for scale in (1, 2, 3):
        for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, off or colour)):
            picture = QPixmap(ICON * scale, ICON * scale)
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            draw_icon(painter, QRect(0, 0, ICON, ICON), name, shade)
            painter.end()
            made.addPixmap(picture, mode)
    return made
