"""The window's style and words for its tests; what a test leaves open is closed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.main_window import MainWindow
from seloste_desktop.gui.speech import Speech
from seloste_desktop.gui.style import Style
from seloste_desktop.gui.theme import Look, Theme
from seloste_desktop.gui.window_settings import WindowSettings
from tests.gui import made_up

os.environ.setdefault("LC_CTYPE", "C.UTF-8")  # without a locale Qt warns, and a warning fails a test


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says this of every dialog and menu; there is nothing to mend."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def speech(qapp: QApplication) -> Speech:
    return Speech(qapp, "en")


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    qapp.setStyle(Style())
    return Theme(qapp, Look.LIGHT)


@pytest.fixture(autouse=True)
def dressed(speech: Speech, theme: Theme) -> Iterator[None]:
    """Every test begins in the window's own style, light and in English, which is the source of its words."""
    theme.choose(Look.LIGHT)
    speech.choose("en")
    yield
    for window in QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents()


@pytest.fixture
def settings(tmp_path: Path) -> WindowSettings:
    return WindowSettings(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def door() -> made_up.Door:
    return made_up.Door()


@pytest.fixture
def beginning(tmp_path: Path) -> made_up.Beginning:
    return made_up.Beginning(tmp_path)


@pytest.fixture
def window(
    qtbot: QtBot,
    door: made_up.Door,
    beginning: made_up.Beginning,
    settings: WindowSettings,
    theme: Theme,
    speech: Speech,
) -> Iterator[MainWindow]:
    made = MainWindow(door, beginning, settings, theme, speech)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


@pytest.fixture
def enter(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Callable[[], made_up.Register]:
    """Open the made-up register as the first user."""

    def opened() -> made_up.Register:
        window.show_register(tmp_path / "asiakkaat.seloste")
        unlock(qtbot, window)
        return door_of(window).opened[-1]

    return opened


def door_of(window: MainWindow) -> made_up.Door:
    door = window._door
    assert isinstance(door, made_up.Door)
    return door


def unlock(qtbot: QtBot, window: MainWindow, password: str = "oikea") -> None:
    window._login._password.setText(password)
    with qtbot.waitSignal(window._login.opened):
        window._login._password.returnPressed.emit()


def child(parent: QWidget, kind: type, name: str) -> object:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found
