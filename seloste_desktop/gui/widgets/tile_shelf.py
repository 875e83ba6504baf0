"""Tiles drawn already: what was not looked at for longest goes first."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QImage

from seloste_desktop.gui.pdf import Tile


class TileShelf:
    """Holds no more than `most` bytes, however long the document is."""

    def __init__(self, most: int = 0) -> None:
        self.most = most
        self.held = 0
        self._images: OrderedDict[Tile, QImage] = OrderedDict()

    def __contains__(self, tile: Tile) -> bool:
        return tile in self._images

    def get(self, tile: Tile) -> QImage | None:
        if tile in self._images:
            self._images.move_to_end(tile)
        return self._images.get(tile)

    def put(self, tile: Tile, image: QImage) -> None:
        self._images[tile] = image
        self.held += image.sizeInBytes()
        while self.held > self.most and len(self._images) > 1:
            self.held -= self._images.popitem(last=False)[1].sizeInBytes()
