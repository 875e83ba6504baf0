"""The first start: a register of one's own, one of made-up data to try, or one that is already somewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from seloste_desktop.gui.job_runner import JobRunner
from seloste_desktop.gui.theme import GROUP
from seloste_desktop.gui.widgets.button import Button, Kind
from seloste_desktop.gui.widgets.empty_state import EmptyState
from seloste_desktop.gui.widgets.job_bar import JobBar
from seloste_desktop.gui.widgets.layout import column, scrolled


class StartPage(QWidget):
    new_wanted = Signal()
    made_up_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self._runner = runner
        self._new, self._made_up = Button("newRegister", Kind.PRIMARY, "file-plus"), Button("makeUp", picture="users")
        self._file = Button("otherFile", Kind.LINK)
        self._words = EmptyState("scroll-text", self._new, self._made_up, link=self._file)
        page = column(self._words, JobBar(runner), gap=GROUP, margins=(24, 8, 24, 16))
        inside = QWidget()
        inside.setLayout(page)
        self.setLayout(column(scrolled(inside)))
        self._new.clicked.connect(self.new_wanted)
        self._made_up.clicked.connect(self.made_up_wanted)
        self._file.clicked.connect(self.file_wanted)
        runner.started.connect(self._on_jobs_changed)
        runner.ended.connect(self._on_jobs_changed)
        self._say()

    @Slot()
    def _on_jobs_changed(self) -> None:
        """While a register is being made nothing else is begun."""
        for button in (self._new, self._made_up, self._file):
            button.setEnabled(not self._runner.busy)

    def _say(self) -> None:
        self._words.say(
            self.tr("Where shall we begin?"),
            self.tr(
                "A register is one encrypted file on this computer. Nothing is sent anywhere. Make your own, or try "
                "first with made-up customers and invoices."
            ),
        )
        self._new.say(self.tr("&New register"))
        self._made_up.say(self.tr("&Try with made-up data"))
        self._file.say(self.tr("Open a register &file…"))

    # Qt
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
