"""The tree that a screen reader walks."""

from __future__ import annotations

from seloste_desktop.documents.structure import Element
from seloste_desktop.documents.styles import TEXT
from seloste_desktop.documents.tagged_canvas import TaggedCanvas
from tests.documents import pdfs
from tests.documents.canvases import drawn


def test_a_tree_is_written_with_alternatives_and_scopes():
    def paint(canvas: TaggedCanvas) -> None:
        canvas.enter(Element("Table"))
        canvas.enter(Element("TR"))
        canvas.enter(Element("TH", scope="Column"))
        canvas.begin_mark()
        canvas.drawString(100, 700, "Summa")
        canvas.end_mark()
        for _ in range(3):
            canvas.leave()
        with canvas.element("Figure", alt="kuva (å)"), canvas.marked():
            canvas.rect(100, 600, 10, 10)

    page = drawn(paint)
    assert b"/Scope/Column" in page
    assert pdfs.tags(page)[-1] == "Figure"


def test_an_element_over_two_pages_is_one():
    def paint(canvas: TaggedCanvas) -> None:
        paragraph = Element("P")
        canvas.adopt(paragraph)
        for line in ("alku", "loppu"):
            with canvas.inside(paragraph), canvas.marked():
                canvas.setFont(TEXT.fontName, 10)
                canvas.drawString(100, 700, line)
            canvas.showPage()

    page = drawn(paint)
    assert pdfs.tags(page, 0) == pdfs.tags(page, 1) == ["Document", "P"]
    assert b"/MCR" in page
