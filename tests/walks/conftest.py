"""What every walk has: a ground of its own, and the program's own log at its most talkative."""

from __future__ import annotations

import logging
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from seloste_desktop import bootstrap, logs, paths
from seloste_desktop.gui import crash
from seloste_desktop.gui.main_window import MainWindow
from seloste_desktop.gui.speech import Speech
from seloste_desktop.gui.theme import Theme
from seloste_desktop.gui.window_settings import WindowSettings
from tests.gui.conftest import dressed, speech, theme
from tests.walks.given import Given
from tests.walks.ground import Ground
from tests.walks.hand import Hand

__all__ = ["dressed", "speech", "theme"]  # the window's own fixtures, here too


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says this of every dialog; there is nothing to mend."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture
def ground(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ground]:
    ground = Ground.under(tmp_path)
    for name, value in ground.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(tempfile, "tempdir", None)
    logger = logging.getLogger("seloste_desktop")
    before, level = list(logger.handlers), logger.level
    logs.start("kavely", paths.log_folder())
    logger.setLevel(logging.DEBUG)
    yield ground
    for handler in logger.handlers[:]:
        if handler not in before:
            logger.removeHandler(handler)
            handler.close()
    logger.setLevel(level)


@pytest.fixture
def given(ground: Ground) -> Given:
    return Given.lived_with(ground.files / "oma.seloste")


@pytest.fixture
def hand(ground: Ground, qtbot: QtBot, theme: Theme, speech: Speech, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hand]:
    """The real window over the real services; a bug in it fails the walk instead of closing the program."""
    settings = WindowSettings(QSettings(str(ground.home / "window.ini"), QSettings.Format.IniFormat))
    window = MainWindow(bootstrap.door(), bootstrap.beginning(), settings, theme, speech)
    bugs: list[str] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crash.install(window.fail)
    monkeypatch.setattr(crash, "close_with", lambda kind, error, _: bugs.append(f"{kind.__name__}: {error}"))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    yield Hand(qtbot, window)
    window.close()
    assert bugs == []
