"""Long work beside the window: one piece at a time, told of and stoppable."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from seloste_desktop.services.jobs import Cancelled, Work

_Tell = Callable[[int, str, object], None]


class Job(QObject):
    """One piece of work and its signals; only the window's thread touches it."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, work: Work[Any], what: str = "") -> None:
        super().__init__()
        self.work = work
        self.what = what
        self.asked = threading.Event()

    def stop(self) -> None:
        """Ask the work to stop; it does so at its next step, and tells."""
        self.asked.set()


class JobRunner(QObject):
    """Owns the one thread and the signal the thread speaks through; a second job waits for its turn."""

    started = Signal(Job)
    ended = Signal(Job)
    _told = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._jobs: dict[int, Job] = {}
        self._started = 0
        self._told.connect(self._on_told)

    @property
    def busy(self) -> bool:
        return bool(self._jobs)

    def start(self, job: Job) -> None:
        self._started += 1
        self._jobs[self._started] = job
        self.started.emit(job)
        self._pool.start(_Run(self._started, job.work, job.asked, self._told.emit))

    def stop(self, milliseconds: int = 10_000) -> bool:
        """Ask every job to stop and wait for them; closeEvent calls this."""
        for job in self._jobs.values():
            job.stop()
        return self._pool.waitForDone(milliseconds)

    @Slot(int, str, object)
    def _on_told(self, number: int, how: str, what: Any) -> None:
        if how == "progressed":
            self._jobs[number].progressed.emit(*what)
            return
        job = self._jobs.pop(number)
        self.ended.emit(job)
        if how == "stopped":
            job.stopped.emit()
        elif how == "failed":
            job.failed.emit(what)
        else:
            job.finished.emit(what)


class _Run(QRunnable):
    """Owns nothing of Qt's: an object that dies on the wrong thread takes the program with it."""

    def __init__(self, number: int, work: Work[Any], asked: threading.Event, tell: _Tell) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._asked = asked
        self._tell = tell

    def done(self, count: int, total: int) -> None:
        if self._asked.is_set():
            raise Cancelled
        self._tell(self._number, "progressed", (count, total))

    # Qt
    def run(self) -> None:
        try:
            self.done(0, 0)
            result = self._work(self)
        except Cancelled:
            self._tell(self._number, "stopped", None)
        except Exception as error:  # noqa: BLE001  the window shows it; a thread has nobody else to tell
            self._tell(self._number, "failed", error)
        else:
            self._tell(self._number, "finished", result)
