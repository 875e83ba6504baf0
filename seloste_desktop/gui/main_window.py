"""The window: the start, the door, the opened register behind it; locking covers it at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.domain.shut_register import ENDING, ShutRegister
from seloste_desktop.gui.cover import Cover
from seloste_desktop.gui.hub import ChangeHub
from seloste_desktop.gui.job_runner import Job, JobRunner
from seloste_desktop.gui.pages import login_page
from seloste_desktop.gui.pages.login_page import LoginPage
from seloste_desktop.gui.speech import Speech
from seloste_desktop.gui.theme import Look, Theme
from seloste_desktop.gui.window_settings import WindowSettings

if TYPE_CHECKING:  # what only an opened register or a first start needs is imported there: the door opens at once
    from seloste_desktop.domain.audit import Note
    from seloste_desktop.gui.dialogs.new_register_dialog import Beginning
    from seloste_desktop.gui.frame import Frame, Register
    from seloste_desktop.gui.log_watch import LogWatch

_PLACE = "window"
_SIZE = (1180, 720)
_FRAME = (8, 40)  # what the system draws around a window
_LEAST = (560, 340)  # what a small laptop leaves at 200 percent: pages fold and scroll within it
_WAIT = 10_000  # milliseconds that closing waits for a job to stop


class Door(login_page.Door, Protocol):
    def open(self, key: Any, announce: Callable[[Sequence[Note]], None]) -> Register:
        """Open on the window's thread with a key that `unlock` gave; the key tells its `user`."""


