"""Tells when nobody has touched the keys or the pointer for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_SIGNS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)


class IdleClock(QObject):
    idle = Signal()

    def __init__(self, minutes: int, application: QApplication) -> None:
        super().__init__(application)
        self._timer = QTimer(self, singleShot=True, interval=minutes * 60_000)
        self._timer.timeout.connect(self.idle)
        self._timer.start()
        application.installEventFilter(self)

    # Qt
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            self._timer.start()
        return False
