"""The whole log checked beside the window, once a register is open."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.gui.dialogs.error_dialog import words_of
from seloste_desktop.gui.job_runner import Job, JobRunner
from seloste_desktop.gui.speech import spoken
from seloste_desktop.gui.widgets.status_bar import LogState, StatusBar
from seloste_desktop.services.jobs import Work
from seloste_desktop.services.messages import messages


class Checked(Protocol):
    @property
    def ok(self) -> bool: ...
    @property
    def entries(self) -> int: ...
    @property
    def first_bad(self) -> int | None: ...
    @property
    def fault(self) -> object: ...


class Logged(Protocol):
    def verify_log(self) -> Work[Any]: ...


class LogWatch(QObject):
    """A runner of its own: checking never makes the user's own job wait."""

    broken = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.runner = JobRunner(self)
        self._status: StatusBar | None = None

    def check(self, register: Logged, status: StatusBar) -> None:
        self._status = status
        status.show_log(LogState.CHECKING)
        job = Job(register.verify_log())
        job.finished.connect(self._on_checked)
        job.failed.connect(self._on_failed)
        self.runner.start(job)

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        say = messages(spoken()).say
        if checked.ok:
            self._show(LogState.INTACT, say("log.ok", n=checked.entries))
        else:
            words = say("log.broken", number=checked.first_bad, how=checked.fault)
            self._show(LogState.BROKEN, words)
            self.broken.emit(words)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Refused | RegisterError | OSError):
            raise error
        self._show(LogState.UNKNOWN, words_of(error))

    def _show(self, state: LogState, words: str) -> None:
        assert self._status is not None
        self._status.show_log(state, words)
