"""The card of one customer: who, tags, what can be done, and tabs for what there is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabBar, QWidget

from seloste_desktop.domain.card import Card, Group
from seloste_desktop.gui import texts
from seloste_desktop.gui.marked import QT_TRANSLATE_NOOP
from seloste_desktop.gui.painting import panel
from seloste_desktop.gui.theme import CARD_RADIUS, colours_of
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.customer_details import CustomerDetails
from seloste_desktop.gui.widgets.layout import STRETCH, across, box, column, empty, row, scrolled
from seloste_desktop.gui.widgets.record_table import RecordTable
from seloste_desktop.gui.widgets.tag import Tag, marks
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped

_TABS = {
    "invoice": QT_TRANSLATE_NOOP("CustomerCard", "Invoices"),
    "customer_order": QT_TRANSLATE_NOOP("CustomerCard", "Orders"),
    "consent": QT_TRANSLATE_NOOP("CustomerCard", "Consents"),
    "prohibition": QT_TRANSLATE_NOOP("CustomerCard", "Prohibitions"),
    "request": QT_TRANSLATE_NOOP("CustomerCard", "Requests"),
    "disclosure": QT_TRANSLATE_NOOP("CustomerCard", "Disclosures"),
    "document": QT_TRANSLATE_NOOP("CustomerCard", "Attachments"),
    "paper_record": QT_TRANSLATE_NOOP("CustomerCard", "Paper records"),
    "correction": QT_TRANSLATE_NOOP("CustomerCard", "Corrections"),
}


class CustomerCard(QFrame):
    """Shows what it is given; what is behind a tab is asked for when the tab is opened."""

    export_wanted = Signal()
    change_wanted = Signal()
    contact_person_wanted = Signal()
    person_wanted = Signal(int)
    records_wanted = Signal(str)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("customerCard")
        self.card: Card | None = None
        self._read: dict[str, Group] = {}
        self._back = Button("back", Kind.FLAT, "arrow-left")
        self._name, self._kind = Wrapped(role=Role.TITLE, name="customerName"), Text(role=Role.QUIET)
        self._tags, self._tag_holder = row(), QWidget()
        self._export = Button("exportPerson", Kind.PRIMARY, "file-check")
        self._change = Button("editCustomer", picture="pencil")
        self._contact = Button("newContactPerson", picture="user-plus")
        self._tabs = _tab_bar()
        self._body = QScrollArea()
        self._nothing = Text(role=Role.QUIET)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._say()

    def show_card(self, card: Card | None) -> None:
        """None: nobody is chosen."""
        self.card = card
        self._read.clear()
        self._stack.setCurrentIndex(1 if card else 0)
        if card:
            self._fill(card)

    def show_records(self, group: Group) -> None:
        """Give what records_wanted asked for; kept until another card is shown."""
        self._read[group.table] = group
        if self._table_at(self._tabs.currentIndex()) == group.table:
            self._show_tab(self._tabs.currentIndex())

    def show_back(self, narrow: bool) -> None:
        self._back.setVisible(narrow)

    def allow_export(self, free: bool) -> None:
        """One job at a time; the tip says why not now."""
        self._export.setEnabled(free)
        self._export.setToolTip("" if free else self.tr("Another job is still running."))
        if free:
            self._say_export()

    def _lay_out(self) -> None:
        self._tag_holder.setLayout(self._tags)
        head = row(self._back, self._name, self._kind)
        head.setStretch(1, 1)
        actions = row(self._export, self._change, self._contact, STRETCH)
        top = column(head, self._tag_holder, actions, gap=12, margins=(20, 16, 20, 8))
        self._body = scrolled(QWidget(), QPalette.ColorRole.Base)
        tabs = row(self._tabs, margins=(6, 0, 12, 0))
        shown = box(column(top, tabs, across(), self._body, gap=0))
        unchosen = box(column(STRETCH, row(STRETCH, self._nothing, STRETCH), STRETCH))
        self._stack.addWidget(unchosen)
        self._stack.addWidget(shown)
        self.setLayout(column(self._stack, gap=0, margins=(1, 1, 1, CARD_RADIUS)))

    def _connect(self) -> None:
        self._export.clicked.connect(self.export_wanted)
        self._change.clicked.connect(self.change_wanted)
        self._contact.clicked.connect(self.contact_person_wanted)
        self._back.clicked.connect(self.back_wanted)
        self._tabs.currentChanged.connect(self._show_tab)
        self._export.setShortcut(QKeySequence("Ctrl+E"))

    def _say(self) -> None:
        self._nothing.setText(self.tr("Choose a customer from the list."))
        self._back.say("", self.tr("Back to the list") + "  Esc")
        self._change.say(self.tr("&Edit"), self.tr("Correct or complete the data"))
        self._contact.say(self.tr("New con&tact person"))
        self._say_export()

    def _say_export(self) -> None:
        tip = self.tr("Collects everything held about the person: answer letter, workbook and copies (Ctrl+E).")
        self._export.say(self.tr("E&xport person's data"), tip)
        self._export.setShortcut(QKeySequence("Ctrl+E"))  # new words take the shortcut away

    def _fill(self, card: Card) -> None:
        self._name.setText(card.name)
        self.setAccessibleName(card.name)
        number = self.tr("no. {number}").format(number=card.number)
        self._kind.setText(f"{texts.code('customer_kind', card.kind)} · {number}")
        empty(self._tags)
        for mark in marks(card.tags):
            self._tags.addWidget(Tag(mark))
        self._tags.addStretch(1)
        self._tag_holder.setVisible(bool(card.tags))
        self._contact.setVisible(not card.data_subject)
        self._export.setVisible(card.data_subject or bool(card.contact_persons))
        self._fill_tabs(card)

    def _fill_tabs(self, card: Card) -> None:
        chosen = self._table_at(self._tabs.currentIndex())
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        self._tabs.addTab(self.tr("Details"))
        for table, count in card.tabs:
            at = self._tabs.addTab(f"{QCoreApplication.translate('CustomerCard', _TABS[table])} {count}")
            self._tabs.setTabData(at, table)
            if table == chosen:
                self._tabs.setCurrentIndex(at)
        self._tabs.blockSignals(False)
        self._show_tab(self._tabs.currentIndex())

    def _table_at(self, at: int) -> str:
        return str(self._tabs.tabData(at) or "")

    @Slot(int)
    def _show_tab(self, at: int) -> None:
        if self.card is None or at < 0:
            return
        table = self._table_at(at)
        if not table:
            details = CustomerDetails(self.card)
            details.person_wanted.connect(self.person_wanted)
            self._body.setWidget(details)
        elif table in self._read:
            records = RecordTable(f"records-{table}", self._tabs.tabText(at), self._read[table].records)
            self._body.setWidget(records)
        else:
            self.records_wanted.emit(table)

    # Qt
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            if self.card:
                self._fill(self.card)
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours_of(self)
        panel(QPainter(self), self.rect(), c.base, c.line, radius=CARD_RADIUS)


def _tab_bar() -> QTabBar:
    bar = QTabBar()
    bar.setObjectName("cardTabs")
    bar.setDrawBase(False)
    bar.setExpanding(False)
    bar.setUsesScrollButtons(True)
    return bar
