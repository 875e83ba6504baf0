"""Adding a customer, or putting one's data right: one field for each that the data map says is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from seloste_desktop.domain.card import Saved
from seloste_desktop.domain.customer import ADDRESS, Kind, Typed
from seloste_desktop.domain.errors import Refused
from seloste_desktop.gui import texts
from seloste_desktop.gui.marked import QT_TRANSLATE_NOOP
from seloste_desktop.gui.speech import spoken
from seloste_desktop.gui.theme import GAP, GROUP
from seloste_desktop.gui.widgets.button import Button
from seloste_desktop.gui.widgets.button import Kind as ButtonKind
from seloste_desktop.gui.widgets.card import Section
from seloste_desktop.gui.widgets.dialog import Dialog
from seloste_desktop.gui.widgets.fields import choice, text_line
from seloste_desktop.gui.widgets.form_row import FormRow, side_by_side
from seloste_desktop.gui.widgets.layout import box, column, row
from seloste_desktop.gui.widgets.leave_question import LeaveQuestion
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped
from seloste_desktop.gui.widgets.typed_field import Lines, field_for
from seloste_desktop.services.messages import messages

_WIDE = 720  # pixels
# where each typed field of the data map stands; a test holds this against the map
SECTIONS: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("CustomerDialog", "Name"),
        (("first_name", "last_name"), ("company",), ("business_id", "vat_number"), ("title", "language")),
    ),
    (QT_TRANSLATE_NOOP("CustomerDialog", "Postal address"), (ADDRESS, ("address_protection",))),
    (
        QT_TRANSLATE_NOOP("CustomerDialog", "Other contact data"),
        (("phone", "email"), ("www", "ip"), ("marketing_ban",)),
    ),
    (
        QT_TRANSLATE_NOOP("CustomerDialog", "Customer relationship and invoicing"),
        (
            ("since", "until"),
            ("payment_term", "channel"),
            ("einvoice_address", "einvoice_operator"),
            ("price_list", "discount"),
        ),
    ),
    (QT_TRANSLATE_NOOP("CustomerDialog", "Notes"), (("notes",),)),
)
_NOT_OF_ORGANISATIONS = ("first_name", "last_name", "title", "language", "address_protection", "marketing_ban")
_NOT_OF_CONTACT_PERSONS = ("company", "business_id", "vat_number", "einvoice_address", "einvoice_operator")
_NEW_KINDS = (Kind.PERSON, Kind.SOLE_TRADER, Kind.COMPANY, Kind.ASSOCIATION)


def fields_of(kind: Kind) -> list[str]:
    """The typed fields that a customer of this kind can have, in the order of the form."""
    left_out: tuple[str, ...] = ()
    if kind.organisation:
        left_out = _NOT_OF_ORGANISATIONS
    elif kind is Kind.CONTACT_PERSON:
        left_out = _NOT_OF_CONTACT_PERSONS
    return [name for _, lines in SECTIONS for line in lines for name in line if name not in left_out]


class CustomerDialog(Dialog):
    """Asks and shows; the service decides. A refusal stands beside its field, and the field gets the focus."""

    saved = Signal(object)

    def __init__(
        self,
        kind: Kind,
        values: Mapping[str, Sequence[str]],
        save: Callable[[Typed, str], Saved],
        parent: QWidget,
    ) -> None:
        """`save` takes the fields that differ from `values`, and why; a new customer has no values and needs no why."""
        super().__init__("customerDialog", parent)
        self._values = values
        self._save = save
        self._given_kind = kind
        self._kind = choice("kind")
        self._kind_row = FormRow(self._kind)
        self._fields = {
            name: field_for(name, values.get(name, ())) for _, lines in SECTIONS for line in lines for name in line
        }
        self._sections: list[tuple[Section, list[str]]] = []
        self._reason = text_line("reason")
        self._reason_row = FormRow(self._reason)
        self._told = Wrapped(role=Role.DANGER, name="refusals")
        self._leaving = LeaveQuestion()
        self._save_button = Button("save", ButtonKind.PRIMARY, "save")
        self._cancel = Button("cancel")
        self._lay_out()
        self._connect()
        self._on_kind_chosen()
        self._first().setFocus()

    @property
    def new(self) -> bool:
        return not self._values

    @property
    def typed_in(self) -> bool:
        return bool(self._changes()) or bool(self._reason.text())

    def _lay_out(self) -> None:
        self.setWindowTitle(self._title())
        self._fill_kinds()
        self._say()
        heading = Text(self._title(), Role.TITLE, "dialogTitle")
        body = column(heading, self._kind_row, gap=GROUP, margins=(28, 24, 28, 16))
        for heading_, lines in SECTIONS:
            body.addWidget(self._section(QCoreApplication.translate("CustomerDialog", heading_), lines))
        body.addWidget(self._reason_row)
        body.addStretch(1)
        usual = row(self._told, self._cancel, self._save_button, margins=(28, 12, 24, 16))
        usual.setStretch(0, 1)
        self._foot = QStackedWidget()
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._foot.addWidget(box(usual))
        self._foot.addWidget(self._leaving)
        self.fill(body, row(self._foot), _WIDE)

    def _title(self) -> str:
        if not self.new:
            return self.tr("Correct data")
        return self.tr("New contact person") if self._given_kind is Kind.CONTACT_PERSON else self.tr("New customer")

    def _fill_kinds(self) -> None:
        kinds = _NEW_KINDS if self.new and self._given_kind is not Kind.CONTACT_PERSON else (self._given_kind,)
        for each in kinds:
            self._kind.addItem(texts.code("customer_kind", each), each)
        self._kind.setCurrentIndex(max(0, self._kind.findData(self._given_kind)))
        self._kind_row.setVisible(len(kinds) > 1)

    def _say(self) -> None:
        self._kind_row.say(self.tr("&Kind"))
        self._reason_row.say(
            self.tr("&Reason for the change"),
            self.tr("Stays beside the log and belongs to the person's own data."),
            self.tr("required"),
        )
        self._reason_row.setVisible(not self.new)
        self._save_button.say(self.tr("&Save"), "Ctrl+S")
        self._cancel.say(self.tr("&Cancel"), "Esc")

    def _section(self, heading: str, lines: Sequence[Sequence[str]]) -> Section:
        holders = []
        for names in lines:
            fields = [self._fields[name] for name in names]
            holders.append(box(side_by_side(*fields, shares=tuple(field.share for field in fields))))
        section = Section(heading, *holders, gap=GAP)
        self._sections.append((section, [name for names in lines for name in names]))
        return section

    def _connect(self) -> None:
        self._kind.currentIndexChanged.connect(self._on_kind_chosen)
        self._save_button.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.reject)
        self._leaving.saved.connect(self._on_save_clicked)
        self._leaving.discarded.connect(self.done_with)
        self._leaving.stayed.connect(self._on_stayed)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._on_save_clicked)
        for name, field in self._fields.items():
            if isinstance(field, Lines):
                field.added.connect(self._on_address_added if name == "street" else field.add)

    @Slot()
    def _on_address_added(self) -> None:
        for name in ADDRESS:
            field = self._fields[name]
            assert isinstance(field, Lines)
            field.add()

    @Slot()
    def _on_kind_chosen(self) -> None:
        """Show what a customer of this kind can have."""
        kind = self._chosen_kind()
        wanted = fields_of(kind)
        for name, field in self._fields.items():
            field.say_for(kind)
            field.setVisible(name in wanted)
        for section, names in self._sections:
            section.setVisible(any(name in wanted for name in names))

    @Slot()
    def _on_stayed(self) -> None:
        self._foot.setCurrentIndex(0)
        self._first().setFocus()

    @Slot()
    def _on_save_clicked(self) -> None:
        self._foot.setCurrentIndex(0)
        self._told.clear()
        changes = self._changes()
        if not changes and not self.new:
            self.done_with()
            return
        try:
            saved = self._save(changes, self._reason.text())
        except Refused as refusal:
            self._refuse(refusal)
        else:
            self.saved.emit(saved)
            self.accept()

    def _refuse(self, refusal: Refused) -> None:
        why = messages(spoken()).refusal(refusal)
        field = self._fields.get(refusal.field)
        if field is not None and not field.isHidden():
            field.refuse(why)
            self.bring(field.first)
            self._told.setText(self.tr("Not saved. See the field marked."))
        elif refusal.field == "reason":
            self._reason_row.refuse(why)
            self.bring(self._reason)
            self._told.setText(self.tr("Not saved. See the field marked."))
        else:
            self._told.setText(why)

    def _chosen_kind(self) -> Kind:
        return Kind(self._kind.currentData())

    def _changes(self) -> dict[str, tuple[str, ...]]:
        """The fields whose values differ; the parts of an address stand or fall together."""
        wanted = fields_of(self._chosen_kind())
        now = {name: self._fields[name].values() for name in wanted}
        changed = {name for name, found in now.items() if found != self._before(name)}
        if changed & set(ADDRESS):
            changed |= set(ADDRESS)
        found = {name: now[name] for name in wanted if name in changed}
        return {"kind": (self._chosen_kind().value,), **found} if self.new and found else found

    def _before(self, name: str) -> tuple[str, ...]:
        given = tuple(self._values.get(name, ()))
        return given if any(given) else ()

    def _first(self) -> QWidget:
        if not self._kind_row.isHidden():
            return self._kind
        return next(field.first for field in self._fields.values() if not field.isHidden())

    @Slot()
    def done_with(self) -> None:
        """Close without asking."""
        super().reject()

    # Qt
    def reject(self) -> None:
        if self.typed_in:
            self._foot.setCurrentIndex(1)
            self._leaving.ask()
        else:
            self.done_with()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.typed_in and self.isVisible():
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)
