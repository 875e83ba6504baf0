"""A canvas whose PDF a screen reader can read."""

from __future__ import annotations

from seloste_desktop.documents.styles import TEXT
from seloste_desktop.documents.tagged_canvas import TaggedCanvas
from tests.documents import pdfs
from tests.documents.canvases import drawn


def test_text_that_is_put_is_an_element_of_its_own():
    def paint(canvas: TaggedCanvas) -> None:
        canvas.put(100, 700, "Otsikko", TEXT, "H1")
        canvas.put(100, 650, "Kappale", TEXT)

    page = drawn(paint)
    assert pdfs.tags(page) == ["Document", "H1", "P"]
    assert "Otsikko" in pdfs.text(page)


def test_an_artifact_is_for_the_eye_only():
    def paint(canvas: TaggedCanvas) -> None:
        with canvas.artifact():
            canvas.put(100, 700, "koriste", TEXT)
        canvas.rule(0, 0, 100)

    assert "P" not in pdfs.tags(drawn(paint))


def test_an_element_goes_on_where_it_is_opened_again():
    def paint(canvas: TaggedCanvas) -> None:
        with canvas.element("P"), canvas.marked():
            canvas.drawString(100, 700, "alku")
        paragraph = canvas.root.kids[0]
        assert not isinstance(paragraph, tuple)
        with canvas.inside(paragraph), canvas.marked():
            canvas.drawString(100, 680, "loppu")

    assert pdfs.tags(drawn(paint)) == ["Document", "P"]


def test_squares_are_drawn_as_runs_and_a_cutting_line_says_nothing():
    def paint(canvas: TaggedCanvas) -> None:
        canvas.modules(0, 0, 30, [bytes([1, 1, 0]), bytes([0, 0, 0]), bytes([0, 1, 1])])
        canvas.cut_here(100)

    assert pdfs.text(drawn(paint)).strip() == ""


def test_a_page_that_was_not_ended_is_ended_by_saving():
    def paint(canvas: TaggedCanvas) -> None:
        canvas.outline("Otsikko", 0, 700)
        canvas.showPage()
        canvas.put(100, 700, "toinen sivu", TEXT)

    assert "toinen sivu" in pdfs.pages(drawn(paint))[1]
