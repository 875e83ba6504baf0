"""The window program: style, colours, language, window, event loop."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from seloste_desktop import __version__
from seloste_desktop.gui import speech
from seloste_desktop.gui.main_window import Door, MainWindow
from seloste_desktop.gui.speech import Speech
from seloste_desktop.gui.style import AltShows, Style
from seloste_desktop.gui.theme import Theme
from seloste_desktop.gui.window_settings import WindowSettings

if TYPE_CHECKING:
    from seloste_desktop.gui.dialogs.new_register_dialog import Beginning

NAME = "Seloste Desktop"
_AFTER = 50  # milliseconds: the window is on the screen and takes keys


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
    window.begin(path, made_up=made_up)
    window.show()

    def watch() -> None:  # not before: imports cost time, and a filter hears every event of the first drawing
        from seloste_desktop import logs, paths
        from seloste_desktop.gui import crash

        gc.enable()
        crash.install(window.fail)
        logs.start("seloste-desktop", paths.log_folder())
        application.installEventFilter(AltShows(style, application))
        window.watch_idleness(application)

    QTimer.singleShot(_AFTER, watch)
    return application.exec()
