"""The opened register: pages at the left, one page, the job bar under it, the status bar."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QModelIndex, Signal, Slot
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from seloste_desktop.domain.audit import Note, Purpose
from seloste_desktop.gui.job_runner import JobRunner
from seloste_desktop.gui.pages.customers_page import Customers, CustomersPage
from seloste_desktop.gui.person_export import People, PersonExport
from seloste_desktop.gui.theme import MARGIN, Look
from seloste_desktop.gui.widgets.banner import Banner, Notice
from seloste_desktop.gui.widgets.job_bar import JobBar
from seloste_desktop.gui.widgets.layout import across, box, column, down, row
from seloste_desktop.gui.widgets.side_list import SideList
from seloste_desktop.gui.widgets.status_bar import StatusBar
from seloste_desktop.gui.widgets.tone import Tone
from seloste_desktop.services.jobs import Work

_NARROW = 1000  # logical pixels: below this the words at the left give way
_SIDE_MARGINS = (0, 12, 0, 8)


class Register(Protocol):
    """What an opened register offers; its services live through locking and unlocking by the same user."""

    @property
    def path(self) -> Path: ...
    @property
    def name(self) -> str: ...
    @property
    def user(self) -> str: ...
    @property
    def made_up(self) -> bool: ...
    @property
    def customers(self) -> Customers: ...
    @property
    def people(self) -> People: ...
    def verify_log(self) -> Work[Any]: ...
    def lock(self) -> None: ...
    def resume(self, key: Any) -> None: ...
    def close(self) -> None: ...


class Frame(QWidget):
    """One register and one user; another user gets another frame."""

    lock_wanted = Signal()

    def __init__(self, register: Register, runner: JobRunner, look: Look) -> None:
        super().__init__()
        self.register = register
        self._runner = runner
        self.status = StatusBar(register.user, Purpose.CUSTOMER_CARE, look)
        self.customers = CustomersPage(register.customers, self._purpose)
        self.export = PersonExport(register.people, runner, self)
        self._side = SideList(("users",))
        self._pages = QStackedWidget()
        self._told, self._made_up = Notice("told"), Banner(Tone.INFO, "madeUp")
        self._lay_out()
        self._connect()
        self._say()

    @property
    def unsaved(self) -> bool:
        return self.customers.unsaved

    def is_of(self, path: Path, user: str) -> bool:
        """Whether it is this user who came back to this register."""
        return (self.register.path, self.register.user) == (path, user)

    def raise_unsaved(self) -> None:
        """Show the form that has to be saved or discarded before the window can close."""
        self.customers.raise_unsaved()

    @Slot(object)
    def on_changed(self, notes: Sequence[Note]) -> None:
        self.customers.on_changed(notes)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.customers)
        side = box(column(self._side, margins=_SIDE_MARGINS))
        side.setAutoFillBackground(True)
        side.setBackgroundRole(QPalette.ColorRole.Light)
        above = column(self._made_up, margins=(MARGIN, 12 if self.register.made_up else 0, MARGIN, 0))
        under = column(self._told, JobBar(self._runner), gap=8, margins=(MARGIN, 0, MARGIN, 0))
        page = column(above, self._pages, under, 4, gap=0)
        page.setStretch(1, 1)
        body = row(side, down(), page, gap=0)
        body.setStretch(2, 1)
        whole = column(body, across(), self.status, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._made_up.setVisible(self.register.made_up)

    def _connect(self) -> None:
        self.status.lock_wanted.connect(self.lock_wanted)
        self.customers.export_wanted.connect(self.export.begin)
        self.customers.told.connect(self._on_told)
        self.export.done.connect(self.customers.reopen_card)
        self._runner.started.connect(self._on_jobs_changed)
        self._runner.ended.connect(self._on_jobs_changed)
        self._side.selectionModel().currentChanged.connect(self._on_page_chosen)
        for at in range(self._pages.count()):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{at + 1}"), self)
            shortcut.activated.connect(partial(self._on_page_wanted, at))

    def _say(self) -> None:
        self._side.say(self.tr("Pages"), (self.tr("Customers"),))
        self._made_up.say(self.tr("Everything here is made up"))

    def _purpose(self) -> Purpose:
        return self.status.purpose

    @Slot(str)
    def _on_told(self, words: str) -> None:
        self._told.say(words)

    @Slot()
    def _on_jobs_changed(self) -> None:
        self.customers.allow_export(not self._runner.busy)

    def _on_page_wanted(self, at: int) -> None:
        self._side.setCurrentIndex(self._side.model().index(at, 0))
        self.customers.focus_search()

    @Slot(QModelIndex)
    def _on_page_chosen(self, current: QModelIndex) -> None:
        self._pages.setCurrentIndex(current.row())

    # Qt
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.show_words(self.width() >= _NARROW)
        self.status.show_words(self.width() >= _NARROW)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
