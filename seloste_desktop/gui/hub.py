"""The one signal by which the window hears that something in the register was written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class ChangeHub(QObject):
    """`changed` carries the notes of a committed session; emitted on a worker it arrives on the window's thread."""

    changed = Signal(object)
