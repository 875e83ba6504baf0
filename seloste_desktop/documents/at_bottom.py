"""What stands at the foot of the last page, such as a slip."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from seloste_desktop.documents.tagged_canvas import TaggedCanvas


class AtBottom(Flowable):
    """Takes the rest of the page and draws at its foot; moves to a new page when there is no room. Height in mm."""

    canv: TaggedCanvas

    def __init__(self, height: float, paint: Callable[[TaggedCanvas], None]) -> None:
        super().__init__()
        self.need, self.paint = height * mm, paint

    # reportlab
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return aW, max(aH - 1, self.need)

    def draw(self) -> None:
        self.paint(self.canv)
