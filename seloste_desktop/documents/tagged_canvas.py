"""A canvas that writes tagged PDF.

reportlab's open edition writes no tags. Here every piece of content is either marked as part of a structure element or
is an artifact (rules, head, foot), and the tree is written when the file is saved.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfdoc import PDFName, PDFPage
from reportlab.pdfgen.canvas import Canvas

from seloste_desktop.documents.fonts import REGULAR
from seloste_desktop.documents.structure import Element, write_tree

# WORKAROUND: reportlab writes only the page keys it knows
PDFPage.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]


class TaggedCanvas(Canvas):
    _doc: Any
    _code: list[str]
    _pagesize: tuple[float, float]

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **{**keywords, "initialFontName": REGULAR, "pdfVersion": (1, 7)})
        self.root = Element("Document")
        self._open = [self.root]
        self._marks: list[list[Element]] = [[]]
        self._headings = self._quiet = 0
        add = self._doc.addPage

        def add_page(page: Any) -> None:
            page.StructParents, page.Tabs = len(self._marks) - 1, PDFName("S")
            add(page)

        self._doc.addPage = add_page

    @contextmanager
    def element(self, tag: str, alt: str = "") -> Iterator[None]:
        self.enter(Element(tag, alt=alt))
        try:
            yield
        finally:
            self.leave()

    @contextmanager
    def inside(self, item: Element) -> Iterator[None]:
        self.resume(item)
        try:
            yield
        finally:
            self.leave()

    @contextmanager
    def marked(self) -> Iterator[None]:
        """Content of the innermost open element; inside an artifact nothing is marked."""
        self.begin_mark()
        yield
        self.end_mark()

    @contextmanager
    def artifact(self) -> Iterator[None]:
        self.begin_artifact()
        yield
        self.end_artifact()

    def enter(self, item: Element) -> None:
        """Add an element to the innermost open one and open it."""
        self.adopt(item)
        self._open.append(item)

    def resume(self, item: Element) -> None:
        """Open an element again that another page, or an earlier line, has begun."""
        self._open.append(item)

    def leave(self) -> None:
        self._open.pop()

    def adopt(self, item: Element) -> None:
        if not self._quiet:
            self._open[-1].kids.append(item)

    def begin_mark(self) -> None:
        if self._quiet:
            return
        item, page = self._open[-1], self._marks[-1]
        item.kids.append((len(self._marks) - 1, len(page)))
        self._code.append(f"/{item.tag} <</MCID {len(page)}>> BDC")
        page.append(item)

    def end_mark(self) -> None:
        if not self._quiet:
            self._code.append("EMC")

    def begin_artifact(self) -> None:
        if not self._quiet:
            self._code.append("/Artifact BMC")
        self._quiet += 1

    def end_artifact(self) -> None:
        self._quiet -= 1
        if not self._quiet:
            self._code.append("EMC")

    def put(self, x: float, y: float, text: str, look: ParagraphStyle, tag: str = "P") -> None:
        """One line of text as an element of its own; x and y in points."""
        self.setFont(look.fontName, look.fontSize)
        with self.element(tag), self.marked():
            self.drawString(x, y, text)

    def rule(self, x: float, y: float, end: float, weight: float = 0.4) -> None:
        """A horizontal rule, an artifact; points."""
        with self.artifact():
            self.setLineWidth(weight)
            self.line(x, y, end, y)

    def modules(self, x: float, y: float, side: float, rows: Sequence[bytes]) -> None:
        """Fill the ones of a square of rows, `side` points wide: runs of them as one path, far cheaper than rect()."""
        step = side / len(rows)
        self._code.append(f"q {step:.5f} 0 0 {step:.5f} {x:.3f} {y:.3f} cm")
        for up, row in enumerate(reversed(rows)):  # 1.01: no hair line between rows
            self._code.append(" ".join(f"{start} {up} {end - start} 1.01 re" for start, end in _runs(row)))
        self._code.append("f Q")

    def cut_here(self, y: float) -> None:
        """The dashed line from edge to edge where a slip is torn off; y in points."""
        width = self._pagesize[0]
        with self.artifact():
            self.setDash(3, 3)
            self.setLineWidth(0.5)
            self.line(2 * mm, y, width - 2 * mm, y)
            self.setDash()

    def outline(self, title: str, level: int, top: float) -> None:
        self._headings += 1
        key = f"h{self._headings}"
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(title, key, level, closed=level > 0)

    # reportlab
    def showPage(self) -> None:
        super().showPage()
        self._marks.append([])

    def save(self) -> None:
        if self._marks[-1]:
            self.showPage()
        self.beginForm("pages")  # the N of n/N: a form drawn by every foot, filled once at the end
        self.setFont(REGULAR, 8)
        self.drawString(0, 0, str(len(self._marks) - 1))
        self.endForm()
        write_tree(self._doc, self.root, self._marks)
        self.setViewerPreference("DisplayDocTitle", "true")
        super().save()


def _runs(row: bytes) -> Iterator[tuple[int, int]]:
    start = row.find(1)
    while start >= 0:
        end = row.find(0, start)
        end = len(row) if end < 0 else end
        yield start, end
        start = row.find(1, end)
