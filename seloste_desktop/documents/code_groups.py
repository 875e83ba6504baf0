"""A code to be typed from paper: numbered groups, each letter in a cell of its own."""

from __future__ import annotations

import re

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from seloste_desktop.documents.styles import LABEL, style
from seloste_desktop.documents.tagged_canvas import TaggedCanvas
from seloste_desktop.documents.text import MEASURE

_LOOK = style(17, 20, "Body-Bold")
_CELL, _ROW = 6.6, 17  # mm
_GROUP = 4


def groups(code: str) -> tuple[str, ...]:
    """Letters and figures in fours; what is left over is a group of its own."""
    bare = re.sub(r"[^0-9A-Za-z]", "", code)
    return tuple(bare[start : start + _GROUP] for start in range(0, len(bare), _GROUP))


class CodeGroups(Flowable):
    """As many in a row as makes the rows even: five, three of three, or four."""

    canv: TaggedCanvas

    def __init__(self, code: tuple[str, ...]) -> None:
        super().__init__()
        self.code, self.spaceBefore, self.spaceAfter = code, 6, 10
        self.across = {5: 5, 9: 3}.get(len(code), 4)

    def _group(self, number: int, group: str) -> None:
        canvas = self.canv
        down, along = divmod(number, self.across)
        x = along * (MEASURE * mm / max(self.across, 4))
        y = self.height - (down + 1) * _ROW * mm
        canvas.rule(x, y + 2 * mm, x + (_CELL * len(group) + 0.5) * mm, 0.5)
        with canvas.artifact():
            canvas.setFont(LABEL.fontName, LABEL.fontSize)
            canvas.drawString(x, y + 11.5 * mm, str(number + 1))
        with canvas.marked():
            canvas.setFont(_LOOK.fontName, _LOOK.fontSize)
            for place, letter in enumerate(group):
                canvas.drawCentredString(x + _CELL * (place + 0.5) * mm, y + 4 * mm, letter)
            canvas.drawString(x + _CELL * len(group) * mm, y + 4 * mm, " ")

    # reportlab
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.height = -(-len(self.code) // self.across) * _ROW * mm
        return aW, self.height

    def draw(self) -> None:
        with self.canv.element("P"):
            for number, group in enumerate(self.code):
                self._group(number, group)
