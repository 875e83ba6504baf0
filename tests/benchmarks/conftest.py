"""The registers that are measured, made once a session by the program's own `demo`, and the raw way into them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from seloste_desktop import bootstrap
from seloste_desktop.gui.main_window import MainWindow
from seloste_desktop.gui.speech import Speech
from seloste_desktop.gui.theme import Theme
from seloste_desktop.gui.window_settings import WindowSettings
from seloste_desktop.services import registers
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.made_up import MadeUp
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.services.registers import Key
from seloste_desktop.storage import engine
from seloste_desktop.storage.logins import Cost
from tests.gui.conftest import dressed, speech, theme

__all__ = ["dressed", "speech", "theme"]

MANY, FEW = 100_000, 1_000
PASSWORD = "lumi-tammi-42"
CHEAP = Cost(memory_kib=8, passes=1, lanes=1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says this of every dialog; there is nothing to mend."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@dataclass(frozen=True)
class Measured:
    """A register of so many customers."""

    path: Path
    customers: int

    @classmethod
    def made(cls, folder: Path, customers: int) -> Measured:
        path = folder / f"{customers}.seloste"
        MadeUp(LawData(), cost=CHEAP).demo(path, customers, customers // 50, password=PASSWORD)
        return cls(path, customers)

    @property
    def key(self) -> Key:
        return registers.unlock(self.path, "omistaja", PASSWORD, lambda _: None)

    def opened(self) -> OpenedRegister:
        return OpenedRegister(self.key, LawData())

    def raw(self) -> closing[sqlite3.Connection]:
        """The encrypted file without gate, guard and log."""
        return closing(engine.connect(self.path, self.key.secret))


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Measured:
    return Measured.made(tmp_path_factory.mktemp("paljon"), MANY)


@pytest.fixture(scope="session")
def few(tmp_path_factory: pytest.TempPathFactory) -> Measured:
    return Measured.made(tmp_path_factory.mktemp("vahan"), FEW)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, speech: Speech, tmp_path: Path) -> Iterator[MainWindow]:
    settings = WindowSettings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    window = MainWindow(bootstrap.door(), bootstrap.beginning(), settings, theme, speech)
    qtbot.addWidget(window)
    window.resize(1180, 720)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
