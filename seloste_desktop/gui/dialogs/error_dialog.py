"""What did not happen, why, and what to do now."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.gui.speech import spoken
from seloste_desktop.gui.theme import GROUP
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.dialog import Dialog
from seloste_desktop.gui.widgets.layout import STRETCH, column, row
from seloste_desktop.gui.widgets.picture import Picture
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped
from seloste_desktop.services.messages import messages

_WIDE = 600  # pixels


class ErrorDialog(Dialog):
    """A message's sentences say all three; nothing is offered that cannot be done."""

    def __init__(self, title: str, words: str, parent: QWidget) -> None:
        super().__init__("errorDialog", parent)
        self.setWindowTitle(title)
        self.setAccessibleDescription(words)
        close = Button("close", Kind.PRIMARY)
        close.say(self.tr("&Close"), "Esc")
        close.clicked.connect(self.accept)
        heading = row(Picture("circle-alert", "danger", 24), Text(title, Role.TITLE, "dialogTitle"), STRETCH, gap=GROUP)
        body = column(heading, Wrapped(words, name="errorWords"), STRETCH, gap=14, margins=(24, 24, 24, 16))
        self.fill(body, row(STRETCH, close, margins=(24, 12, 24, 16)), _WIDE)


def words_of(error: Refused | RegisterError | OSError) -> str:
    """Say it in the window's language; what only the system can tell, in the system's words."""
    if isinstance(error, OSError):
        return str(error.strerror or error)
    return messages(spoken()).refusal(error)
