"""A register of one's own: the questions, then the recovery key, then the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.domain.language import Language
from seloste_desktop.gui import formats
from seloste_desktop.gui.dialogs.error_dialog import words_of
from seloste_desktop.gui.job_runner import Job, JobRunner
from seloste_desktop.gui.speech import spoken
from seloste_desktop.gui.theme import GROUP
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.dialog import Dialog
from seloste_desktop.gui.widgets.layout import column, row
from seloste_desktop.gui.widgets.recovery_key import RecoveryKey
from seloste_desktop.gui.widgets.register_questions import RegisterQuestions
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped
from seloste_desktop.services.jobs import Work

_WIDE = 720  # pixels
_QUESTIONS, _KEY = range(2)


class Beginning(Protocol):
    """How a register is made; nothing is on the disk before `create` has run."""

    def suggested(self, name: str) -> Path: ...
    def made_up_path(self) -> Path: ...
    def make_up(self, path: Path) -> Work[Any]: ...
    def recovery_key(self) -> str: ...
    def recovery_key_pdf(self, path: Path, name: str, key: str, language: Language) -> Work[Any]: ...
    def create(self, path: Path, name: str, password: str, recovery_key: str, language: Language) -> Work[Any]: ...


class NewRegisterDialog(Dialog):
    """Cancelled at any moment it leaves nothing behind: the key is made before the file it opens."""

    created = Signal(Path)
    failed = Signal(object)

    def __init__(self, beginning: Beginning, runner: JobRunner, parent: QWidget) -> None:
        super().__init__("newRegisterDialog", parent)
        self._beginning = beginning
        self._runner = runner
        self._questions, self._key = RegisterQuestions(beginning.suggested), RecoveryKey()
        self._pages = QStackedWidget()
        self._saving = Path()
        self._told = Wrapped(role=Role.DANGER, name="refusals")
        self._cancel, self._previous = Button("cancel"), Button("previous", picture="chevron-left")
        self._next = Button("next", Kind.PRIMARY)
        self._lay_out()
        self._connect()
        self._turn(_QUESTIONS)

    @property
    def typed_in(self) -> bool:
        return bool(self._questions.name or self._questions.password)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("New register"))
        self._pages.addWidget(self._questions)
        self._pages.addWidget(self._key)
        heading = Text(self.tr("New register"), Role.TITLE, "dialogTitle")
        body = column(heading, self._pages, gap=GROUP, margins=(28, 24, 28, 16))
        foot = row(self._told, self._cancel, self._previous, self._next, margins=(28, 12, 24, 16))
        foot.setStretch(0, 1)
        self.fill(body, foot, _WIDE)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self._previous.clicked.connect(self._on_previous_clicked)
        self._next.clicked.connect(self._on_next_clicked)
        self._key.pdf_wanted.connect(self._on_pdf_wanted)

    def _turn(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._previous.setVisible(page == _KEY)
        self._cancel.say(self.tr("&Cancel"), "Esc")
        self._previous.say(self.tr("P&revious"))
        self._next.say(self.tr("&Make the register") if page == _KEY else self.tr("&Next"))
        (self._key if page == _KEY else self._questions).take_focus()

    @Slot()
    def _on_previous_clicked(self) -> None:
        self._turn(_QUESTIONS)

    @Slot()
    def _on_next_clicked(self) -> None:
        self._told.clear()
        if self._pages.currentIndex() == _QUESTIONS:
            if self._questions.complete():
                self._key.show_key(self._key.key or self._beginning.recovery_key())
                self._turn(_KEY)
        elif self._key.confirmed():
            self._create()

    def _create(self) -> None:
        asked = self._questions
        work = self._beginning.create(asked.path, asked.name, asked.password, self._key.key, spoken())
        job = Job(work, self.tr("Making the register"))
        job.finished.connect(self._on_created)
        job.failed.connect(self._on_failed)
        self._next.setEnabled(False)
        self._runner.start(job)

    @Slot(object)
    def _on_created(self, _made: object) -> None:
        self.created.emit(self._questions.path)
        self.accept()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._next.setEnabled(True)
        if not isinstance(error, Refused | RegisterError | OSError):
            self.failed.emit(error)
        elif isinstance(error, Refused) and error.field == "password":
            self._turn(_QUESTIONS)
            self._questions.refuse_password(words_of(error))
        else:
            self._told.setText(words_of(error))

    @Slot()
    def _on_pdf_wanted(self) -> None:
        asked = QFileDialog(self, self.tr("Save the recovery key"), str(Path.home() / self.tr("recovery-key.pdf")))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("pdf")
        asked.setNameFilter("PDF (*.pdf)")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self._on_pdf_chosen)
        asked.open()

    @Slot(str)
    def _on_pdf_chosen(self, path: str) -> None:
        work = self._beginning.recovery_key_pdf(Path(path), self._questions.name, self._key.key, spoken())
        job = Job(work, self.tr("Saving the recovery key"))
        job.finished.connect(self._on_pdf_saved)
        job.failed.connect(self._on_failed)
        self._saving = Path(path)
        self._runner.start(job)

    @Slot(object)
    def _on_pdf_saved(self, _made: object) -> None:
        self._key.tell_saved(formats.place(self._saving))
