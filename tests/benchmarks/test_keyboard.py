"""At the keyboard, with 100,000 customers: what is typed, sorted, scrolled, opened and saved (FLOORS)."""

from __future__ import annotations

import random
import shutil
import sqlite3
import statistics
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from time import perf_counter, perf_counter_ns

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.gui.main_window import MainWindow
from seloste_desktop.gui.pages.customers_page import CustomersPage
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.storage import customers, engine
from tests.benchmarks.conftest import FEW, MANY, PASSWORD, Measured
from tests.benchmarks.measure import repeated, tell, within
from tests.walks.hand import Hand

pytestmark = pytest.mark.benchmark

FOUND = f"select id from customer where id in (select * from ({customers.FOUND})) order by sort_key, id"
ALL = "select id from customer order by sort_key, id"
ENTRIES = 6  # that a save leaves in the log
PERSON = "insert into person (uid, first_name, last_name) values (?, 'Aamu', ?)"
CONTACT = "insert into contact (person, kind, value, normal, valid_from) values (?, 'email', ?, ?, '2026-11-21')"
CUSTOMER = "insert into customer (number, kind, person, sort_key, since) values (?, 'person', ?, ?, '2026-11-21')"
ENTRY = "insert into log (act, body, before, seal) values (1, zeroblob(220), zeroblob(4), randomblob(32))"
Index = QModelIndex | QPersistentModelIndex


class Ids(QAbstractTableModel):
    """The least that can be shown: ids, and a word for each that is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[int] = []

    def show(self, ids: list[int]) -> None:
        self.beginResetModel()
        self.ids = ids
        self.endResetModel()

    # Qt
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return str(self.ids[index.row()]) if role == Qt.ItemDataRole.DisplayRole else None


class Bare:
    """The same work without the program: a raw query, a bare list, one raw commit."""

    def __init__(self, raw: sqlite3.Connection, scratch: sqlite3.Connection, qtbot: QtBot) -> None:
        self._raw, self._scratch = raw, scratch
        self._model, self._view = Ids(), QTableView()
        self._view.setModel(self._model)
        self._view.resize(900, 700)
        qtbot.addWidget(self._view)
        with qtbot.waitExposed(self._view):
            self._view.show()

    def search(self, text: str) -> None:
        self.list(FOUND, f'"{text}"*')
        self._scratch.execute("insert into log (body) values (randomblob(300))")

    def list(self, sql: str, *values: str) -> None:
        self._model.show([number for (number,) in self._raw.execute(sql, values)])
        self._view.viewport().repaint()


@pytest.fixture
def page(window: MainWindow, many: Measured, qtbot: QtBot) -> CustomersPage:
    Hand(qtbot, window).log_in(many.path, PASSWORD)
    assert window._frame is not None and window._watch is not None
    watch = window._watch
    qtbot.waitUntil(lambda: not watch.runner.busy, timeout=120_000)
    return window._frame.customers


@pytest.fixture
def bare(many: Measured, tmp_path: Path, qtbot: QtBot) -> Iterator[Bare]:
    with many.raw() as raw, closing(engine.create(tmp_path / "raaka.db", bytes(32), bytes(16))) as scratch:
        scratch.execute("create table log (number integer primary key, body blob)")
        yield Bare(raw, scratch, qtbot)


def search(page: CustomersPage, text: str) -> None:
    """From the start of the search to the list repainted."""
    page._search.blockSignals(True)
    page._search.setText(text)
    page._search.blockSignals(False)
    page._on_searched(text)
    page._list.viewport().repaint()
    QApplication.processEvents()


def typed(page: CustomersPage) -> tuple[str, ...]:
    """What is typed to find five customers by name, letter by letter from the second on."""
    ids = random.Random(1).sample(page._model.ids(), 5)
    names = [row.name.lower() for row in page._customers.some(ids, Purpose.CUSTOMER_CARE)]
    return tuple(name[:length] for name in names for length in range(2, 7))


def times(work: Callable[[str], object], words: tuple[str, ...]) -> list[float]:
    taken = []
    for word in words:
        started = perf_counter()
        work(word)
        taken.append((perf_counter() - started) * 1000)
    return taken


def test_a_key_press_is_shown_within_fifty_milliseconds(page: CustomersPage, bare: Bare) -> None:
    words = typed(page)
    within(
        3,
        f"{len(words)} key presses to the list",
        lambda: times(lambda text: search(page, text), words),
        lambda: times(bare.search, words),
    )
    found = min((times(lambda text: search(page, text), words) for _ in range(3)), key=statistics.median)
    tell(f"key press to list: median {statistics.median(found):.1f} ms, worst {max(found):.1f} ms (floors 50, 100)")
    assert statistics.median(found) <= 50 and max(found) <= 100


def test_the_whole_list_takes_twice_the_raw_query(page: CustomersPage, bare: Bare) -> None:
    within(2, "whole list, sorted", lambda: search(page, ""), lambda: bare.list(ALL))


def test_a_jump_by_the_scroll_bar_is_drawn_within_fifty_milliseconds(page: CustomersPage) -> None:
    search(page, "")
    bar, chance, taken = page._list.verticalScrollBar(), random.Random(1), []
    for _ in range(60):
        started = perf_counter()
        bar.setValue(chance.randrange(bar.maximum()))
        page._list._on_looked()
        page._list.viewport().repaint()
        taken.append((perf_counter() - started) * 1000)
    tell(f"jump by the scroll bar: median {statistics.median(taken):.1f} ms, worst {max(taken):.1f} ms (floor 50)")
    assert max(taken) <= 50


def test_a_card_is_shown_within_150_milliseconds(page: CustomersPage) -> None:
    search(page, "")
    ids = page._model.ids()[::5000]

    def open_one(customer: int) -> float:
        started = perf_counter()
        page._open(customer)
        page._card.repaint()
        return (perf_counter() - started) * 1000

    taken = [open_one(customer) for customer in ids]
    tell(f"card opened: median {statistics.median(taken):.1f} ms, worst {max(taken):.1f} ms (floor 150)")
    assert statistics.median(taken) <= 150


def save(register: OpenedRegister, name: str) -> None:
    register.customers.add({"first_name": ["Aamu"], "last_name": [name], "email": [f"{name}@example.fi"]})


def bare_save(raw: sqlite3.Connection, name: str) -> None:
    """The same rows of the same tables, the log's too, without gate, guard and rules."""
    raw.execute("begin immediate")
    person = raw.execute(PERSON, [name, name]).lastrowid
    raw.execute(CONTACT, [person, f"{name}@example.fi", f"{name}@example.fi"])
    raw.execute(CUSTOMER, [name, person, name])
    for _ in range(ENTRIES):
        entry = raw.execute(ENTRY).lastrowid
        raw.execute("insert into log_person (person, entry) values (?, ?)", [person, entry])
    raw.execute("update setting set value = value + 1 where name = 'counter.customer'")
    raw.execute("commit")


