"""Questions to a PDF, answered beside the window's thread, one at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from seloste_desktop.gui.pdf import Pdf, Unreadable

Question = Callable[[Pdf], object]
_Tell = Callable[[Question, object], None]


class PdfReader(QObject):
    """What is no longer wanted is never asked: scrolling through a long document draws only where it stops."""

    answered = Signal(object, object)
    failed = Signal(object)
    _told = Signal(object, object)

    def __init__(self, data: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._pdf = Pdf(data)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._waiting: deque[Question] = deque()
        self._asked: Question | None = None
        self._told.connect(self._on_told)

    def want(self, questions: Iterable[Question]) -> None:
        """Ask these, in this order, in place of those still waiting."""
        self._waiting = deque(each for each in questions if each != self._asked)
        self._ask()

    @Slot()
    def stop(self) -> None:
        """Wait for the question being asked and close the document; nothing is answered after this."""
        self._waiting.clear()
        self._asked = None
        self._pool.waitForDone()
        self._pdf.close()

    def _ask(self) -> None:
        if self._asked is None and self._waiting:
            self._asked = self._waiting.popleft()
            self._pool.start(_Run(self._asked, self._pdf, self._told.emit))

    @Slot(object, object)
    def _on_told(self, question: Question, answer: object) -> None:
        if question != self._asked:
            return  # on its way when the reader was stopped
        self._asked = None
        self._ask()
        if isinstance(answer, Unreadable):
            self.failed.emit(question)
        elif isinstance(answer, Exception):
            raise answer
        else:
            self.answered.emit(question, answer)


class _Run(QRunnable):
    """Owns nothing of Qt's: an object that dies on the wrong thread takes the program with it."""

    def __init__(self, question: Question, pdf: Pdf, tell: _Tell) -> None:
        super().__init__()
        self._question = question
        self._pdf = pdf
        self._tell = tell

    # Qt
    def run(self) -> None:
        try:
            answer = self._question(self._pdf)
        except Exception as error:  # noqa: BLE001  raised again on the window's thread, which has a hook for it
            answer = error
        self._tell(self._question, answer)
