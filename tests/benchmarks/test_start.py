"""The start and the memory of the window, against a bare QMainWindow in the same minute (FLOORS "Start and memory")."""

from __future__ import annotations

import gc
import os
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.main_window import MainWindow
from tests.benchmarks.conftest import PASSWORD, Measured
from tests.benchmarks.measure import TRIES, tell, within
from tests.walks.hand import Hand
from tests.walks.typist import ROOT

pytestmark = pytest.mark.benchmark

RUNS = 11
FLOOR = 2.0
LISTED = 16  # MiB more than at rest
CARDS = 1000
TOLD = """
told = [line for line in open("/proc/self/status") if line.startswith("VmRSS")][0].split()[1]
print((time.perf_counter() - started) * 1000, int(told) / 1024, flush=True)
os._exit(0)
"""
BARE = f"""
import time
started = time.perf_counter()
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1000, 700)
window.show()
QTimer.singleShot(0, application.quit)
application.exec()
{TOLD}
"""
OURS = f"""
import time
started = time.perf_counter()
import os, sys
from seloste_desktop import __main__
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
real = QApplication.exec
def exec_once(*_):
    QTimer.singleShot(0, QApplication.quit)
    return real()
QApplication.exec = exec_once
__main__.main()
{TOLD}
"""


@dataclass(frozen=True)
class Start:
    """Milliseconds until the window can be typed into, and MiB then."""

    milliseconds: float
    memory: float

    @classmethod
    def of(cls, program: str, compiled: Path, *arguments: Path) -> Start:
        """As the installed program starts: its modules are compiled once, into a folder of their own."""
        words = [sys.executable, "-c", program, *map(str, arguments)]
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        kept["PYTHONPYCACHEPREFIX"] = str(compiled)
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False, env=kept)
        assert done.returncode == 0, done.stderr
        return cls(*map(float, done.stdout.split()))

    @classmethod
    def median(cls, *many: Start) -> Start:
        return cls(*(statistics.median(each) for each in zip(*((s.milliseconds, s.memory) for s in many), strict=True)))


def test_the_password_is_asked_within_twice_a_bare_window(few: Measured, tmp_path: Path) -> None:
    Start.of(BARE, tmp_path)  # the first fills the disk's cache
    Start.of(OURS, tmp_path, few.path)
    ratios = []
    for _ in range(TRIES):
        pairs = [(Start.of(BARE, tmp_path), Start.of(OURS, tmp_path, few.path)) for _ in range(RUNS)]
        bare, ours = (Start.median(*each) for each in zip(*pairs, strict=True))
        ratios.append(ours.milliseconds / bare.milliseconds)
        tell(f"cold start to the password: {ours.milliseconds:.0f} ms, {ratios[-1]:.2f} x bare (floor {FLOOR})")
        if ratios[-1] <= FLOOR:
            break
    tell(f"memory at the password: {ours.memory:.1f} MiB, {ours.memory / bare.memory:.2f} x bare (floor {FLOOR})")
    assert min(ratios) <= FLOOR
    assert ours.memory <= FLOOR * bare.memory


def test_unlocking_takes_little_more_than_the_password_is_meant_to_take(
    window: MainWindow, qtbot: QtBot, few: Measured, tmp_path: Path
) -> None:
    """From Enter to the list: against stretching the password, opening the file raw and reading the rows drawn."""
    mine = Measured(tmp_path / few.path.name, few.customers)
    for ending in ("", ".keys"):
        shutil.copy(f"{few.path}{ending}", f"{mine.path}{ending}")
    with mine.opened() as register:
        register.users.renew_own_password(PASSWORD)  # at the usual cost
    hand = Hand(qtbot, window)
    hand.log_in(mine.path, PASSWORD)

    def ours() -> None:
        hand.strike(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        hand.write("password", PASSWORD)
        hand.enter("password")
        hand.see(QTableView, "customerList").viewport().repaint()

    def raw() -> None:
        with mine.raw() as connection:
            ids = connection.execute("select id from customer order by sort_key, id").fetchall()[:15]
            connection.execute(
                "select * from customer join person on person.id = person where customer.id < 16"
            ).fetchall()
        assert ids

    within(1.5, "from Enter to the list", ours, raw)


def resident() -> float:
    """MiB of this process; what is free is given back first."""
    gc.collect()
    (line,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def test_a_hundred_thousand_customers_listed_take_little_memory(
    window: MainWindow, qtbot: QtBot, few: Measured, many: Measured
) -> None:
    def listed(register: Measured) -> float:
        Hand(qtbot, window).log_in(register.path, PASSWORD)
        watch = window._watch
        assert watch is not None
        qtbot.waitUntil(lambda: not watch.runner.busy, timeout=120_000)
        return resident()

    at_rest = listed(few)
    more = listed(many) - at_rest
    tell(f"100,000 customers listed: {more:.1f} MiB more than 1,000 (floor {LISTED})")
    assert more <= LISTED


def test_a_thousand_cards_leave_nothing_behind(window: MainWindow, qtbot: QtBot, few: Measured) -> None:
    Hand(qtbot, window).log_in(few.path, PASSWORD)
    assert window._frame is not None
    page, nothing = window._frame.customers, sys.getrefcount(None)
    ids = page._model.ids()
    memory = []
    for number in range(CARDS):
        page._open(ids[number % len(ids)])
        if number % 50 == 0:
            qtbot.wait(0)
        if number in (CARDS // 2, CARDS - 1):
            memory.append(resident())
    tell(f"the last {CARDS // 2} of {CARDS} cards: {memory[1] - memory[0]:.1f} MiB (floor 5)")
    assert memory[1] - memory[0] < 5
    assert sys.getrefcount(None) > nothing - CARDS
