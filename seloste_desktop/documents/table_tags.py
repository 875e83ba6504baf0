"""The tags of a table: rows and cells, heads with their scope, one element however many pages it takes."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

from seloste_desktop.documents.tagged_canvas import Element, TaggedCanvas


class Tags:
    """reportlab's renderCB: gives each part of a split table to one and the same Table element."""

    def __init__(self, heads: int, row_heads: bool) -> None:
        self.heads, self.row_heads, self.item = heads, row_heads, Element("Table")
        self._entered: list[AbstractContextManager[Any]] = []

    def __call__(self, table: Any, command: str, *given: Any) -> None:
        canvas: TaggedCanvas = table.canv
        if command == "startTable":
            self._start(canvas)
        elif command in ("startBG", "startLines"):
            self._enter(canvas.artifact())
        elif command == "startRow":
            self._row(canvas, int(given[0]))
        elif command == "startCell" and not self._repeated:
            self._cell(canvas, given[1], given[2])
        elif command == "endCell" and not self._repeated:
            while len(self._entered) > 2:
                self._leave()
        elif command.startswith("end") and command != "endCell":
            self._leave()

    def _start(self, canvas: TaggedCanvas) -> None:
        self._again = bool(self.item.kids)
        if not self._again:
            canvas.adopt(self.item)
        self._enter(canvas.inside(self.item))

    def _row(self, canvas: TaggedCanvas, row: int) -> None:
        self._number = row
        self._repeated = self._again and row < self.heads  # a repeated head is for the eye only
        self._enter(canvas.artifact() if self._repeated else canvas.element("TR"))

    def _cell(self, canvas: TaggedCanvas, column: int, value: object) -> None:
        if self._number < self.heads:
            self._enter(canvas.element("TH", scope="Column"))
        elif self.row_heads and column == 0:
            self._enter(canvas.element("TH", scope="Row"))
        else:
            self._enter(canvas.element("TD"))
        if isinstance(value, str) and value:
            self._enter(canvas.marked())

    def _enter(self, context: AbstractContextManager[Any]) -> None:
        context.__enter__()
        self._entered.append(context)

    def _leave(self) -> None:
        self._entered.pop().__exit__(None, None, None)
