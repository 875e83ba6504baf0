"""Customers: the list at the left, the card at the right; one of them at a time in a narrow window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from seloste_desktop.domain.audit import Note, Purpose
from seloste_desktop.domain.card import Card, Found, Group, ListedCustomer, Saved
from seloste_desktop.domain.customer import Kind, Typed
from seloste_desktop.gui.dialogs.customer_dialog import CustomerDialog
from seloste_desktop.gui.models.block_model import BlockModel, Column
from seloste_desktop.gui.theme import CONTROL, GROUP, MARGIN
from seloste_desktop.gui.widgets.button import Button
from seloste_desktop.gui.widgets.button import Kind as ButtonKind
from seloste_desktop.gui.widgets.card import Card as CardFrame
from seloste_desktop.gui.widgets.customer_card import CustomerCard
from seloste_desktop.gui.widgets.empty_state import EmptyState
from seloste_desktop.gui.widgets.layout import STRETCH, across, box, column, row
from seloste_desktop.gui.widgets.list_delegate import RowRole
from seloste_desktop.gui.widgets.list_view import ListView
from seloste_desktop.gui.widgets.search_field import SearchField
from seloste_desktop.gui.widgets.tag import marks
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped

ONE_PANE = 700  # pixels of the page: below this the list or the card, not both
_REST = 150  # milliseconds: a card opened is a logged read, so arrows may pass over names
_DRAWN_FROM = ("customer", "person", "organisation", "contact", "prohibition", "restriction", "request")
_ROLES = Qt.ItemDataRole


class Customers(Protocol):
    """What the page asks for; every call is one logged act under the purpose given."""

    def find(self, text: str, first: int, purpose: Purpose) -> Found: ...
    def some(self, ids: Sequence[int], purpose: Purpose) -> tuple[ListedCustomer, ...]: ...
    def card(self, customer: int, purpose: Purpose) -> Card: ...
    def records(self, customer: int, table: str, purpose: Purpose) -> Group: ...
    def typed(self, customer: int) -> Mapping[str, Sequence[str]]: ...
    def add(self, values: Typed) -> Saved: ...
    def add_contact_person(self, company: int, values: Typed) -> Saved: ...
    def change(self, customer: int, values: Typed, reason: str) -> Saved: ...


class CustomersPage(QWidget):
    """Reads only what is drawn, and only while it is seen."""

    export_wanted = Signal(Card)
    told = Signal(str)

    def __init__(self, customers: Customers, purpose: Callable[[], Purpose]) -> None:
        super().__init__()
        self._customers = customers
        self._purpose = purpose
        self._stale = True
        self._title, self._count = Text(role=Role.TITLE, name="pageTitle"), Text(role=Role.QUIET, name="customerCount")
        self._search = SearchField("customerSearch")
        self._new = Button("newCustomer", picture="user-plus")
        self._list = ListView("customerList")
        self._card = CustomerCard()
        self._model = BlockModel(self._find, self._some, (self._column(),), _DRAWN_FROM, self)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._first = Button("firstCustomer", ButtonKind.PRIMARY, "user-plus")
        self._empty = EmptyState("users", self._first)
        self._none_found = Wrapped(role=Role.QUIET, name="nothingFound")
        self._split = QSplitter()
        self._whole = QStackedWidget()
        self._lay_out()
        self._connect()
        self._say()

    @property
    def splitter(self) -> QSplitter:
        """For the window to remember where it was left."""
        return self._split

    @property
    def unsaved(self) -> bool:
        return any(dialog.typed_in for dialog in self.findChildren(CustomerDialog))

    def raise_unsaved(self) -> None:
        for dialog in self.findChildren(CustomerDialog):
            dialog.reject()  # asks at its foot

    def allow_export(self, free: bool) -> None:
        self._card.allow_export(free)

    def reopen_card(self) -> None:
        """Read the open card again: something of it was written."""
        if self._card.card is not None:
            self._open(self._card.card.id)

    def focus_search(self) -> None:
        self._show_list()
        self._search.setFocus()
        self._search.selectAll()

    @Slot(object)
    def on_changed(self, notes: Sequence[Note]) -> None:
        if self.isVisible():
            self._model.on_changed(notes)
            self._tell_count()
        else:
            self._stale = True

    def _lay_out(self) -> None:
        self._title.setMinimumHeight(CONTROL)
        self._search.setMinimumWidth(160)
        self._search.setMaximumWidth(400)
        head = row(self._title, GROUP, self._search, STRETCH, self._new)
        head.setStretch(2, 4)
        self._head = box(head)
        self._list.setModel(self._model)
        foot = row(self._count, margins=(14, 7, 12, 7))
        listing = column(self._none_found, self._list, across(), foot, gap=0, margins=(1, 5, 1, 1))
        self._left = CardFrame(listing, "customerListCard")
        self._none_found.setContentsMargins(14, 8, 12, 8)
        self._left.setMinimumWidth(220)
        self._split.setObjectName("customersSplitter")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._left)
        self._split.addWidget(self._card)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([300, 800])
        listed = column(self._head, self._split, gap=GROUP, margins=(MARGIN, 16, MARGIN, 16))
        listed.setStretch(1, 1)
        self._whole.addWidget(box(listed))
        self._whole.addWidget(self._empty)
        self.setLayout(column(self._whole))

    def _connect(self) -> None:
        self._search.searched.connect(self._on_searched)
        self._search.returnPressed.connect(self._list.setFocus)
        self._list.seen.connect(self._model.see)
        self._list.typed.connect(self._on_list_typed)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._list.activated.connect(self._on_activated)
        self._rest.timeout.connect(self._on_rested)
        for button in (self._new, self._first):
            button.clicked.connect(self._on_new_clicked)
        QShortcut(QKeySequence.StandardKey.New, self).activated.connect(self._on_new_clicked)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.focus_search)
        self._card.export_wanted.connect(self._on_export_wanted)
        self._card.change_wanted.connect(self._on_change_wanted)
        self._card.contact_person_wanted.connect(self._on_contact_person_wanted)
        self._card.person_wanted.connect(self._open)
        self._card.records_wanted.connect(self._on_records_wanted)
        self._card.back_wanted.connect(self._show_list)

    def _say(self) -> None:
        self._title.setText(self.tr("Customers"))
        self._search.say(self.tr("Search by name, number, phone…"), "Ctrl+F")
        for button in (self._new, self._first):
            button.say(self.tr("&New customer"), "Ctrl+N")
        self._list.setAccessibleName(self.tr("Customers"))
        self._none_found.setText(
            self.tr("Nothing was found. Try the beginning of the name, the number or the phone number.")
        )
        self._empty.say(
            self.tr("No customers yet"),
            self.tr("Customers and their contact data belong here. Add the first one to begin."),
        )
        self._tell_count()

    def _column(self) -> Column:
        return Column(
            lambda: self.tr("Customers"),
            {
                _ROLES.DisplayRole: lambda row: row.name,
                _ROLES.ToolTipRole: lambda row: row.name,
                RowRole.NUMBER: lambda row: row.number,
                RowRole.SECOND: lambda row: row.town,
                RowRole.MARK: lambda row: next(iter(marks(row.tags)), None),
                _ROLES.AccessibleTextRole: _told,
            },
        )

    def _find(self, text: str, first: int) -> Found:
        return self._customers.find(text, first, self._purpose())

    def _some(self, ids: Sequence[int]) -> tuple[ListedCustomer, ...]:
        return self._customers.some(ids, self._purpose())

    def _refresh(self) -> None:
        self._stale = False
        self._on_searched(self._search.text())

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        """Search, and keep the card's row chosen if it is still there."""
        self._model.search(text, self._list.rows_drawn())
        self._whole.setCurrentIndex(0 if self._model.ids() or text else 1)
        self._none_found.setVisible(bool(text) and not self._model.ids())
        self._tell_count()
        self._choose(self._card.card.id if self._card.card else None)

    def _choose(self, customer: int | None) -> None:
        place = self._model.row_of(customer) if customer is not None else None
        if place is not None:
            chosen = self._list.selectionModel()
            chosen.blockSignals(True)
            self._list.setCurrentIndex(self._model.index(place, 0))
            chosen.blockSignals(False)

    def _tell_count(self) -> None:
        count = len(self._model.ids())
        found = self.tr("%n hit(s)", "", count) if self._search.text() else self.tr("%n customer(s)", "", count)
        self._count.setText(found)

    @Slot(str)
    def _on_list_typed(self, letter: str) -> None:
        self._search.setFocus()
        self._search.setText(letter)

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._rest.start()

    @Slot()
    def _on_rested(self) -> None:
        index = self._list.currentIndex()
        # a list that only came into view chooses its first row by itself: nobody asked to read that card
        if index.isValid() and self._list.hasFocus() and not self._one_pane():
            self._open(self._model.id_at(index.row()))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self._rest.stop()
        self._open(self._model.id_at(index.row()))
        if self._one_pane():
            self._show_card_alone()
        self._card.setFocus()
        self._card.focusNextChild()

    @Slot(int)
    def _open(self, customer: int) -> None:
        self._card.show_card(self._customers.card(customer, self._purpose()))
        self._choose(customer)

    @Slot(str)
    def _on_records_wanted(self, table: str) -> None:
        assert self._card.card is not None
        self._card.show_records(self._customers.records(self._card.card.id, table, self._purpose()))

    @Slot()
    def _on_export_wanted(self) -> None:
        self.export_wanted.emit(self._card.card)

    @Slot()
    def _on_new_clicked(self) -> None:
        self._ask(CustomerDialog(Kind.PERSON, {}, self._add, self))

    @Slot()
    def _on_contact_person_wanted(self) -> None:
        self._ask(CustomerDialog(Kind.CONTACT_PERSON, {}, self._add_contact_person, self))

    @Slot()
    def _on_change_wanted(self) -> None:
        assert self._card.card is not None
        values = self._customers.typed(self._card.card.id)
        self._ask(CustomerDialog(Kind(self._card.card.kind), values, self._change, self))

    def _ask(self, dialog: CustomerDialog) -> None:
        dialog.saved.connect(self._on_saved)
        dialog.open()

    def _add(self, values: Typed, _reason: str) -> Saved:
        return self._customers.add(values)

    def _add_contact_person(self, values: Typed, _reason: str) -> Saved:
        assert self._card.card is not None
        return self._customers.add_contact_person(self._card.card.id, values)

    def _change(self, values: Typed, reason: str) -> Saved:
        assert self._card.card is not None
        return self._customers.change(self._card.card.id, values, reason)

    @Slot(object)
    def _on_saved(self, saved: Saved) -> None:
        self._whole.setCurrentIndex(0)
        self._open(saved.id)
        if saved.candidates:
            numbers = ", ".join(saved.candidates)
            self.told.emit(
                self.tr("Saved. The same person may already be here: no. {numbers}.").format(numbers=numbers)
            )

    def _show_card_alone(self) -> None:
        self._head.hide()
        self._left.hide()
        self._card.show()

    @Slot()
    def _show_list(self) -> None:
        self._head.show()
        self._left.show()
        self._card.setVisible(not self._one_pane())
        self._list.setFocus()

    def _one_pane(self) -> bool:
        return self.width() < ONE_PANE

    # Qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._card.show_back(self._one_pane())
        if not self._one_pane():
            self._head.show()
            self._left.show()
            self._card.show()
        elif self._left.isVisible():
            self._card.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._show_list()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._list.viewport().update()
        super().changeEvent(event)


def _told(row: ListedCustomer) -> str:
    return ", ".join(filter(None, (row.name, row.number, row.town, *(mark.word for mark in marks(row.tags)))))
