from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.page_bands import bands
from seloste_desktop.gui.pdf import Pdf, Tile
from tests.gui.paper import document

SIZE = 1240, 1754


def drawn(page: int = 0) -> list[tuple[int, QImage]]:
    pdf = Pdf(document(1))
    made = list(bands(pdf, page, *SIZE))
    pdf.close()
    return made


def test_the_bands_are_the_whole_page(qtbot: QtBot) -> None:
    joined = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(joined)
    for top, image in drawn():
        painter.drawImage(QPoint(0, top), image)
    painter.end()
    pdf = Pdf(document(1))
    assert joined == pdf.draw(Tile(0, *SIZE, 0, 0, *SIZE))
    pdf.close()


def test_no_letter_is_cut(qtbot: QtBot) -> None:
    whole = QRect(0, 0, SIZE[0], 6)
    for top, image in drawn()[1:]:
        rim = image.copy(whole.adjusted(0, 0, 0, -3))
        white = QImage(rim.size(), rim.format())
        white.fill(QColor("white"))
        assert rim == white, top


def test_no_band_holds_the_window_up(qtbot: QtBot) -> None:
    assert all(image.height() <= 256 for _, image in drawn())
