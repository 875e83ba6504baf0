"""A heading that hangs beside its text, in a column of its own; together as high as the higher one."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import gray
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from seloste_desktop.documents.tagged_canvas import TaggedCanvas
from seloste_desktop.documents.text import MEASURE

SIDE, GUTTER = 42, 4  # mm
BODY = MEASURE - SIDE - GUTTER  # mm: 64 letters a line


class Beside(Flowable):
    """`air` is that above and below, in points; `again` stands for the heading where the text runs on.

    A part numbered in `leading` says what comes next, and never ends a page.
    """

    canv: TaggedCanvas

    def __init__(
        self,
        head: Flowable,
        body: Sequence[Flowable],
        again: Flowable,
        air: float,
        leading: frozenset[int] = frozenset(),
    ) -> None:
        super().__init__()
        self.head, self.body, self.again, self.air, self.leading = head, list(body), again, air, leading
        self.spaceAfter = air

    def _fitting(self, room: float) -> tuple[list[Flowable], list[Flowable]]:
        """What of the body goes on this page, and what on the next."""
        used, count = self.air, 0
        for part, height in zip(self.body, self.heights, strict=True):
            if used + height > room:
                break
            used, count = used + height + part.getSpaceAfter(), count + 1
        pieces = self.body[count].split(BODY * mm, room - used) if count < len(self.body) else []
        if len(pieces) > 1:
            return [*self.body[:count], pieces[0]], [*pieces[1:], *self.body[count + 1 :]]
        while count - 1 in self.leading:
            count -= 1
        return self.body[:count], self.body[count:]

    def _head(self, top: float) -> None:
        self.canv.setStrokeColor(gray)
        self.canv.rule(0, self.high, MEASURE * mm, 0.25)
        self.head.drawOn(self.canv, 0, top - self.head_height)

    # reportlab
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.heights = [part.wrap(BODY * mm, aH)[1] for part in self.body]
        self.head_height = self.head.wrap(SIDE * mm, aH)[1]
        gaps = sum(part.getSpaceAfter() for part in self.body[:-1])
        self.high = max(self.head_height, sum(self.heights) + gaps) + self.air
        return aW, self.high

    def split(self, aW: float, aH: float) -> list[Flowable]:
        self.wrap(aW, aH)
        first, rest = self._fitting(aH)
        if not first or not rest or self.head_height + self.air > aH:
            return []
        passed = len(self.body) - len(rest)
        later = frozenset(number - passed for number in self.leading if number >= passed)
        return [
            type(self)(self.head, first, self.again, self.air),
            Continued(self.again, rest, self.again, self.air, later),
        ]

    def draw(self) -> None:
        y = self.high - self.air
        self._head(y)
        for part, height in zip(self.body, self.heights, strict=True):
            y -= height
            part.drawOn(self.canv, (SIDE + GUTTER) * mm, y)
            y -= part.getSpaceAfter()


class Continued(Beside):
    """The rest of a section on the next page: its heading is for the eye only."""

    def _head(self, top: float) -> None:
        with self.canv.artifact():
            self.head.drawOn(self.canv, 0, top - self.head_height)