@pytest.fixture
def twin(few: Measured, tmp_path: Path) -> Measured:
    """A copy of the small register, to be written past the gate."""
    path = tmp_path / few.path.name
    for ending in ("", ".keys"):
        shutil.copy(f"{few.path}{ending}", f"{path}{ending}")
    return Measured(path, few.customers)


def test_a_save_takes_five_times_the_raw_rows(few: Measured, twin: Measured) -> None:
    with few.opened() as register, twin.raw() as raw:
        raw.create_function("audit_note", -1, lambda *_: None)
        names = (f"Ajo{number}" for number in count())
        within(
            5,
            "20 customers saved with their log",
            repeated(20, lambda: save(register, next(names))),
            repeated(20, lambda: bare_save(raw, next(names))),
        )


def drawn(register: OpenedRegister) -> None:
    """A search for one."""
    register.customers.find("1500", 15)


def carded(register: OpenedRegister) -> None:
    register.customers.card(500)


def saved(register: OpenedRegister) -> None:
    save(register, f"Ajo{perf_counter_ns()}")


@pytest.mark.parametrize("act", [drawn, carded, saved])
def test_nothing_grows_threefold_from_a_thousand_to_a_hundred_thousand(
    few: Measured, many: Measured, act: Callable[[OpenedRegister], None]
) -> None:
    with few.opened() as small, many.opened() as large:
        act(small)
        act(large)
        within(
            3,
            f"{act.__name__} at {MANY} against {FEW}",
            repeated(20, lambda: act(large)),
            repeated(20, lambda: act(small)),
        )
