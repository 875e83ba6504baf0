from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.pdf import PageSizes, PageText, Pdf, Tile, Unreadable
from tests.gui.paper import document


@pytest.fixture
def pdf(qtbot: QtBot) -> Iterator[Pdf]:
    made = Pdf(document(3, last_lies=True))
    yield made
    made.close()


def test_the_sizes_are_those_of_the_pages_as_they_lie(pdf: Pdf) -> None:
    (wide, high), _, (wide_lying, high_lying) = PageSizes()(pdf)
    assert (round(wide), round(high)) == (595, 842)
    assert (round(wide_lying), round(high_lying)) == (842, 595)


def test_a_page_is_drawn_on_white(pdf: Pdf) -> None:
    image = Tile(0, 595, 842, 0, 0, 595, 842)(pdf)
    assert image.pixelColor(300, 800) == QColor("white")
    assert image.pixelColor(30, 30) == QColor("black")


def test_tiles_are_pieces_of_the_whole(pdf: Pdf) -> None:
    """Cut anywhere, also through a letter, they join without a seam."""
    whole = Tile(1, 1200, 1700, 0, 0, 1200, 1700)(pdf)
    for at in range(40):
        left, top = 200 + 3 * at, 380 + at
        piece = Tile(1, 1200, 1700, left, top, 200, 150)(pdf)
        assert piece == whole.copy(left, top, 200, 150)


def test_a_page_tells_its_words(pdf: Pdf) -> None:
    assert PageText(1)(pdf) == "Made-up page 2"


def test_what_is_no_pdf_cannot_be_read(qtbot: QtBot) -> None:
    with pytest.raises(Unreadable):
        PageSizes()(Pdf(b"not a PDF"))


def test_a_document_closed_opens_again_when_asked(pdf: Pdf) -> None:
    pdf.text(0)
    pdf.close()
    assert pdf.text(2) == "Made-up page 3"
