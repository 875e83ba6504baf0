"""Tables: thin rules, no boxes, repeated heads, rows kept whole, cells tagged, any length."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, cast

from reportlab.lib.colors import black, gray
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Table

from seloste_desktop.documents.fonts import plain
from seloste_desktop.documents.hyphens import broken
from seloste_desktop.documents.styles import CELL, CELL_BOLD, HEAD, style, width_of
from seloste_desktop.documents.table_tags import Tags
from seloste_desktop.documents.text import MEASURE, Text, cell_text
from seloste_desktop.documents.words import Words

GAP = 4  # mm between columns
LABEL_WIDTH = 46  # mm: the first column of pairs


@dataclass(frozen=True)
class Grid:
    """What a table is made of. Widths in mm; without `head` it is a list of keys and values."""

    words: Words
    widths: tuple[float, ...]
    rows: Sequence[Sequence[str]]
    head: tuple[str, ...] = ()
    right: tuple[int, ...] = ()  # columns of figures
    sums: int = 0  # rows of sums at the end, bold
    keys: ParagraphStyle = CELL  # of the first column
    row_heads: bool = True  # the first column names the row


class Ruled(Table):
    """Rows stay whole; only a row higher than a page is split inside."""

    _rowHeights: list[float]
    _nrows: int
    _nosplitCmds: list[Any]
    tallest = 235 * mm
    after = 0.0  # points that must share the page with the last rows (sums, signature, slip)

    def least(self) -> float:
        """The height without which it does not begin on a page: head and two rows."""
        return min(float(sum(self._rowHeights[: self.repeatRows + 2])), 70 * mm)

    def _pulled(self, height: float, room: float) -> int:
        """How many rows go to the next page with what follows: none if all fits, or if too few would be left."""
        rows = self._nrows - self.repeatRows
        return min(3, rows - 2) if self.after and rows > 3 and height <= room < height + self.after else 0

    # reportlab
    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        width, height = super().wrap(availWidth, availHeight)
        if self._pulled(height, availHeight):
            return width, availHeight + 1  # does not fit: split() hands over the last rows
        return width, height

    def split(self, availWidth: float, availHeight: float) -> list[Any]:
        height = super().wrap(availWidth, availHeight)[1]
        self.splitInRow = int(max(self._rowHeights) > self.tallest)
        if self.splitInRow:
            self._nosplitCmds = []  # what is kept with its neighbours could not be split
        pulled = self._pulled(height, availHeight)
        if pulled:
            availHeight = height - sum(self._rowHeights[-pulled:]) + 0.1
        parts: list[Any] = super().split(availWidth, availHeight)
        if len(parts) == 2:
            parts[1].after = self.after
        return [parts[0], PageBreak(), parts[1]] if pulled and len(parts) == 2 else parts


class Long(Flowable):
    """A table of any length: each page is built from the next rows only, since splitting one big Table copies all that
    is left at every page (588 pages: 147 ms a page that way, 20 this way). All parts share one Table element.
    """

    chunk = 44  # more rows than a page can hold
    after = 0.0

    def __init__(self, build: Callable[[int, int], Ruled], count: int, start: int = 0) -> None:
        super().__init__()
        self.build, self.count, self.start = build, count, start
        self.last = start + self.chunk >= count
        self.part = build(start, min(start + self.chunk, count))
        self.spaceBefore, self.spaceAfter, self.hAlign = self.part.spaceBefore, self.part.spaceAfter, "LEFT"

    def least(self) -> float:
        self.part.wrap(MEASURE * mm, 1000)
        return self.part.least()

    def _following(self, done: int) -> Long:
        following = Long(self.build, self.count, self.start + done)
        following.after = self.after
        return following

    # reportlab
    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        if self.last:
            self.part.after = self.after
            return self.part.wrap(availWidth, availHeight)
        return self.part.wrap(availWidth, availHeight)[0], availHeight + 1

    def split(self, availWidth: float, availHeight: float) -> list[Any]:
        parts = self.part.split(availWidth, availHeight)
        if self.last or len(parts) < 2:
            return parts
        if self.part.splitInRow:  # a row higher than a page: go on with what is left of this chunk
            return [*parts, self._following(self.chunk)]
        return [parts[0], self._following(parts[0]._nrows - self.part.repeatRows)]  # noqa: SLF001  # reportlab's own count

    def draw(self) -> None:
        self.part.drawOn(self.canv, 0, 0)


def table(grid: Grid) -> Ruled | Long:
    tags = Tags(int(bool(grid.head)), grid.row_heads)
    known: dict[tuple[int, str], str] = {}  # what fits on one line in a column need not be measured again

    def build(start: int, end: int) -> Ruled:
        return _ruled(grid, start, end, tags, known)

    return build(0, len(grid.rows)) if len(grid.rows) <= Long.chunk else Long(build, len(grid.rows))


def pairs(rows: Sequence[tuple[str, str]], words: Words, label: float = LABEL_WIDTH) -> Ruled | Long:
    """Bold questions on the left, answers on the right, no head."""
    return table(Grid(words, (label, MEASURE - label), rows, keys=CELL_BOLD))


def cell(value: str, width: float, look: ParagraphStyle, words: Words) -> str | Text:
    """A plain string where it fits on one line (three times cheaper), else a paragraph that wraps."""
    value = plain(value, words)
    if "\n" not in value and width_of(value, look) <= width:
        return value
    return cell_text(broken(value, look, width), words, look)


def _ruled(grid: Grid, start: int, end: int, tags: Tags, known: dict[tuple[int, str], str]) -> Ruled:
    rows, whole = grid.rows[start:end], end == len(grid.rows)
    sums = grid.sums if whole else 0
    points = [width * mm for width in grid.widths]
    room = [width - GAP * mm for width in points[:-1]] + points[-1:]
    data: list[list[Any]] = []
    if grid.head:
        data.append([cell(value, width, HEAD, grid.words) for value, width in zip(grid.head, room, strict=True)])
    looks = [grid.keys, *[CELL] * (len(room) - 1)]
    for row in rows[: len(rows) - sums]:
        data.append([known.get(each) or _cell(each, room, looks, grid.words, known) for each in enumerate(row)])
    for row in rows[len(rows) - sums :]:
        data.append([cell(value, width, CELL_BOLD, grid.words) for value, width in zip(row, room, strict=True)])
    for line in data:
        for column in grid.right:
            if isinstance(line[column], Text):
                line[column].style = style(line[column].style.fontSize, line[column].style.leading, alignment=2)
    return Ruled(
        data,
        colWidths=points,
        repeatRows=len(data) - len(rows),
        style=_rules(grid, len(data), sums, 2 if whole else 1),
        renderCB=cast(Any, tags),
        hAlign="LEFT",
        spaceBefore=4,
        spaceAfter=8,
    )


def _cell(
    at: tuple[int, str], room: list[float], looks: list[ParagraphStyle], words: Words, known: dict[tuple[int, str], str]
) -> str | Text:
    column, value = at
    drawn = cell(value, room[column], looks[column], words)
    if isinstance(drawn, str):
        known[at] = drawn
    return drawn


def _rules(grid: Grid, height: int, sums: int, tail: int) -> list[Any]:
    first, last = int(bool(grid.head)), height - 1
    commands: list[Any] = [
        ("FONT", (0, 0), (-1, -1), CELL.fontName, CELL.fontSize, CELL.leading),
        ("FONT", (0, first), (0, -1), grid.keys.fontName, CELL.fontSize, CELL.leading),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-2, -1), GAP * mm),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2.6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.6),
        ("LINEBELOW", (0, first), (-1, -1), 0.25, gray),
        ("LINEBELOW", (0, -1), (-1, -1), 0.6, black),
    ]
    if grid.head:
        commands += [
            ("FONT", (0, 0), (-1, 0), HEAD.fontName, HEAD.fontSize, HEAD.leading),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("LINEBELOW", (0, 0), (-1, 0), 0.6, black),
        ]
        if height > 3:
            commands.append(("NOSPLIT", (0, 0), (-1, 2)))
    else:
        commands.append(("LINEABOVE", (0, 0), (-1, 0), 0.6, black))
    if height > 3 + first:
        commands.append(("NOSPLIT", (0, last - tail + 1), (-1, last)))
    if sums:
        commands += [
            ("FONT", (0, last - sums + 1), (-1, last), CELL_BOLD.fontName, 9, 12),
            ("LINEABOVE", (0, last - sums + 1), (-1, last - sums + 1), 0.6, black),
        ]
    return [*commands, *(("ALIGN", (column, 0), (column, -1), "RIGHT") for column in grid.right)]
