"""The question at the foot of a form that is about to close with changes: nothing modal stands on a modal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seloste_desktop.gui.speech import spoken
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.layout import row
from seloste_desktop.gui.widgets.text import Role, Wrapped
from seloste_desktop.services.messages import messages


class LeaveQuestion(QWidget):
    saved = Signal()
    discarded = Signal()
    stayed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = Wrapped(role=Role.STRONG, name="leaveQuestion")
        self._discard, self._stay = Button("discard", Kind.DANGER), Button("keepEditing")
        self._save = Button("saveAndClose", picture="save")
        line = row(self._words, self._discard, self._stay, self._save, margins=(28, 12, 24, 16))
        line.setStretch(0, 1)
        self.setLayout(line)
        self._discard.clicked.connect(self.discarded)
        self._stay.clicked.connect(self.stayed)
        self._save.clicked.connect(self.saved)

    def ask(self) -> None:
        self._words.setText(messages(spoken()).say("form.unsaved"))
        self._discard.say(self.tr("&Discard changes"))
        self._stay.say(self.tr("&Keep editing"))
        self._save.say(self.tr("&Save"))
        self._stay.setFocus()
