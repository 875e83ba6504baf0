"""Type sizes of every document. Sizes and leadings in points."""

from __future__ import annotations

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics

from seloste_desktop.documents.fonts import BOLD, REGULAR


def style(size: float, leading: float, font: str = REGULAR, **more: Any) -> ParagraphStyle:
    values: dict[str, Any] = {"spaceAfter": 0, "allowWidows": 0, "allowOrphans": 0, "splitLongWords": 1, **more}
    return ParagraphStyle("", fontName=font, fontSize=size, leading=leading, **values)


def width_of(text: str, look: ParagraphStyle) -> float:
    """Points."""
    return float(pdfmetrics.stringWidth(text, look.fontName, look.fontSize))


TITLE = style(17, 21, BOLD, spaceAfter=8)
INVOICE_TITLE = style(15, 18, BOLD, spaceAfter=4)
HEADING = style(12, 15, BOLD, spaceBefore=18, spaceAfter=5)
SHEET_HEADING = style(11.5, 15, BOLD, spaceBefore=12, spaceAfter=3)
SUBHEADING = style(9.5, 13, BOLD, spaceBefore=10, spaceAfter=2)
TEXT = style(10, 14, spaceAfter=6)
TEXT_BOLD = style(10, 14, BOLD)
CELL = style(9, 12)
CELL_BOLD = style(9, 12, BOLD)
HEAD = style(8, 10.5, BOLD)
SMALL = style(8, 11, spaceAfter=3)
SMALL_BOLD = style(8, 11, BOLD)
LABEL = style(7.5, 10)
