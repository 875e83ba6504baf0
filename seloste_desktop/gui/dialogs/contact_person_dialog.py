"""Whose data: a company has none of its own to be given, those who act for it have."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from seloste_desktop.domain.card import Card
from seloste_desktop.gui.theme import GROUP
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.dialog import Dialog
from seloste_desktop.gui.widgets.fields import choice
from seloste_desktop.gui.widgets.form_row import FormRow
from seloste_desktop.gui.widgets.layout import STRETCH, column, row
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped


class ContactPersonDialog(Dialog):
    chosen = Signal(int)

    def __init__(self, company: Card, parent: QWidget) -> None:
        super().__init__("contactPersonDialog", parent)
        self._who = choice("contactPerson")
        for person in company.contact_persons:
            self._who.addItem(f"{person.name}, {person.number}", person.id)
        line = FormRow(self._who)
        line.say(self.tr("Contact &person"))
        title = self.tr("Whose data?")
        self.setWindowTitle(title)
        why = self.tr("{name} is an organisation and has no personal data of its own.").format(name=company.name)
        body = column(
            Text(title, Role.TITLE, "dialogTitle"), Wrapped(why), line, STRETCH, gap=GROUP, margins=(28, 24, 28, 16)
        )
        go, cancel = Button("next", Kind.PRIMARY), Button("cancel")
        go.say(self.tr("&Next"))
        cancel.say(self.tr("&Cancel"), "Esc")
        go.clicked.connect(self._on_next_clicked)
        cancel.clicked.connect(self.reject)
        self.fill(body, row(STRETCH, cancel, go, margins=(28, 12, 24, 16)), 520)

    @Slot()
    def _on_next_clicked(self) -> None:
        self.chosen.emit(int(self._who.currentData()))
        self.accept()
