import re

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from pytestqt.qtbot import QtBot

from seloste_desktop import paths
from seloste_desktop.gui.icons import draw_icon, icon

GUI = paths.resource("icons").parent.parent / "seloste_desktop" / "gui"
NAMED = sorted(
    {
        name
        for path in GUI.rglob("*.py")
        for name in re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', path.read_text("utf-8"))
        if paths.resource(f"icons/{name}.svg").is_file()
    }
)


def test_an_icon_is_drawn_in_the_colour_asked_for(qtbot: QtBot) -> None:
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_icon(painter, QRect(0, 0, 24, 24), "minus", QColor("#B0241C"))
    painter.end()
    colours = {image.pixelColor(x, 12).name() for x in range(24)}
    assert "#ffffff" in colours and len(colours) > 1


def test_a_button_gets_its_icon_for_every_scale_and_state(qtbot: QtBot) -> None:
    made = icon("lock", "#000000", "#888888")
    assert {size.width() for size in made.availableSizes(QIcon.Mode.Normal)} >= {18}
    assert not made.pixmap(QSize(18, 18), QIcon.Mode.Disabled).isNull()


@pytest.mark.parametrize("name", NAMED)
def test_every_icon_is_a_line_drawing_of_the_set(name: str) -> None:
    assert "currentColor" in paths.resource(f"icons/{name}.svg").read_text("utf-8")
