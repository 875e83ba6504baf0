"""The sheet round the text: sender, address in the window, reference block, head and foot, page n/N.

Measures in mm from the upper left corner. Nothing but the address stands where a C5 envelope's window may show it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import IO, Any

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from seloste_desktop.documents.fonts import REGULAR, plain, register
from seloste_desktop.documents.hyphens import broken
from seloste_desktop.documents.lines import fitted, wrapped
from seloste_desktop.documents.styles import CELL, LABEL, SMALL, SMALL_BOLD, TEXT_BOLD, style, width_of
from seloste_desktop.documents.tagged_canvas import TaggedCanvas
from seloste_desktop.documents.text import MEASURE
from seloste_desktop.documents.words import Words

WIDTH, HEIGHT = A4  # points
LEFT, TOP, BOTTOM = 25, 28, 27  # left leaves 10 mm beyond the punched holes (ISO 838: 9 to 15 mm)
WINDOW = (25, 45, 66, 23)  # x, y, width, height: what shows at every position of the sheet in the envelope
TITLE_TOP, TITLE_TOP_INVOICE, TITLE_TOP_PLAIN = 88, 82, 40  # with an address, on invoices, without an address
RULE_TOP, FOOT = 18, 20  # hairlines under the head of later pages, above the foot (from the lower edge)
FOOT_COLUMNS = (25, 72, 140)
NUMBER = 176  # x of the page number
_SENDER_SIZES = ((10, 8, 3.9), (8, 7, 3.2), (6.5, 6, 2.6), (5, 5, 2.1))  # name and rest in points, step in mm
META = (130, 46, 34, 9)  # x, y, width, step of a label and its value


@dataclass(frozen=True)
class Sheet:
    """What stands round the text of one document."""

    words: Words
    title: str
    sender: tuple[str, ...]  # the name first
    day: date | None  # the document's own; None for what has none yet, such as a draft
    address: tuple[str, ...] = ()  # as on an envelope
    meta: tuple[tuple[str, str], ...] = ()  # label and value, beside the window
    foot: tuple[tuple[str, str], ...] = ()  # label and value; without it the page number stands above
    stamp: str = ""  # LUONNOS, KOPIO
    specimen: str = ""  # said on each page of a made-up register


class Document(BaseDocTemplate):
    """Draws a story on sheets; `top` and `bottom` in mm. The same story and day give the same bytes."""

    filled = 0.0  # share of the last page that is in use

    def __init__(self, out: Path | IO[bytes], sheet: Sheet, top: float = TITLE_TOP, bottom: float = BOTTOM) -> None:
        register()
        self.sheet = sheet
        super().__init__(
            str(out) if isinstance(out, Path) else out,
            pagesize=A4,
            title=sheet.title,
            subject=sheet.title,
            author=sheet.sender[0],
            lang=sheet.words.tag,
            creator="Seloste Desktop",
            producer="reportlab",
            invariant=int(sheet.day is not None),
            initialFontName=REGULAR,
        )
        self.addPageTemplates(
            [
                PageTemplate("first", [_frame(top, bottom)], onPage=self._first, autoNextPageTemplate="later"),
                PageTemplate("later", [_frame(TOP, bottom)], onPage=self._later),
            ]
        )

    def make(self, story: list[Flowable]) -> None:
        """May raise OSError."""
        self.build(story, canvasmaker=partial(_canvas, self.sheet.day))

    def _first(self, canvas: Any, _: object) -> None:
        _sender(canvas, self.sheet)
        _address(canvas, self.sheet)
        _meta(canvas, self.sheet)
        if self.sheet.stamp:
            _put(canvas, META[0], 24, self.sheet.stamp, style(15, 18, TEXT_BOLD.fontName))
        self._around(canvas)

    def _later(self, canvas: Any, _: object) -> None:
        sheet = self.sheet
        with canvas.artifact():
            name, *_more = wrapped([sheet.sender[0]], META[0] - LEFT - 5, SMALL_BOLD, sheet.words)
            _put(canvas, LEFT, 13, name, SMALL_BOLD)
            title = " · ".join(filter(None, (sheet.title, sheet.stamp)))
            limit = NUMBER - 4 if not sheet.foot else LEFT + MEASURE
            _put(canvas, min(META[0], limit - width_of(title, SMALL) / mm), 13, title, SMALL)
        canvas.rule(LEFT * mm, HEIGHT - RULE_TOP * mm, (LEFT + MEASURE) * mm)
        self._around(canvas)

    def _around(self, canvas: TaggedCanvas) -> None:
        sheet = self.sheet
        with canvas.artifact():
            canvas.setStrokeColor(black)
            if sheet.foot:
                canvas.rule(LEFT * mm, FOOT * mm, (LEFT + MEASURE) * mm)
            bottom = HEIGHT / mm - 12.4
            for x, (label, value) in zip(FOOT_COLUMNS, sheet.foot, strict=False):
                _put(canvas, x, bottom - 3.6 - LABEL.fontSize / mm, label, LABEL)
                _put(canvas, x, bottom - SMALL.fontSize / mm, plain(value, sheet.words), SMALL)
            _number(canvas, sheet)
            if sheet.specimen:
                canvas.setFont(REGULAR, 6.5)
                canvas.drawRightString((LEFT + MEASURE) * mm, HEIGHT - 7.5 * mm, sheet.specimen)

    # reportlab
    def handle_pageEnd(self) -> None:
        frame: Any = self.frame
        if hasattr(frame, "_y"):
            self.filled = 1 - (frame._y - frame._y1) / frame._height  # noqa: SLF001  # reportlab tells it nowhere else
        super().handle_pageEnd()


def _canvas(day: date | None, *args: Any, **keywords: Any) -> TaggedCanvas:
    canvas = TaggedCanvas(*args, **keywords)
    if day:
        canvas.setDateFormatter(lambda *_: f"D:{day:%Y%m%d}")  # not the machine's clock
    return canvas


def _frame(top: float, bottom: float) -> Frame:
    return Frame(LEFT * mm, bottom * mm, MEASURE * mm, HEIGHT - (top + bottom) * mm, 0, 0, 0, 0)


def _put(canvas: TaggedCanvas, x: float, top: float, text: str, look: Any) -> None:
    canvas.put(x * mm, HEIGHT - top * mm - look.fontSize, text, look)


def _sender(canvas: TaggedCanvas, sheet: Sheet) -> None:
    """The name in bold, the rest below; smaller where it would come down to the window."""
    top, room = 13.0, META[0] - LEFT - 5
    for size, less, step in _SENDER_SIZES:
        look, small = style(size, size, TEXT_BOLD.fontName), style(less, less)
        name = wrapped(sheet.sender[:1], room, look, sheet.words)
        rest = wrapped(sheet.sender[1:], room, small, sheet.words) if sheet.sender[1:] else []
        if top + (step + 1) * len(name) + step * len(rest) <= WINDOW[1] - 4:
            break
    for line in name:
        _put(canvas, LEFT, top, line, look)
        top += step + 1
    for line in rest:
        _put(canvas, LEFT, top, line, small)
        top += step


def _address(canvas: TaggedCanvas, sheet: Sheet) -> None:
    if not sheet.address:
        return
    x, y, room, height = WINDOW
    lines, look, step = fitted(sheet.address, room, height, sheet.words)
    for number, line in enumerate(lines):
        _put(canvas, x, y + step * number, line, look)
    canvas.rule(4 * mm, HEIGHT / 2, 8 * mm)  # fold here, punch here


def _meta(canvas: TaggedCanvas, sheet: Sheet) -> None:
    """Pairs down a column of four, then a second column; a value that wraps pushes the next ones down."""
    x, start, width, step = META
    columns = [sheet.meta[:4], sheet.meta[4:8]]
    for number, column in enumerate(columns):
        room = width - 3 if number or columns[1] else LEFT + MEASURE - x
        top: float = start
        for label, value in column:
            _put(canvas, x + width * number, top, label, LABEL)
            lines = wrapped([broken(plain(value, sheet.words), CELL, room * mm)], room, CELL, sheet.words)
            for count, line in enumerate(lines):
                _put(canvas, x + width * number, top + 3.3 + 3.9 * count, line, CELL)
            top += step + 3.9 * (len(lines) - 1)


def _number(canvas: TaggedCanvas, sheet: Sheet) -> None:
    """n/ and then the form that holds N; its width need not be known, since nothing follows it."""
    word, number = sheet.words.text("page"), f"{canvas.getPageNumber()}/"
    if sheet.foot:
        y = 12.4 * mm
        _put(canvas, NUMBER, HEIGHT / mm - 16 - LABEL.fontSize / mm, word, LABEL)
    else:
        y, number = HEIGHT - 13 * mm - SMALL.fontSize, f"{word} {number}"
    canvas.setFont(REGULAR, SMALL.fontSize)
    canvas.drawString(NUMBER * mm, y, number)
    canvas.saveState()
    canvas.translate(NUMBER * mm + width_of(number, SMALL), y)
    canvas.doForm("pages")
    canvas.restoreState()
