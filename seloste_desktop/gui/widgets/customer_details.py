"""What is kept of a customer, group by group under the data map's headings; in two columns where there is room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seloste_desktop.domain.card import Card, Datum, Group, ListedCustomer, Record
from seloste_desktop.domain.data_map import Shown
from seloste_desktop.gui import formats
from seloste_desktop.gui.speech import spoken
from seloste_desktop.gui.theme import GAP, MARGIN
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.card import KeyValues, Section, selectable
from seloste_desktop.gui.widgets.layout import STRETCH, column, row

_TWO_COLUMNS = 720  # pixels
_CIRCUMSTANCES = ("contact_purpose", "contact_source", "valid_from", "valid_to")
_ADDRESS = ("street", "postal_code", "city", "country")


class CustomerDetails(QWidget):
    """Reads nothing: it shows the card it was given."""

    person_wanted = Signal(int)

    def __init__(self, card: Card) -> None:
        super().__init__()
        self._sections = list(self._made(card))
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(20, 12, 20, 16)
        self._whole.setSpacing(MARGIN + GAP)
        for side in (self._left, self._right):
            side.setSpacing(MARGIN)
            self._whole.addLayout(side, 1)
        self._columns = 0
        self._flow(1)

    def _made(self, card: Card) -> Iterable[Section]:
        if card.contact_persons:
            yield self._contact_persons(card.contact_persons)
        for group in card.groups:
            pairs = _contacts(group) if group.table == "contact" else _pairs(group)
            if pairs:
                yield Section(group.heading[spoken()], KeyValues(pairs))
        for group in card.groups:
            for datum in _notes(group):
                words, heading = formats.written(datum), datum.named[spoken()]
                yield Section(heading, selectable(words, f"{heading}: {words}"))

    def _contact_persons(self, persons: Iterable[ListedCustomer]) -> Section:
        lines = column(gap=0)
        for person in persons:
            link = Button(f"contactPerson{person.number}", Kind.LINK, "user")
            link.say(person.name, spoken=f"{person.name}, {person.number}")
            link.clicked.connect(_Opened(self, person.id))
            lines.addLayout(row(link, STRETCH))
        return Section(self.tr("Contact persons"), lines)

    def _flow(self, columns: int) -> None:
        """Share the sections out, the longer half to the left."""
        self._columns = columns
        for side in (self._left, self._right):
            while side.takeAt(0) is not None:
                pass
        self._whole.setStretch(1, columns - 1)
        half = (len(self._sections) + 1) // 2 if columns == 2 else len(self._sections)
        for at, section in enumerate(self._sections):
            (self._left if at < half else self._right).addWidget(section)
        for side in (self._left, self._right):
            side.addStretch(1)

    # Qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if self.width() >= _TWO_COLUMNS else 1
        if columns != self._columns:
            self._flow(columns)


class _Opened:
    """A press on a contact person's name; holds the page weakly through Qt, not in a closure."""

    def __init__(self, details: CustomerDetails, person: int) -> None:
        self._details = details
        self._person = person

    def __call__(self) -> None:
        self._details.person_wanted.emit(self._person)


def _pairs(group: Group) -> list[tuple[str, str]]:
    return [
        (datum.named[spoken()], words)
        for record in group.records
        for datum in record.data
        if datum.field.shown is not Shown.NOTE or group.table == "own_value"
        if (words := formats.written(datum))
    ]


def _notes(group: Group) -> list[Datum]:
    if group.table == "own_value":
        return []
    found = [datum for record in group.records for datum in record.data if datum.field.shown is Shown.NOTE]
    return [datum for datum in found if datum.value]


def _contacts(group: Group) -> list[tuple[str, str]]:
    """One line for each address, e-mail or phone; what it is for, whence and since when below it."""
    return [pair for record in group.records if (pair := _contact(record))]


def _contact(record: Record) -> tuple[str, str] | None:
    data = {datum.field.name: datum for datum in record.data if datum.value not in (None, "")}
    main = [datum for name, datum in data.items() if name not in _CIRCUMSTANCES]
    if not main:
        return None
    words = {name: formats.written(datum) for name, datum in data.items()}
    if "street" in words or "city" in words or "postal_code" in words:
        heading = QCoreApplication.translate("CustomerDetails", "Postal address")
        country = words.get("country", "")
        town = " ".join(filter(None, (words.get("postal_code"), words.get("city"))))
        value = "\n".join(filter(None, (words.get("street"), town, "" if country == "FI" else country)))
    else:
        heading, value = main[0].named[spoken()], formats.written(main[0])
    return heading, "\n".join(filter(None, (value, _circumstances(words))))


def _circumstances(words: dict[str, str]) -> str:
    period = f"{words.get('valid_from', '')}–{words.get('valid_to', '')}".strip("–")
    if "valid_from" in words and "valid_to" not in words:
        period = QCoreApplication.translate("CustomerDetails", "since {date}").format(date=words["valid_from"])
    return " · ".join(filter(None, (words.get("contact_purpose"), words.get("contact_source"), period)))
