"""From the press of one button to the opened folder: look, choose, write, show."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QWidget

from seloste_desktop.domain.card import Card
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.person_export import Exported, Preview
from seloste_desktop.gui.dialogs.contact_person_dialog import ContactPersonDialog
from seloste_desktop.gui.dialogs.export_dialog import Choices, ExportDialog
from seloste_desktop.gui.dialogs.exported_dialog import ExportedDialog
from seloste_desktop.gui.job_runner import Job, JobRunner
from seloste_desktop.services.jobs import Work


class People(Protocol):
    """The one-click export, as the window asks for it."""

    def look(self, customer: int) -> Work[Preview]: ...
    def export(
        self, customer: int, target: Path, language: Language, zipped: bool, kept: frozenset[str]
    ) -> Work[Exported]: ...


class PersonExport(QObject):
    """Shows its dialogs through `present`, which holds them back while the window is locked."""

    done = Signal()
    failed = Signal(object)
    present = Signal(object)

    def __init__(self, people: People, runner: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._people = people
        self._runner = runner
        self._window = window

    @Slot(Card)
    def begin(self, card: Card) -> None:
        if card.data_subject:
            self._look(card.id)
            return
        dialog = ContactPersonDialog(card, self._window)
        dialog.chosen.connect(self._look)
        self.present.emit(dialog)

    @Slot(int)
    def _look(self, customer: int) -> None:
        job = Job(self._people.look(customer), self.tr("Looking through the person's data"))
        job.finished.connect(partial(self._choose, customer))
        job.failed.connect(self.failed)
        self._runner.start(job)

    def _choose(self, customer: int, preview: Preview) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(documents) if documents and Path(documents).is_dir() else Path.home()
        dialog = ExportDialog(preview, folder, self._window)
        dialog.chosen.connect(partial(self._write, customer, preview.name))
        self.present.emit(dialog)

    def _write(self, customer: int, name: str, choices: Choices) -> None:
        work = self._people.export(customer, choices.target, choices.language, choices.zipped, choices.kept)
        job = Job(work, self.tr("Collecting the person's data: {name}").format(name=name))
        job.finished.connect(partial(self._show, name))
        job.failed.connect(self.failed)
        self._runner.start(job)

    def _show(self, name: str, exported: Exported) -> None:
        self.done.emit()
        self.present.emit(ExportedDialog(name, exported, self._window))
