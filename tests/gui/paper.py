"""Made-up PDFs, drawn by Qt, as the window gets them: bytes."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QRect, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

_Way = QPageLayout.Orientation


def document(pages: int, *, last_lies: bool = False) -> bytes:
    """Make A4 pages: a number, a black square, bars for lines of words; the last lies on its side if asked."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            if last_lies and page == pages - 1:
                writer.setPageOrientation(_Way.Landscape)
            writer.newPage()
        painter.fillRect(QRect(0, 0, 72, 72), Qt.GlobalColor.black)
        painter.drawText(QPoint(100, 200), f"Made-up page {page + 1}")
        for line in range(30):
            painter.fillRect(QRect(100, 220 + 12 * line, 300, 9), Qt.GlobalColor.black)
    painter.end()
    buffer.close()
    return bytes(held.data())
