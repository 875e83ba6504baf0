from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.painting import panel, square


def test_a_panel_keeps_its_line_inside(qtbot: QtBot) -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    panel(painter, QRect(10, 10, 20, 20), "#000000", "#FF0000", 2, 0)
    painter.end()
    assert image.pixelColor(9, 20).name() == "#ffffff"
    assert image.pixelColor(10, 20).name() == "#ff0000"
    assert image.pixelColor(20, 20).name() == "#000000"


def test_a_square_stands_in_the_middle() -> None:
    assert square(QRect(0, 0, 30, 20), 10) == QRect(10, 5, 10, 10)
