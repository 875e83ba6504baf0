"""A PDF in memory, read by PDFium: how large its pages are, what they look like and what they say."""

from __future__ import annotations

import ctypes
import threading
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

Size = tuple[float, float]  # width and height in points
Sizes = tuple[Size, ...]

_MARGIN = 64  # pixels: PDFium moves letters that begin before the image by a pixel; larger ones are drawn as lines
_turn = threading.Lock()  # PDFium serves one thread at a time, whichever document it asks about


class Unreadable(Exception):
    """The bytes, or one page of them, are no PDF that can be shown."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A piece of a page that is drawn `width` times `height` pixels large as a whole."""

    page: int
    width: int
    height: int
    left: int
    top: int
    across: int
    down: int

    def __call__(self, pdf: Pdf) -> QImage:
        return pdf.draw(self)


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page says, for who cannot see it."""

    page: int

    def __call__(self, pdf: Pdf) -> str:
        return pdf.text(self.page)


@dataclass(frozen=True, slots=True)
class PageSizes:
    """How large the pages are; the first question, for it tells whether there are any."""

    def __call__(self, pdf: Pdf) -> Sizes:
        return pdf.sizes()


class Pdf:
    """Opened at the first question, on the thread that asks; everything raises Unreadable."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._document: Any = None
        self._page: Any = None
        self._number = -1

    def sizes(self) -> Sizes:
        """Return the size of each page, turned as the page is."""
        with _turn:
            document = self._opened()
            return tuple(document.get_page_size(page) for page in range(len(document)))

    def draw(self, tile: Tile) -> QImage:
        """Draw on white: paper is white also where the window is dark."""
        left, top = max(0, tile.left - _MARGIN), max(0, tile.top - _MARGIN)
        before, above = tile.left - left, tile.top - top
        image = QImage(before + tile.across, above + tile.down, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with _turn:
            _render(self._turned_to(tile.page).raw, image, QRect(-left, -top, tile.width, tile.height))
        return image.copy(before, above, tile.across, tile.down)

    def text(self, page: int) -> str:
        with _turn:
            words = self._turned_to(page).get_textpage()
            try:
                return str(words.get_text_range()).replace("\r\n", "\n").strip()
            finally:
                words.close()

    def close(self) -> None:
        """Let the memory go; needed, since PDFium's own clean-up would not wait for its turn."""
        with _turn:
            self._leave_page()
            if self._document is not None:
                self._document.close()
                self._document = None

    def _opened(self) -> Any:
        import pypdfium2

        if self._document is None:
            try:
                self._document = pypdfium2.PdfDocument(self._data)
            except pypdfium2.PdfiumError as error:
                raise Unreadable(str(error)) from error
        return self._document

    def _turned_to(self, number: int) -> Any:
        """One page stays open: its tiles are asked for one after another."""
        import pypdfium2

        if number != self._number:
            self._leave_page()
            try:
                self._page = self._opened().get_page(number)
            except pypdfium2.PdfiumError as error:
                raise Unreadable(str(error)) from error
            self._number = number
        return self._page

    def _leave_page(self) -> None:
        if self._page is not None:
            self._page.close()
        self._page, self._number = None, -1


def _render(page: Any, image: QImage, place: QRect) -> None:
    """Draw straight into the image's own memory; `place` is where the whole page lies around it."""
    from pypdfium2 import raw

    memory = (ctypes.c_ubyte * image.sizeInBytes()).from_buffer(image.bits())
    bitmap = raw.FPDFBitmap_CreateEx(image.width(), image.height(), raw.FPDFBitmap_BGRx, memory, image.bytesPerLine())
    try:
        raw.FPDF_RenderPageBitmap(bitmap, page, place.x(), place.y(), place.width(), place.height(), 0, raw.FPDF_ANNOT)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
