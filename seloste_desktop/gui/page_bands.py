"""A page in bands for a printer: cut where nothing is printed, so that no letter is cut with it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QImage

from seloste_desktop.gui.pdf import Pdf, Tile

_MOST = 256  # rows in a band: Qt packs one while it holds the interpreter, and the window waits as long
_LEAST = 64
_CLEAR = 6  # white rows around a cut: a printer of another fineness rounds the edges of a picture


def bands(pdf: Pdf, page: int, width: int, height: int) -> Iterator[tuple[int, QImage]]:
    """Give each band and the row it begins at; together they are the whole page, drawn so many pixels large."""
    top = 0
    while top < height:
        image = pdf.draw(Tile(page, width, height, 0, top, width, min(_MOST, height - top)))
        down = image.height() if top + image.height() == height else _cut(image)
        yield top, image.copy(0, 0, width, down)
        top += down


def _cut(image: QImage) -> int:
    """Return the lowest row with nothing around it; a picture taller than a band is cut where the band ends."""
    memory, line = image.constBits(), image.bytesPerLine()
    white = b"\xff" * (line * _CLEAR)
    for below in range(image.height(), _LEAST, -1):
        if bytes(memory[(below - _CLEAR) * line : below * line]) == white:
            return below - _CLEAR // 2
    return image.height()
