"""A canvas that writes tagged PDF: what a screen reader reads, in which order, and as what.

reportlab's open edition writes no tags. Here every piece of content is either marked as part of a structure element or
is an artifact (rules, head, foot), and the tree is written when the file is saved.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFPage, PDFString
from reportlab.pdfgen.canvas import Canvas

from seloste_desktop.documents.fonts import REGULAR

# WORKAROUND: reportlab writes only the page keys it knows
PDFPage.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]


@dataclass
class Element:
    """A node of the structure tree; its kids are elements, or marks as (page, number)."""

    tag: str
    kids: list[Element | tuple[int, int]] = field(default_factory=list)
    alt: str = ""
    scope: str = ""


class TaggedCanvas(Canvas):
    _doc: Any
    _code: list[str]
    _pagesize: tuple[float, float]

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **{**keywords, "initialFontName": REGULAR})
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
    def element(self, tag: str, alt: str = "", scope: str = "") -> Iterator[Element]:
        item = Element(tag, alt=alt, scope=scope)
        self.adopt(item)
        with self.inside(item):
            yield item

    def adopt(self, item: Element) -> None:
        if not self._quiet:
            self._open[-1].kids.append(item)

    @contextmanager
    def inside(self, item: Element) -> Iterator[None]:
        self._open.append(item)
        try:
            yield
        finally:
            self._open.pop()

    @contextmanager
    def marked(self) -> Iterator[None]:
        """Content of the innermost open element; inside an artifact nothing is marked."""
        if self._quiet:
            yield
            return
        item, page = self._open[-1], self._marks[-1]
        item.kids.append((len(self._marks) - 1, len(page)))
        self._code.append(f"/{item.tag} <</MCID {len(page)}>> BDC")
        page.append(item)
        yield
        self._code.append("EMC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        if not self._quiet:
            self._code.append("/Artifact BMC")
        self._quiet += 1
        yield
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

    def _write_structure(self) -> None:
        reference = self._doc.Reference
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        root_at = reference(root)
        places: dict[int, Any] = {}
        top = _written(self.root, root_at, reference, places)
        numbers: list[object] = []
        for page, owners in enumerate(self._marks):
            if owners:
                numbers += [page, reference(PDFArray([places[id(owner)] for owner in owners]))]
        root.dict["K"] = PDFArray([top])
        root.dict["ParentTree"] = reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        root.dict["ParentTreeNextKey"] = len(self._marks)
        self._doc.Catalog.StructTreeRoot = root_at
        self._doc.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        self.setViewerPreference("DisplayDocTitle", "true")

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
        self._write_structure()
        super().save()


def _written(item: Element, parent: Any, reference: Any, places: dict[int, Any]) -> Any:
    body = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(item.tag), "P": parent})
    at = places[id(item)] = reference(body)
    body.dict["K"] = PDFArray([_kid(kid, at, reference, places) for kid in item.kids])
    if item.alt:
        body.dict["Alt"] = PDFString(item.alt)
    if item.scope:
        body.dict["A"] = PDFDictionary({"O": PDFName("Table"), "Scope": PDFName(item.scope)})
    return at


def _kid(kid: Element | tuple[int, int], parent: Any, reference: Any, places: dict[int, Any]) -> Any:
    if isinstance(kid, Element):
        return _written(kid, parent, reference, places)
    page, mark = kid
    return PDFDictionary({"Type": PDFName("MCR"), "Pg": PDFObjectReference(f"Page{page + 1}"), "MCID": mark})
