"""Whose register, where it lies, and its first password."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from seloste_desktop.domain.shut_register import ENDING
from seloste_desktop.gui import formats
from seloste_desktop.gui.speech import spoken
from seloste_desktop.gui.theme import GROUP
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.fields import secret, text_line
from seloste_desktop.gui.widgets.form_row import FormRow, side_by_side
from seloste_desktop.gui.widgets.layout import STRETCH, column, row
from seloste_desktop.gui.widgets.picture import Picture
from seloste_desktop.gui.widgets.text import Role, Wrapped
from seloste_desktop.services.messages import messages


class RegisterQuestions(QWidget):
    edited = Signal()

    def __init__(self, suggested: Callable[[str], Path]) -> None:
        super().__init__()
        self._suggested = suggested
        self._by_hand: Path | None = None
        self.path = suggested("")
        self._name = text_line("registerName")
        self._password, self._again = secret("newPassword"), secret("passwordAgain")
        self._name_row, self._password_row = FormRow(self._name), FormRow(self._password)
        self._again_row = FormRow(self._again)
        self._where, self._change = Wrapped(name="registerPlace"), Button("place", Kind.LINK)
        self._lay_out()
        self._name.textEdited.connect(self._on_name_edited)
        self._change.clicked.connect(self._on_change_clicked)

    @property
    def name(self) -> str:
        return self._name.text().strip()

    @property
    def password(self) -> str:
        return self._password.text()

    def complete(self) -> bool:
        """Whether all is answered; if not, say at the first place that is not. Lengths are the service's to judge."""
        say = messages(spoken()).say
        if not self.name:
            return self._refuse(self._name_row, say("field.missing", field=self.tr("Name")))
        if not self.password:
            return self._refuse(self._password_row, say("field.missing", field=self.tr("Password")))
        if self.password != self._again.text():
            return self._refuse(self._again_row, say("password.mismatch"))
        return True

    def refuse_password(self, why: str) -> None:
        self._refuse(self._password_row, why)

    def take_focus(self) -> None:
        self._name.setFocus()

    @staticmethod
    def _refuse(line: FormRow, why: str) -> bool:
        line.refuse(why)
        line.field.setFocus()
        return False

    def _lay_out(self) -> None:
        required = self.tr("required")
        self._name_row.say(self.tr("&Name of the business or association"), required=required)
        self._password_row.say(self.tr("New &password"), required=required)
        self._again_row.say(self.tr("Password &again"), required=required)
        self._change.say(self.tr("Change &place…"))
        self._where.setText(formats.place(self.path))
        place = row(Picture("folder-open", "quiet"), self._where, self._change, gap=12)
        place.setStretch(1, 1)
        why = Wrapped(
            self.tr(
                "The password is asked every time the register is opened. Nobody else knows it, so nobody can give it "
                "back: the next page has a recovery key for that day."
            ),
            Role.QUIET,
        )
        passwords = side_by_side(self._password_row, self._again_row)
        self.setLayout(column(self._name_row, place, passwords, why, STRETCH, gap=GROUP))

    @Slot()
    def _on_name_edited(self) -> None:
        if self._by_hand is None:
            self._show(self._suggested(self.name))
        self.edited.emit()

    @Slot()
    def _on_change_clicked(self) -> None:
        asked = QFileDialog(self, self.tr("Where is the register saved?"), str(self.path))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix(ENDING.removeprefix("."))
        asked.setNameFilter(f"*{ENDING}")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self._on_place_chosen)
        asked.open()

    @Slot(str)
    def _on_place_chosen(self, path: str) -> None:
        self._by_hand = Path(path)
        self._show(self._by_hand)

    def _show(self, path: Path) -> None:
        self.path = path
        self._where.setText(formats.place(path))
