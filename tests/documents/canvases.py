"""A canvas to draw a single part on, and the PDF it becomes."""

from __future__ import annotations

import io
from collections.abc import Callable

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Frame, KeepTogether

from seloste_desktop.documents.fonts import REGULAR, register
from seloste_desktop.documents.tagged_canvas import TaggedCanvas


def drawn(paint: Callable[[TaggedCanvas], None]) -> bytes:
    """The PDF of one page that `paint` drew."""
    register()
    file = io.BytesIO()
    canvas = TaggedCanvas(file, pagesize=A4, invariant=1)
    canvas.setFont(REGULAR, 10)
    paint(canvas)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def placed(part: Flowable) -> bytes:
    """The PDF of one flowable, 165 mm wide."""

    def paint(canvas: TaggedCanvas) -> None:
        frame = Frame(25 * mm, 40 * mm, 165 * mm, 220 * mm, 0, 0, 0, 0)
        parts = list(vars(part)["_content"]) if isinstance(part, KeepTogether) else [part]
        frame.addFromList(parts, canvas)

    return drawn(paint)
