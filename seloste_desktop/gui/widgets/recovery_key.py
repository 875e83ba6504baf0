"""The recovery key shown once: saved as a PDF to print, and two of its groups typed back from the paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from seloste_desktop.gui.speech import spoken
from seloste_desktop.gui.theme import GROUP, figures
from seloste_desktop.gui.widgets.button import Button
from seloste_desktop.gui.widgets.card import Card
from seloste_desktop.gui.widgets.fields import text_line
from seloste_desktop.gui.widgets.form_row import FormRow, side_by_side
from seloste_desktop.gui.widgets.layout import STRETCH, column, row
from seloste_desktop.gui.widgets.picture import Picture
from seloste_desktop.gui.widgets.text import Role, Wrapped
from seloste_desktop.services.messages import messages


class RecoveryKey(QWidget):
    pdf_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.key = ""
        self._shown = Wrapped(role=Role.TITLE, name="recoveryKey")
        self._pdf, self._saved = Button("saveKey", picture="save"), Wrapped(role=Role.QUIET, name="keySaved")
        self._first, self._last = text_line("keyCheck"), text_line("keyCheckLast")
        self._rows = FormRow(self._first), FormRow(self._last)
        font = self._shown.font()
        font.setFeature(QFont.Tag("tnum"), 1)
        self._shown.setFont(font)
        self._lay_out()
        self._pdf.clicked.connect(self.pdf_wanted)
        for field in (self._first, self._last):
            field.setFont(figures())

    def show_key(self, key: str) -> None:
        self.key = key
        self._shown.setText(key.replace("-", "  "))
        self._shown.setAccessibleName(key)

    def tell_saved(self, where: str) -> None:
        self._saved.setText(self.tr("Saved: {file}").format(file=where))

    def confirmed(self) -> bool:
        """Whether both groups were typed as they stand; if not, say at which one."""
        groups = self.key.split("-")
        for line, field, at in ((self._rows[0], self._first, 0), (self._rows[1], self._last, len(groups) - 1)):
            if field.text().strip().upper() != groups[at]:
                line.refuse(messages(spoken()).say("recovery_key.not_confirmed", group=at + 1))
                field.setFocus()
                return False
        return True

    def take_focus(self) -> None:
        self._pdf.setFocus()

    def _lay_out(self) -> None:
        shown = row(Picture("key-round", "link", 24), self._shown, gap=16, margins=(20, 18, 20, 18))
        shown.setStretch(1, 1)
        saving = row(self._pdf, self._saved, gap=12)
        saving.setStretch(1, 1)
        why = Wrapped(
            self.tr(
                "If the password is forgotten, this key is the only way to the data. Save it as a PDF and print it, "
                "or write it down. Keep the paper away from the computer."
            )
        )
        asked = Wrapped(self.tr("Type two groups from the paper, to see that it can be read."))
        self._pdf.say(self.tr("&Save as PDF…"))
        self._rows[0].say(self.tr("The &first group"), required=self.tr("required"))
        self._rows[1].say(self.tr("The &last group"), required=self.tr("required"))
        self.setLayout(column(why, Card(shown), saving, asked, side_by_side(*self._rows), STRETCH, gap=GROUP))
