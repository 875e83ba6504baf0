"""The bank bar code and the QR code as vectors, each a figure that says itself to a screen reader."""

from __future__ import annotations

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.units import mm

from seloste_desktop.documents.tagged_canvas import TaggedCanvas

BAR_WIDTH, BAR_HEIGHT = 105, 13  # mm: 332 modules of 0.316
_MODULES = 332
QR_SIDE = 32  # mm
_MASK = 2


def draw_bars(canvas: TaggedCanvas, digits: str, x: float, y: float, alt: str) -> None:
    """Code 128, set C; reportlab would drop what is no digit without a word, so only digits come here. Points."""
    assert digits.isascii() and digits.isdigit(), digits
    bars = Code128(digits, barWidth=BAR_WIDTH * mm / _MODULES, barHeight=BAR_HEIGHT * mm, quiet=0, humanReadable=0)
    with canvas.element("Figure", alt=alt), canvas.marked():
        bars.drawOn(canvas, x, y)


def draw_qr(canvas: TaggedCanvas, payload: str, x: float, y: float, alt: str) -> None:
    """Points."""
    import segno

    # level M as the banks ask; a mask given saves trying all eight, which takes longer than the rest of the page
    code = segno.make(payload, error="m", boost_error=False, encoding="utf-8", micro=False, mask=_MASK)
    with canvas.element("Figure", alt=alt), canvas.marked():
        canvas.modules(x, y, QR_SIDE * mm, [bytes(row) for row in code.matrix])
