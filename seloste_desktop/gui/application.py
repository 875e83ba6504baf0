"""The window program: style, colours, language, window, event loop."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from seloste_desktop import __version__
from seloste_desktop.gui import crash, speech
from seloste_desktop.gui.dialogs.new_register_dialog import Beginning
from seloste_desktop.gui.main_window import Door, MainWindow
from seloste_desktop.gui.speech import Speech
from seloste_desktop.gui.style import AltShows, Style
from seloste_desktop.gui.theme import Theme
from seloste_desktop.gui.window_settings import WindowSettings

NAME = "Seloste Desktop"


def run(door: Door, beginning: Beginning, path: Path | None, *, made_up: bool) -> int:
    """Show the window until it is closed; return the exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("seloste-desktop")
    application.setApplicationDisplayName(NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("seloste-desktop")
    style = Style()
    application.setStyle(style)
    settings = WindowSettings.of_this_user()
    theme = Theme(application, settings.look)
    words = Speech(application, settings.language or speech.of_the_system())
    window = MainWindow(door, beginning, settings, theme, words)
    crash.install(window.fail)
    window.begin(path, made_up=made_up)
    window.show()

    def watch() -> None:  # a filter hears every event there is: not while the window is being drawn first
        application.installEventFilter(AltShows(style, application))
        window.watch_idleness(application)

    QTimer.singleShot(0, watch)
    return application.exec()
