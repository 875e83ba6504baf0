"""An empty page: what belongs here and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seloste_desktop.gui.theme import GAP, GROUP
from seloste_desktop.gui.widgets.button import Button
from seloste_desktop.gui.widgets.layout import STRETCH, column, row
from seloste_desktop.gui.widgets.picture import Picture
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped


class EmptyState(QWidget):
    def __init__(self, picture: str, *buttons: Button, link: Button | None = None) -> None:
        super().__init__()
        self._title, self._words = Text(role=Role.TITLE), Wrapped(role=Role.QUIET)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setMinimumWidth(280)
        self._words.setMaximumWidth(520)
        words = row(STRETCH, self._words, STRETCH)
        words.setStretchFactor(self._words, 8)
        heads = (STRETCH, row(STRETCH, Picture(picture, "quiet", 40), STRETCH), GAP, self._title, words, GROUP)
        steps = [row(STRETCH, *buttons, STRETCH)] + ([row(STRETCH, link, STRETCH)] if link else [])
        self.setLayout(column(*heads, *steps, STRETCH, STRETCH))

    def say(self, heading: str, words: str) -> None:
        self._title.setText(heading)
        self._words.setText(words)