class MainWindow(QMainWindow):
    def __init__(
        self, door: Door, beginning: Beginning, settings: WindowSettings, theme: Theme, speech: Speech
    ) -> None:
        super().__init__()
        self._door, self._beginning = door, beginning
        self._settings, self._theme, self._speech = settings, theme, speech
        self.setObjectName("mainWindow")
        self._opening, self._jobs = JobRunner(self), JobRunner(self)
        self._hub = ChangeHub(self)
        self._cover = Cover()
        self._frame: Frame | None = None
        self._watch: LogWatch | None = None
        self._login = LoginPage(door, self._opening)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._login)
        self.setCentralWidget(self._stack)
        self.setWindowTitle(QApplication.applicationDisplayName())
        self.setMinimumSize(*_LEAST)
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize() - QSize(*_FRAME)))
        self.restoreGeometry(settings.place(_PLACE))
        self._connect()

    def begin(self, path: Path | None, *, made_up: bool) -> None:
        """Go to the register given, else to one's own last open here, else to a made-up one, else to the start."""
        own = self._settings.register
        wanted = path or (own if own is not None and own.exists() else None)
        if wanted is not None:
            self.show_register(wanted)
        else:
            self._begin_anew()
            if made_up:
                self._on_made_up_wanted()

    def show_register(self, path: Path) -> None:
        """Stand at the door of a register; one that cannot be read is told of."""
        try:
            shut = self._door.look(path)
        except RegisterError as error:
            self.fail(error)
        else:
            self._login.show_register(shut, self._settings.user)
            self._stack.setCurrentWidget(self._login)
            self._login.take_focus()

    def watch_idleness(self, application: QApplication) -> None:
        from seloste_desktop.gui.idle import IdleClock

        IdleClock(self._settings.idle_minutes, application).idle.connect(self.lock)

    @Slot(object)
    def fail(self, error: Exception) -> None:
        """Tell of what a rule or the file refused; anything else is a bug."""
        from seloste_desktop.gui import crash
        from seloste_desktop.gui.dialogs.error_dialog import words_of

        if isinstance(error, crash.Expected):
            self._tell(self.tr("That was not done"), words_of(error))
        else:
            crash.close_with(type(error), error, error.__traceback__)

    @Slot()
    def lock(self) -> None:
        """Cover first, then drop the key; a running job keeps its own."""
        if self._frame is None or self._cover.on:
            return
        register, alone = self._frame.register, self._frame.unsaved
        self._cover.put_on()
        self._stack.setCurrentWidget(self._login)
        self._login.show_locked(self._looked_at(register), register.user, alone=alone)
        self._login.take_focus()
        register.lock()

    def _looked_at(self, register: Register) -> ShutRegister:
        try:
            return self._door.look(register.path)
        except RegisterError:  # the file went away under us: opening will tell
            return ShutRegister(register.path, (register.user,))

    def _connect(self) -> None:
        self._login.file_wanted.connect(self._on_file_wanted)
        self._login.new_wanted.connect(self._on_new_wanted)
        self._login.opened.connect(self._on_opened)
        self._login.failed.connect(self.fail)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock)

    def _begin_anew(self) -> None:
        from seloste_desktop.gui.pages.start_page import StartPage

        page = StartPage(self._opening)
        page.file_wanted.connect(self._on_file_wanted)
        page.new_wanted.connect(self._on_new_wanted)
        page.made_up_wanted.connect(self._on_made_up_wanted)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def _tell(self, title: str, words: str) -> None:
        from seloste_desktop.gui.dialogs.error_dialog import ErrorDialog

        self._cover.present(ErrorDialog(title, words, self))

    @Slot(object)
    def _on_opened(self, key: Any) -> None:
        if self._frame is not None and self._frame.is_of(key.path, key.user):
            self._frame.register.resume(key)
            self._stack.setCurrentWidget(self._frame)
            self._cover.take_off()
        else:
            self._leave()
            self._enter(self._door.open(key, self._hub.changed.emit))

    def _enter(self, register: Register) -> None:
        from seloste_desktop.gui.frame import Frame
        from seloste_desktop.gui.log_watch import LogWatch

        frame = self._frame = Frame(register, self._jobs, self._theme.look)
        self._hub.changed.connect(frame.on_changed)
        frame.lock_wanted.connect(self.lock)
        frame.status.language_chosen.connect(self._on_language_chosen)
        frame.status.look_chosen.connect(self._on_look_chosen)
        frame.export.present.connect(self._cover.present)
        frame.export.failed.connect(self.fail)
        frame.customers.splitter.restoreState(self._settings.place("customers"))
        self._stack.addWidget(frame)
        self._stack.setCurrentWidget(frame)
        self._settings.user = register.user
        if not register.made_up:
            self._settings.register = register.path
        self.setWindowTitle(register.name or register.path.stem)
        self._watch = LogWatch(frame)
        self._watch.broken.connect(self._on_log_broken)
        self._watch.check(register, frame.status)
        frame.customers.focus_search()

    def _leave(self) -> None:
        """Close what another user had open; nothing unsaved is in it, or they could not have come in."""
        self._cover.drop()
        if self._frame is not None and self._watch is not None:
            self._watch.runner.stop(_WAIT)
            self._hub.changed.disconnect(self._frame.on_changed)
            self._frame.register.close()
            self._stack.removeWidget(self._frame)
            self._frame.deleteLater()
            self._frame = None

    @Slot()
    def _on_file_wanted(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        asked = QFileDialog(self, self.tr("Open a register"), str(self._settings.register or Path.home()))
        asked.setNameFilter(f"*{ENDING}")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self._on_file_chosen)
        asked.open()

    @Slot(str)
    def _on_file_chosen(self, path: str) -> None:
        self.show_register(Path(path))

    @Slot()
    def _on_new_wanted(self) -> None:
        from seloste_desktop.gui.dialogs.new_register_dialog import NewRegisterDialog

        dialog = NewRegisterDialog(self._beginning, self._opening, self)
        dialog.created.connect(self.show_register)
        dialog.failed.connect(self.fail)
        dialog.open()

    @Slot()
    def _on_made_up_wanted(self) -> None:
        path = self._beginning.made_up_path()
        if path.exists():
            self.show_register(path)
            return
        job = Job(self._beginning.make_up(path), self.tr("Making up customers and invoices"))
        job.finished.connect(self._on_made_up)
        job.failed.connect(self.fail)
        self._opening.start(job)

    @Slot(object)
    def _on_made_up(self, _made: object) -> None:
        self.show_register(self._beginning.made_up_path())

    @Slot(str)
    def _on_log_broken(self, words: str) -> None:
        self._tell(self.tr("The log does not match"), words)

    @Slot(str)
    def _on_language_chosen(self, language: Any) -> None:
        self._settings.language = language
        self._speech.choose(language)

    @Slot(object)
    def _on_look_chosen(self, look: Look) -> None:
        self._settings.look = look
        self._theme.choose(look)

    # Qt
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._frame is not None and self._frame.unsaved and not self._cover.on:
            self._frame.raise_unsaved()
            event.ignore()
            return
        self._settings.keep_place(_PLACE, self.saveGeometry())
        watching = (self._watch.runner,) if self._watch is not None else ()
        for runner in (self._opening, self._jobs, *watching):
            runner.stop(_WAIT)
        if self._frame is not None:
            self._settings.keep_place("customers", self._frame.customers.splitter.saveState())
            self._frame.register.close()
        super().closeEvent(event)
