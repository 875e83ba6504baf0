"""What came of a press of a button, where it was pressed: it stays until it is read and closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent

from seloste_desktop.gui.widgets.banner import Banner
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.tone import Tone


class Outcome(Banner):
    """Told once and never changed: the next outcome takes its place."""

    def __init__(self, tone: Tone, heading: str, words: str = "", *steps: Button) -> None:
        """`steps` are what can be done next."""
        super().__init__(tone, "outcome")
        self._close = Button("outcomeClose", Kind.FLAT, "x")
        for each in (*steps, self._close):
            self.line.addWidget(each)
        self._close.clicked.connect(self.hide)
        self._close.say("", self.tr("Close"))
        self.say(heading, words)

    # Qt
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._close.say("", self.tr("Close"))
        super().changeEvent(event)
