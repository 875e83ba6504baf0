"""The tags of a table: rows and cells, heads with their scope, one element however many pages it takes."""

from __future__ import annotations

from typing import Any

from seloste_desktop.documents.structure import Element
from seloste_desktop.documents.tagged_canvas import TaggedCanvas


class Tags:
    """reportlab's renderCB: gives each part of a split table to one and the same Table element.

    It is called for every cell, hence no context managers.
    """

    def __init__(self, heads: int, row_heads: bool) -> None:
        self.heads, self.row_heads, self.item = heads, row_heads, Element("Table")

    def __call__(self, table: Any, command: str, *given: Any) -> None:
        canvas: TaggedCanvas = table.canv
        match command:
            case "startTable":
                self._start(canvas)
            case "startRow":
                self._start_row(canvas, int(given[0]))
            case "startCell":
                self._start_cell(canvas, given[1], given[2])
            case "endCell":
                self._end_cell(canvas)
            case "endRow" if self._repeated:
                canvas.end_artifact()
            case "endRow" | "endTable":
                canvas.leave()
            case "startBG" | "startLines":
                canvas.begin_artifact()
            case "endBG" | "endLines":
                canvas.end_artifact()

    def _start(self, canvas: TaggedCanvas) -> None:
        self._again = bool(self.item.kids)
        if not self._again:
            canvas.adopt(self.item)
        canvas.resume(self.item)

    def _start_row(self, canvas: TaggedCanvas, row: int) -> None:
        self._row = row
        self._repeated = self._again and row < self.heads  # a repeated head is for the eye only
        if self._repeated:
            canvas.begin_artifact()
        else:
            canvas.enter(Element("TR"))

    def _start_cell(self, canvas: TaggedCanvas, column: int, value: object) -> None:
        if self._repeated:
            return
        if self._row < self.heads:
            canvas.enter(Element("TH", scope="Column"))
        elif self.row_heads and column == 0:
            canvas.enter(Element("TH", scope="Row"))
        else:
            canvas.enter(Element("TD"))
        self._written = isinstance(value, str) and bool(value)  # a paragraph marks itself
        if self._written:
            canvas.begin_mark()

    def _end_cell(self, canvas: TaggedCanvas) -> None:
        if self._repeated:
            return
        if self._written:
            canvas.end_mark()
        canvas.leave()
