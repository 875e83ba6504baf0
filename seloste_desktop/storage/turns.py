"""First come, first served between the window and a running job."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_of_file: dict[Path, Turns] = {}
_making = threading.Lock()


class Turns:
    """A queue of writers; SQLite's own busy waiting is neither fair nor fast."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[threading.Event] = deque()
        self._taken = False

    @classmethod
    def of(cls, path: Path) -> Turns:
        """Return the one queue of this file in this process."""
        with _making:
            return _of_file.setdefault(path.resolve(), cls())

    @contextmanager
    def turn(self) -> Iterator[None]:
        self._enter()
        try:
            yield
        finally:
            self._leave()

    @property
    def waiting(self) -> int:
        """How many stand in the queue behind the one whose turn it is."""
        with self._lock:
            return len(self._waiting)

    def _enter(self) -> None:
        with self._lock:
            if not self._taken:
                self._taken = True
                return
            mine = threading.Event()
            self._waiting.append(mine)
        mine.wait()

    def _leave(self) -> None:
        with self._lock:
            if self._waiting:
                self._waiting.popleft().set()  # the turn is handed over, never set free between
            else:
                self._taken = False
