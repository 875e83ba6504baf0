"""Where the opened register lies: services take their sessions from it, and there are none while it is locked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.storage.gate import Gate, Session


class Desk:
    """Holds the window's own gate, which locking closes; a running job has a gate of its own."""

    def __init__(self, gate: Gate) -> None:
        self._gate: Gate | None = gate
        self._jobs: list[Gate] = []

    @property
    def gate(self) -> Gate:
        """Raise RegisterError `register.locked` while the register is locked."""
        if self._gate is None:
            raise RegisterError(RegisterError.LOCKED)
        return self._gate

    @contextmanager
    def session(self, purpose: Purpose, right: Right) -> Iterator[Session]:
        with self.gate.session(purpose, right) as session:
            yield session

    @contextmanager
    def job(self) -> Iterator[Gate]:
        """A further gate for the thread of a job, closed at its end."""
        with closing(self.gate.another()) as gate:
            self._jobs.append(gate)
            try:
                yield gate
            finally:
                self._jobs.remove(gate)

    def running(self) -> Gate | None:
        """A further gate beside a job that has kept the file open while the window was locked."""
        for job in list(self._jobs):
            try:
                return job.another()
            except RuntimeError:  # it has ended this very moment
                continue
        return None

    def lock(self) -> None:
        if self._gate is not None:
            self._gate.close()
            self._gate = None

    def resume(self, gate: Gate) -> None:
        self._gate = gate
