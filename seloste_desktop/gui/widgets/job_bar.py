"""Long work, under the page: what is being done, how far, and a way out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy

from seloste_desktop.gui.job_runner import Job, JobRunner
from seloste_desktop.gui.painting import panel
from seloste_desktop.gui.theme import CARD_RADIUS, MARGIN, colours_of
from seloste_desktop.gui.widgets.button import Button
from seloste_desktop.gui.widgets.layout import STRETCH, column, row
from seloste_desktop.gui.widgets.text import Role, Text, Wrapped

_PATIENCE = 500  # milliseconds: what ends before this never shows the bar


class JobBar(QFrame):
    """Follows a runner's jobs; unseen until one takes longer than half a second."""

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self._runner = runner
        self._job: Job | None = None
        self._what, self._far, self._note = Text(role=Role.STRONG), Text(role=Role.FIGURES), Wrapped(role=Role.QUIET)
        self._stop = Button("jobStop", picture="x")
        self._bar = QProgressBar()
        self._bar.setObjectName("jobProgress")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(10)
        self._wait = QTimer(self, singleShot=True, interval=_PATIENCE)
        self.setObjectName("jobBar")
        self._lay_out()
        self._say()
        self._wait.timeout.connect(self._on_waited)
        self._stop.clicked.connect(self._on_stop_clicked)
        runner.started.connect(self._on_started)
        runner.ended.connect(self._on_ended)
        self.hide()

    def _lay_out(self) -> None:
        left = column(row(self._what, STRETCH, self._far), self._bar, self._note, gap=6)
        line = row(left, self._stop, gap=MARGIN, margins=(16, 12, 16, 12))
        line.setStretch(0, 1)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _say(self) -> None:
        self._stop.say(self.tr("&Stop"), self.tr("Nothing half done is left"))
        self._note.setText(self.tr("You can go on working. If you stop, no half-made files are left."))

    @Slot(Job)
    def _on_started(self, job: Job) -> None:
        if self._job is None:
            self._follow(job)

    def _follow(self, job: Job) -> None:
        self._job = job
        self._what.setText(job.what)
        self._bar.setAccessibleName(job.what)
        self._far.clear()
        self._bar.setRange(0, 1)
        self._bar.setValue(0)
        self._stop.setEnabled(True)
        job.progressed.connect(self._on_progressed)
        self._wait.start()

    @Slot(Job)
    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._wait.stop()
            self.hide()

    @Slot(int, int)
    def _on_progressed(self, count: int, total: int) -> None:
        if total:
            self._bar.setRange(0, total)
            self._bar.setValue(count)
            self._far.setText(f"{count} / {total}")

    @Slot()
    def _on_waited(self) -> None:
        self.setVisible(self._job is not None)

    @Slot()
    def _on_stop_clicked(self) -> None:
        if self._job is not None:
            self._stop.setEnabled(False)
            self._job.stop()

    # Qt
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours_of(self)
        panel(QPainter(self), self.rect(), c.base, c.link, radius=CARD_RADIUS)
