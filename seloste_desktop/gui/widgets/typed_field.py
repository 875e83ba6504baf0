"""One field of the data map as a control: a line, several lines, a choice, a tick, or a line for each of several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from seloste_desktop.domain.customer import Kind
from seloste_desktop.domain.data_map import Field, Shown
from seloste_desktop.domain.language import LANGUAGES
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.gui import formats, texts
from seloste_desktop.gui.speech import spoken
from seloste_desktop.gui.theme import TIGHT
from seloste_desktop.gui.widgets.button import Button
from seloste_desktop.gui.widgets.button import Kind as ButtonKind
from seloste_desktop.gui.widgets.fields import choice, text_line, tick
from seloste_desktop.gui.widgets.form_row import FormRow, TextArea
from seloste_desktop.gui.widgets.layout import STRETCH, column, row

_FLAG = "1"
_SHARES = {"street": 5, "city": 3, "postal_code": 2, "country": 2}


class TypedField(QWidget):
    """What is not touched comes back exactly as it was given; what is emptied comes back as nothing."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def entries(self) -> list[tuple[str, Field]]:
        return [(table.name, each) for table, each in REGISTER.typed() if each.name == self.name]

    @property
    def share(self) -> int:
        """How much of its line it takes beside the others."""
        return _SHARES.get(self.name, 3)

    @property
    def first(self) -> QWidget:
        raise NotImplementedError

    def values(self) -> tuple[str, ...]:
        raise NotImplementedError

    def say_for(self, kind: Kind) -> None:
        """Take the heading of the table in which a customer of this kind keeps it."""
        raise NotImplementedError

    def refuse(self, why: str) -> None:
        raise NotImplementedError

    def accept(self) -> None:
        raise NotImplementedError

    def heading(self, kind: Kind) -> str:
        sides = ("organisation", "customer") if kind.organisation else ("person", "customer", "contact", "prohibition")
        found = [each for table, each in self.entries if table in sides] or [each for _, each in self.entries]
        return found[0].heading[spoken()]


class Lines(TypedField):
    """One line, or one for each of several e-mails, phones and addresses."""

    added = Signal()

    def __init__(self, name: str, values: Sequence[str]) -> None:
        super().__init__(name)
        entry = self.entries[0][1]
        self._given = list(values) or [""]
        self._shown = [formats.day(text) if entry.shown is Shown.DATE else text for text in self._given]
        self._editors = [self._editor(text) for text in self._shown]
        self._row = FormRow(self._editors[0])
        self._more = Button(f"{name}More", ButtonKind.LINK, "plus")
        self._column = column(self._row, *self._editors[1:], gap=TIGHT)
        layout = column(self._column, row(self._more, STRETCH), gap=0)
        layout.addStretch(1)
        self.setLayout(layout)
        self._more.clicked.connect(self.added)
        self._more.setVisible(self._several and name not in ("postal_code", "city", "country"))

    @property
    def _several(self) -> bool:
        return any(table == "contact" for table, _ in self.entries)

    def _editor(self, text: str) -> QLineEdit:
        editor = text_line(self.name, text)
        editor.textEdited.connect(self._on_edited)
        return editor

    @Slot()
    def _on_edited(self) -> None:
        self.accept()
        self.edited.emit()

    @property
    def first(self) -> QWidget:
        return self._editors[0]

    def values(self) -> tuple[str, ...]:
        texts_ = [editor.text().strip() for editor in self._editors]
        kept = zip(texts_, self._shown, self._given, strict=True)
        found = tuple(given if text == shown.strip() else text for text, shown, given in kept)
        return found if any(found) else ()

    def say_for(self, kind: Kind) -> None:
        heading = self.heading(kind)
        self._row.say(heading)
        for editor in self._editors:
            editor.setAccessibleName(heading)
        self._more.say(self.tr("Add another"), spoken=f"{self.tr('Add another')}: {heading}")

    def add(self) -> None:
        """Give room for one more of its kind."""
        self._given.append("")
        self._shown.append("")
        self._editors.append(self._editor(""))
        self._editors[-1].setAccessibleName(self._editors[0].accessibleName())
        self._column.addWidget(self._editors[-1])

    def refuse(self, why: str) -> None:
        self._row.refuse(why)

    def accept(self) -> None:
        self._row.accept()


class Note(TypedField):
    """Free text; the customer may read it one day, and the form says so."""

    def __init__(self, name: str, values: Sequence[str]) -> None:
        super().__init__(name)
        self._area = TextArea(name)
        self._area.setPlainText(values[0] if values else "")
        self._area.textChanged.connect(self.edited)
        self._row = FormRow(self._area)
        self.setLayout(column(self._row))

    @property
    def first(self) -> QWidget:
        return self._area

    def values(self) -> tuple[str, ...]:
        text = self._area.toPlainText().strip()
        return (text,) if text else ()

    def say_for(self, kind: Kind) -> None:
        self._row.say(self.heading(kind), self.tr("The customer may read this by asking for their data."))

    def refuse(self, why: str) -> None:
        self._row.refuse(why)

    def accept(self) -> None:
        self._row.accept()


class Choice(TypedField):
    """A code chosen by its word; one that has no word here is kept and shown as it is."""

    def __init__(self, name: str, values: Sequence[str]) -> None:
        super().__init__(name)
        self._box = choice(name)
        self._box.addItem("", "")
        codes = self.entries[0][1].codes
        for each in dict.fromkeys((*LANGUAGES, *values)):
            self._box.addItem(texts.code(codes, each), each)
        self._box.setCurrentIndex(self._box.findData(values[0]) if values else 0)
        self._box.currentIndexChanged.connect(self.edited)
        self._row = FormRow(self._box)
        self.setLayout(column(self._row))

    @property
    def first(self) -> QWidget:
        return self._box

    def values(self) -> tuple[str, ...]:
        chosen = str(self._box.currentData())
        return (chosen,) if chosen else ()

    def say_for(self, kind: Kind) -> None:
        self._row.say(self.heading(kind))

    def refuse(self, why: str) -> None:
        self._row.refuse(why)

    def accept(self) -> None:
        self._row.accept()


class Tick(TypedField):
    """Yes or no; a yes that has a day keeps its day until it is taken away."""

    def __init__(self, name: str, values: Sequence[str]) -> None:
        super().__init__(name)
        self._given = tuple(values)
        self._box = tick(name)
        self._box.setChecked(bool(values))
        self._box.toggled.connect(self.edited)
        self.setLayout(column(self._box))

    @property
    def first(self) -> QWidget:
        return self._box

    def values(self) -> tuple[str, ...]:
        return (self._given or (_FLAG,)) if self._box.isChecked() else ()

    def say_for(self, kind: Kind) -> None:
        since = formats.day(self._given[0]) if self._given and self._given[0] != _FLAG else ""
        self._box.setText(f"{self.heading(kind)}  {since}".rstrip())

    def refuse(self, why: str) -> None:
        self._box.setAccessibleDescription(why)

    def accept(self) -> None:
        self._box.setAccessibleDescription("")


def field_for(name: str, values: Sequence[str]) -> TypedField:
    """Choose the control by how the data map says the value is shown."""
    entry = next(each for _, each in REGISTER.typed() if each.name == name)
    if entry.shown is Shown.NOTE:
        return Note(name, values)
    if entry.shown is Shown.CODE:
        return Choice(name, values)
    if entry.shown is Shown.FLAG or name == "marketing_ban":
        return Tick(name, values)
    return Lines(name, values)
