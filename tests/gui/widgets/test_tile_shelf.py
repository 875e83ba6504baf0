from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.pdf import Tile
from seloste_desktop.gui.widgets.tile_shelf import TileShelf

BYTES = 100 * 100 * 4


def tile(page: int) -> Tile:
    return Tile(page, 100, 100, 0, 0, 100, 100)


def image() -> QImage:
    return QImage(100, 100, QImage.Format.Format_RGB32)


def test_what_was_not_looked_at_for_longest_goes_first(qtbot: QtBot) -> None:
    shelf = TileShelf(2 * BYTES)
    shelf.put(tile(0), image())
    shelf.put(tile(1), image())
    assert shelf.get(tile(0)) is not None
    shelf.put(tile(2), image())
    assert tile(0) in shelf and tile(1) not in shelf and shelf.get(tile(1)) is None


def test_six_hundred_pages_take_no_more_than_is_allowed(qtbot: QtBot) -> None:
    shelf = TileShelf(5 * BYTES)
    for page in range(600):
        shelf.put(tile(page), image())
    assert shelf.held == 5 * BYTES
