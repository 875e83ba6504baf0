"""The slip at the foot of an answer, with which the customer may tell that it came. Returning it is voluntary."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from seloste_desktop.documents.at_bottom import AtBottom
from seloste_desktop.documents.lines import wrapped
from seloste_desktop.documents.page import LEFT
from seloste_desktop.documents.styles import CELL, SMALL, style
from seloste_desktop.documents.tagged_canvas import TaggedCanvas
from seloste_desktop.documents.text import MEASURE
from seloste_desktop.documents.words import Words

_TITLE = style(11, 14, "Body-Bold")
_VALUES = 24  # mm: left edge of the values
_STEP = 5  # mm from line to line


@dataclass(frozen=True)
class ReceiptSlip:
    """What came, who got it, where the slip goes."""

    words: Words
    matter: str
    receiver: str
    return_to: str

    @property
    def height(self) -> float:
        """Millimetres with the cutting line."""
        return 47 + _STEP * len(self._lines())

    def flowable(self) -> AtBottom:
        return AtBottom(self.height + 2, self._paint)

    def _lines(self) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        for key in ("matter", "receiver", "return_to"):
            lines = wrapped([getattr(self, key)], MEASURE - _VALUES, CELL, self.words)
            labels = [self.words.text(f"slip.{key}"), *[""] * (len(lines) - 1)]
            found += zip(labels, lines, strict=True)
        return found

    def _paint(self, canvas: TaggedCanvas) -> None:
        canvas.saveState()
        canvas.translate(-LEFT * mm, 0)
        canvas.cut_here(self.height * mm)
        canvas.restoreState()
        y = (self.height - 9) * mm
        canvas.put(0, y, self.words.text("slip.title"), _TITLE, "H2")
        canvas.put(0, y - 5 * mm, self.words.text("slip.voluntary"), SMALL)
        y -= 14 * mm
        for label, value in self._lines():
            _put(canvas, 0, y, label, SMALL)
            _put(canvas, _VALUES, y, value, CELL)
            y -= _STEP * mm
        self._boxes(canvas, y - 4 * mm)

    def _boxes(self, canvas: TaggedCanvas, y: float) -> None:
        for key in ("slip.complete", "slip.missing"):
            with canvas.artifact():
                canvas.setLineWidth(0.6)
                canvas.rect(0, y - 0.6 * mm, 3.6 * mm, 3.6 * mm)
            _put(canvas, 6, y, self.words.text(key), CELL)
            y -= 7.5 * mm
        y += 7.5 * mm
        canvas.rule(36 * mm, y - 1, 109 * mm)
        _put(canvas, 116, y, self.words.text("slip.date"), SMALL)
        canvas.rule(128 * mm, y - 1, MEASURE * mm)


def _put(canvas: TaggedCanvas, x: float, y: float, text: str, look: ParagraphStyle) -> None:
    if text:
        canvas.put(x * mm, y, text, look)
