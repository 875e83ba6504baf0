"""Buttons of five kinds. Primary is Qt's own default button, so Enter and the accent always agree."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton

from seloste_desktop.gui.icons import icon
from seloste_desktop.gui.painting import LINK
from seloste_desktop.gui.theme import ICON, colours_of


class Kind(StrEnum):
    PRIMARY = "primary"  # one on a page
    QUIET = "quiet"  # outlined
    FLAT = "flat"  # in tool bars
    LINK = "link"  # beside a heading
    DANGER = "danger"  # red words


class Button(QPushButton):
    """Says its words, or, when it is an icon alone, its tip."""

    def __init__(self, name: str, kind: Kind = Kind.QUIET, picture: str = "") -> None:
        super().__init__()
        self._picture, self._kind = picture, kind
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setDefault(kind is Kind.PRIMARY)
        self.setFlat(kind in (Kind.FLAT, Kind.LINK))
        self.setProperty(LINK, kind is Kind.LINK)
        self.setIconSize(QSize(ICON, ICON))
        self._tint()

    def say(self, words: str, tip: str = "", spoken: str = "") -> None:
        """`spoken` is for a screen reader where the words alone tell too little."""
        self.setText(words)
        self.setToolTip(tip)
        self.setAccessibleName(spoken or words.replace("&", "") or tip.split("  ")[0])

    def _tint(self) -> None:
        c = colours_of(self)
        shades = {Kind.PRIMARY: c.on_accent, Kind.DANGER: c.danger, Kind.LINK: c.link}
        if self._picture:
            self.setIcon(icon(self._picture, shades.get(self._kind, c.text), c.edge))
        if self._kind in (Kind.DANGER, Kind.LINK):  # their words keep to a role that the palette already has
            role = QPalette.ColorRole.BrightText if self._kind is Kind.DANGER else QPalette.ColorRole.Link
            mine = self.palette()
            if mine.color(QPalette.ColorRole.ButtonText) != mine.color(role):
                mine.setColor(QPalette.ColorGroup.All, QPalette.ColorRole.ButtonText, mine.color(role))
                self.setPalette(mine)

    # Qt
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)
