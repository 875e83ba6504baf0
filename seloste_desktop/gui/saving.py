"""From the press of Save PDF to the file: the system's dialog, then our own bytes, for the user's eyes only."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from seloste_desktop.domain.errors import Refused
from seloste_desktop.gui.job_runner import Job, JobRunner
from seloste_desktop.gui.speech import spoken
from seloste_desktop.services.jobs import Steps
from seloste_desktop.services.messages import messages

_BLOCK = 1 << 20  # bytes between two chances to stop


class Saving(QObject):
    """Writes over a file only after the system's dialog has asked."""

    saved = Signal(object)
    failed = Signal(str)

    def __init__(self, file_name: str, data: bytes, runner: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._file_name = file_name
        self._data = data
        self._runner = runner
        self._window = window

    def ask(self) -> None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        asked = QFileDialog(self._window, self.tr("Save PDF"))
        asked.setObjectName("saveDialog")
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("pdf")
        asked.setNameFilter("PDF (*.pdf)")
        asked.setDirectory(str(folder if folder.is_dir() else Path.home()))
        asked.selectFile(self._file_name.replace("/", "-"))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self.start)
        asked.open()

    @Slot(str)
    def start(self, path: str) -> None:
        job = Job(Copy(Path(path), self._data), self.tr("Saving the PDF"))
        job.finished.connect(self.saved)
        job.failed.connect(self._on_failed)
        self._runner.start(job)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.failed.emit(messages(spoken()).refusal(error))
        elif isinstance(error, OSError):
            self.failed.emit(self.tr("The disk is full or was taken away. Free some space, or choose another folder."))
        else:
            raise error


class Copy:
    """Bytes written beside the target and renamed: what fails or is stopped leaves everything as it was."""

    def __init__(self, path: Path, data: bytes) -> None:
        self._path = path
        self._data = data

    def __call__(self, steps: Steps) -> Path:
        """Raise Refused `folder.missing`, `folder.not_writable`, OSError if the disk is full."""
        part = self._path.with_name(f".{self._path.name}.{os.getpid()}.part")
        descriptor = self._opened(part)
        try:
            with os.fdopen(descriptor, "wb") as file:
                for at in range(0, len(self._data), _BLOCK):
                    steps.done(at, len(self._data))
                    file.write(self._data[at : at + _BLOCK])
                file.flush()
                os.fsync(file.fileno())
            part.replace(self._path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        return self._path

    def _opened(self, part: Path) -> int:
        try:
            return os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        except FileNotFoundError as error:
            raise Refused("folder.missing", "path", folder=str(self._path.parent)) from error
        except OSError as error:
            raise Refused("folder.not_writable", "path", folder=str(self._path.parent)) from error
