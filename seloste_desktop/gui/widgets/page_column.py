"""Pages under each other on the screen: where each lies, which are seen, and of which tiles they are made."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from PySide6.QtCore import QPoint, QRect, QSize

from seloste_desktop.gui.pdf import Sizes, Tile

SIDE = 512  # pixels: one tile is a megabyte
_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0, 4.0)


class Fit(StrEnum):
    """What follows the size of the window."""

    WIDTH = "width"
    PAGE = "page"


Zoom = Fit | float  # 1.0 is the paper's own size


def larger(zoom: float) -> float:
    return next((step for step in _STEPS if step > zoom + 0.005), _STEPS[-1])


def smaller(zoom: float) -> float:
    return next((step for step in reversed(_STEPS) if step < zoom - 0.005), _STEPS[0])


def fitted(fit: Fit, sizes: Sizes, room: QSize, gap: int) -> float:
    """Return pixels to a point at which the largest page fits."""
    wide = max(1, room.width() - 2 * gap) / max(width for width, _ in sizes)
    if fit is Fit.WIDTH:
        return wide
    return min(wide, max(1, room.height() - 2 * gap) / max(height for _, height in sizes))


@dataclass(frozen=True)
class PageColumn:
    """Everything but the sizes is in pixels of the screen itself, so that a pixel of a page is one there."""

    sizes: Sizes = ()
    scale: float = 1.0  # pixels to a point
    room: int = 0  # width of the window's view
    gap: int = 0

    @cached_property
    def _pixels(self) -> list[QSize]:
        return [QSize(max(1, round(w * self.scale)), max(1, round(h * self.scale))) for w, h in self.sizes]

    @cached_property
    def _tops(self) -> list[int]:
        tops, top = [], self.gap
        for size in self._pixels:
            tops.append(top)
            top += size.height() + self.gap
        return tops

    @cached_property
    def width(self) -> int:
        return max((size.width() + 2 * self.gap for size in self._pixels), default=0)

    @cached_property
    def height(self) -> int:
        return self._tops[-1] + self._pixels[-1].height() + self.gap if self.sizes else 0

    def box(self, page: int) -> QRect:
        size = self._pixels[page]
        left = (max(self.room, self.width) - size.width()) // 2
        return QRect(QPoint(left, self._tops[page]), size)

    def page_at(self, y: int) -> int:
        """Return the page at this height; the gap below a page belongs to it."""
        return max(0, bisect_right(self._tops, y) - 1)

    def seen(self, view: QRect) -> range:
        """Return the pages that some of the view lies on."""
        if not self.sizes:
            return range(0)
        return range(self.page_at(view.top()), self.page_at(view.bottom()) + 1)

    def tiles(self, view: QRect) -> Iterator[Tile]:
        """Give the tiles that are needed to draw the view, from the top down."""
        for page in self.seen(view):
            box = self.box(page)
            part = box.intersected(view).translated(-box.topLeft())
            if not part.isEmpty():
                yield from _cut(page, box.size(), part)


def _cut(page: int, whole: QSize, part: QRect) -> Iterator[Tile]:
    for top in range(part.top() // SIDE * SIDE, part.bottom() + 1, SIDE):
        for left in range(part.left() // SIDE * SIDE, part.right() + 1, SIDE):
            across, down = min(SIDE, whole.width() - left), min(SIDE, whole.height() - top)
            yield Tile(page, whole.width(), whole.height(), left, top, across, down)
