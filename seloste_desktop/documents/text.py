"""Paragraphs, headings and lists that tag themselves and hold their words together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Spacer

from seloste_desktop.documents.fonts import REGULAR, plain
from seloste_desktop.documents.hyphens import IN_CELLS, IN_TEXT, SOFT, broken, soften
from seloste_desktop.documents.structure import Element
from seloste_desktop.documents.styles import HEADING, SUBHEADING, TEXT, TITLE, width_of
from seloste_desktop.documents.tagged_canvas import TaggedCanvas
from seloste_desktop.documents.words import Words

MEASURE = 165  # mm: the full width, for tables
COLUMN = 130  # mm: running text, at most 70 letters a line
_MOST_TOGETHER = 180  # mm: what is higher may be parted
_INDENT = 5  # mm at least: list entries behind their dash or number


class Text(Paragraph):
    """A paragraph that tags itself; its lines keep apart words that only the line's end separates."""

    canv: TaggedCanvas
    blPara: Any
    tag = "P"  # "" puts it straight into the open element (a table cell)
    level = -1
    title = source = ""
    item: Element | None = None

    def _soft(self, start: str) -> bool:
        return bool(re.search(f"{SOFT}?".join(map(re.escape, start)) + SOFT, self.source))

    def _end_lines(self) -> None:
        for line in self.blPara.lines[:-1]:
            if isinstance(line, tuple):
                words = line[1]
                if words and words[-1].endswith("-") and self._soft(words[-1][:-1]):
                    words[-1] = words[-1][:-1] + SOFT  # search and screen readers join the word again
                elif words and words[-1]:
                    words.append("")
            elif line.words and line.words[-1].text and not line.words[-1].text.endswith(("-", " ")):
                line.words[-1].text += " "

    # reportlab
    def split(self, aW: float, aH: float) -> list[Any]:
        parts: list[Any] = super().split(aW, aH)
        if parts:
            self.item = self.item or Element(self.tag)
            for part in parts:  # one element, also over two pages
                part.tag, part.item, part.source = self.tag, self.item, self.source
        return parts

    def draw(self) -> None:
        self._end_lines()
        if self.level >= 0:
            self.canv.outline(self.title, self.level, self.canv.absolutePosition(0, self.height)[1] + 6)
        if not self.tag:
            with self.canv.marked():
                super().draw()
            return
        item = self.item or Element(self.tag)
        if not item.kids:
            self.canv.adopt(item)
        with self.canv.inside(item), self.canv.marked():
            super().draw()


def safe(text: str, words: Words) -> str:
    """The only way of a value into a paragraph: reportlab reads markup there, and `<img src=...>` opens files."""
    return escape(plain(text, words)).replace("\n", "<br/>")


def text(value: str, words: Words, look: ParagraphStyle = TEXT, tag: str = "P", least: int = IN_TEXT) -> Text:
    """`least` is the number of letters from which a word may be divided."""
    body = soften(safe(value, words), words.language, least)
    paragraph = Text(body, look)
    paragraph.tag, paragraph.source = tag, body
    return paragraph


def prose(value: str, words: Words, look: ParagraphStyle = TEXT) -> Narrow:
    """Running text at its own measure."""
    return Narrow(text(broken(plain(value, words), look, COLUMN * mm), words, look))


def heading(value: str, words: Words, level: int = 1, look: ParagraphStyle | None = None) -> Text:
    """Level 0 is the title of the document. A number in front stands clear of the words."""
    body = safe(re.sub(r"^(\d+) +", "\\1\u00a0\u00a0", value), words)
    paragraph = Text(body, look or (TITLE, HEADING, SUBHEADING)[level])
    paragraph.tag, paragraph.level, paragraph.title = f"H{level + 1}", level, value
    return paragraph


def together(*parts: Flowable, more: float = 0) -> list[Flowable]:
    """Start a new page unless all parts fit, with `more` mm after them; of a table or list at the end, its first rows.

    keepWithNext would drag a whole table to the next page and leave a hole.
    """
    need = more * mm
    for part in parts:
        height = part.wrap(MEASURE * mm, 10000)[1]
        if part is parts[-1] and not more and hasattr(part, "least"):
            height = part.least()
        need += height + part.getSpaceBefore() + part.getSpaceAfter()
    return [CondPageBreak(min(need, _MOST_TOGETHER * mm)), *parts]


def gap(height: float) -> Spacer:
    return Spacer(1, height * mm)


class Narrow(Flowable):
    """Narrows what it holds: running text keeps its measure while tables take the full width."""

    canv: TaggedCanvas

    def __init__(self, inner: Flowable, width: float = COLUMN) -> None:
        super().__init__()
        self.inner, self.measure = inner, width * mm

    # reportlab
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return aW, self.inner.wrap(self.measure, aH)[1]

    def split(self, aW: float, aH: float) -> list[Flowable]:
        return [Narrow(part, self.measure / mm) for part in self.inner.split(self.measure, aH)]

    def getSpaceBefore(self) -> float:
        return float(self.inner.getSpaceBefore())

    def getSpaceAfter(self) -> float:
        return float(self.inner.getSpaceAfter())

    def draw(self) -> None:
        self.inner.drawOn(self.canv, 0, 0)


class Entries(Flowable):
    """A list with hanging labels (a dash, or numbers from 1), tagged L > LI > Lbl, LBody."""

    canv: TaggedCanvas

    def __init__(self, entries: Sequence[tuple[str, Text]], item: Element | None = None) -> None:
        super().__init__()
        self.entries, self.item = list(entries), item or Element("L")
        self.spaceAfter = TEXT.spaceAfter
        self.indent = max(_INDENT * mm, *(width_of(label, entry.style) + 2 * mm for label, entry in self.entries))

    def least(self) -> float:
        """The height without which it does not begin on a page."""
        return sum(self.heights[:3])

    def _total(self) -> float:
        return sum(self.heights) + 2 * (len(self.entries) - 1)

    def _rows(self) -> None:
        y = self._total()
        for (label, entry), height in zip(self.entries, self.heights, strict=True):
            with self.canv.element("LI"):
                with self.canv.element("Lbl"), self.canv.marked():
                    self.canv.setFont(REGULAR, entry.style.fontSize)
                    self.canv.drawString(0, y - entry.style.fontSize, label)
                entry.drawOn(self.canv, self.indent, y - height)
            y -= height + 2

    # reportlab
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.heights = [entry.wrap(min(aW, COLUMN * mm) - self.indent, aH)[1] for _, entry in self.entries]
        return aW, self._total()

    def split(self, aW: float, aH: float) -> list[Flowable]:
        self.wrap(aW, aH)
        used, count = 0.0, 0
        for height in self.heights:
            if used + height > aH:
                break
            used, count = used + height + 2, count + 1
        if not 0 < count < len(self.entries):
            return []
        return [Entries(part, self.item) for part in (self.entries[:count], self.entries[count:])]

    def draw(self) -> None:
        if not self.item.kids:
            self.canv.adopt(self.item)
        with self.canv.inside(self.item):
            self._rows()


def dashed(values: Sequence[str], words: Words, look: ParagraphStyle = TEXT) -> Entries:
    return Entries([("–", text(value, words, look, "LBody")) for value in values])


def numbered(values: Sequence[str], words: Words, look: ParagraphStyle = TEXT) -> Entries:
    return Entries([(str(number), text(value, words, look, "LBody")) for number, value in enumerate(values, 1)])


def cell_text(value: str, words: Words, look: ParagraphStyle) -> Text:
    """A table cell that wraps: straight into its TD, with words divided sooner than in running text."""
    return text(value, words, look, "", IN_CELLS)
