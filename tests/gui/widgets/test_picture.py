from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.picture import Picture


def test_a_picture_changes_its_shape_and_shade(qtbot: QtBot) -> None:
    picture = Picture("lock", "link", 24)
    qtbot.addWidget(picture)
    before = picture.grab().toImage()
    picture.show_as("circle-alert", "danger")
    assert picture.sizeHint() == QSize(24, 24) and picture.grab().toImage() != before
