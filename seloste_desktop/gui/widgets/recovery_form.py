"""The way in for who has lost the password: the printed key, and the password that counts from now on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from seloste_desktop.domain.errors import Refused
from seloste_desktop.gui.speech import spoken
from seloste_desktop.gui.widgets.fields import secret, text_line
from seloste_desktop.gui.widgets.form_row import FormRow
from seloste_desktop.gui.widgets.layout import column
from seloste_desktop.services.messages import messages


class RecoveryForm(QWidget):
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._key, self._new, self._again = text_line("recoveryKey"), secret("newPassword"), secret("passwordAgain")
        self._key_row, self._new_row, self._again_row = FormRow(self._key), FormRow(self._new), FormRow(self._again)
        self.setLayout(column(self._key_row, self._new_row, self._again_row, gap=14))
        for field in (self._key, self._new, self._again):
            field.returnPressed.connect(self.entered)
        self._say()

    @property
    def key(self) -> str:
        return self._key.text()

    @property
    def new_password(self) -> str:
        return self._new.text()

    def complete(self) -> bool:
        """Whether both passwords are the same; if not, say so at the second."""
        if self.new_password == self._again.text():
            return True
        self._again_row.refuse(messages(spoken()).say("password.mismatch"))
        self._again.setFocus()
        return False

    def refuse(self, refusal: Refused) -> None:
        """Tell of the key, or of the new password."""
        line, field = (self._new_row, self._new) if refusal.field == "password" else (self._key_row, self._key)
        line.refuse(messages(spoken()).refusal(refusal))
        field.selectAll()
        field.setFocus()

    def forget(self) -> None:
        for field in (self._key, self._new, self._again):
            field.clear()

    def take_focus(self) -> None:
        self._key.setFocus()

    def _say(self) -> None:
        self._key_row.say(self.tr("Recovery &key"), self.tr("Nine groups of four, as on the paper."))
        self._new_row.say(self.tr("&New password"), self.tr("From now on the register opens with this."))
        self._again_row.say(self.tr("New password &again"))

    # Qt
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
