"""A document before it leaves: its pages, and the ways to paper and to a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDesktopServices,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seloste_desktop.gui import formats
from seloste_desktop.gui.job_runner import JobRunner
from seloste_desktop.gui.printing import Printing
from seloste_desktop.gui.saving import Saving
from seloste_desktop.gui.theme import GROUP
from seloste_desktop.gui.widgets.button import Button
from seloste_desktop.gui.widgets.job_bar import JobBar
from seloste_desktop.gui.widgets.layout import across, column, empty
from seloste_desktop.gui.widgets.outcome import Outcome
from seloste_desktop.gui.widgets.page_column import Fit
from seloste_desktop.gui.widgets.page_view import PageView
from seloste_desktop.gui.widgets.preview_bar import PreviewBar
from seloste_desktop.gui.widgets.print_bar import PrintBar
from seloste_desktop.gui.widgets.tone import Tone


class Preview(QWidget):
    """Tells what left, for the owner to log: how many pages went to a printer, into which file a copy was saved."""

    printed = Signal(int)
    saved = Signal(object)
    left = Signal()

    def __init__(self, title: str, file_name: str, data: bytes) -> None:
        """`file_name` is suggested when saving; `data` is a PDF, which never becomes a file unless saved."""
        super().__init__()
        self._bar, self._view = PreviewBar(title), PageView(data)
        self._printer, self._saver = JobRunner(self), JobRunner(self)
        self._printing = Printing(data, self._printer, self)
        self._saving = Saving(file_name, data, self._saver, self)
        self._news = self._lay_out()
        self._connect()
        self._add_keys()

    def leave(self) -> None:
        """Go, unless a document is on its way to paper or disk: then its bar says how to stop it."""
        if self._printer.busy or self._saver.busy:
            self._tell(Outcome(Tone.INFO, self.tr("Not ready yet"), self.tr("Wait until it is done, or stop it.")))
        else:
            self.left.emit()

    def _lay_out(self) -> QVBoxLayout:
        news = column(margins=(GROUP, 0, GROUP, 0))
        bars = column(PrintBar(self._printer), JobBar(self._saver), margins=(GROUP, 0, GROUP, 0))
        whole = column(self._bar, news, across(), self._view, bars, gap=0)
        whole.setStretchFactor(self._view, 1)
        self.setLayout(whole)
        return news

    def _connect(self) -> None:
        bar, tools, view = self._bar, self._bar.tools, self._view
        bar.back.clicked.connect(self.leave)
        bar.save.clicked.connect(self._saving.ask)
        bar.print_.clicked.connect(self._on_print_clicked)
        tools.page_wanted.connect(view.go_to)
        tools.zoom_in.clicked.connect(view.zoom_in)
        tools.zoom_out.clicked.connect(view.zoom_out)
        tools.fit_width.clicked.connect(partial(view.zoom, Fit.WIDTH))
        tools.fit_page.clicked.connect(partial(view.zoom, Fit.PAGE))
        view.opened.connect(self._on_opened)
        view.unreadable.connect(self._on_unreadable)
        view.turned.connect(tools.show_page)
        view.zoomed.connect(tools.show_zoom)
        self._printing.printed.connect(self._on_printed)
        self._printing.stopped.connect(self._on_stopped)
        self._printing.failed.connect(self._on_failed)
        self._saving.saved.connect(self._on_saved)
        self._saving.failed.connect(self._on_not_saved)
        for runner in (self._printer, self._saver):
            self.destroyed.connect(partial(_end, runner))

    def _add_keys(self) -> None:
        acts = {
            QKeySequence(QKeySequence.StandardKey.ZoomIn): self._view.zoom_in,
            QKeySequence("Ctrl+="): self._view.zoom_in,
            QKeySequence(QKeySequence.StandardKey.ZoomOut): self._view.zoom_out,
            QKeySequence("Ctrl+0"): partial(self._view.zoom, 1.0),
            QKeySequence("Ctrl+P"): self._bar.print_.click,
            QKeySequence("Ctrl+S"): self._bar.save.click,
        }
        for keys, act in acts.items():
            QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(act)

    def _tell(self, outcome: Outcome) -> None:
        empty(self._news)
        self._news.addWidget(outcome)
        outcome.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(outcome, outcome.accessibleName()))

    @Slot(int)
    def _on_opened(self, pages: int) -> None:
        self._bar.tools.open(pages)
        self._bar.print_.setEnabled(True)

    @Slot()
    def _on_unreadable(self) -> None:
        words = self.tr("Nothing is lost: the document can still be saved and opened in another program.")
        self._tell(Outcome(Tone.DANGER, self.tr("The document cannot be shown"), words))

    @Slot()
    def _on_print_clicked(self) -> None:
        if self._printing.possible():
            self._printing.ask(self._view.pages, self._view.page)
            return
        words = self.tr("Connect a printer to this computer, or save the PDF and print it elsewhere.")
        self._tell(Outcome(Tone.WARN, self.tr("This computer has no printer"), words))

    @Slot(int)
    def _on_printed(self, pages: int) -> None:
        self._tell(Outcome(Tone.GOOD, self.tr("%n page(s) went to the printer", "", pages)))
        self.printed.emit(pages)

    @Slot(int)
    def _on_stopped(self, pages: int) -> None:
        self._tell(Outcome(Tone.INFO, self.tr("Printing was stopped"), self._how_far(pages)))
        self._log(pages)

    @Slot(int)
    def _on_failed(self, pages: int) -> None:
        words = self.tr("Check the printer and print again.")
        self._tell(Outcome(Tone.DANGER, self.tr("The printer took no more"), f"{self._how_far(pages)} {words}"))
        self._log(pages)

    def _how_far(self, pages: int) -> str:
        if pages:
            return self.tr("%n page(s) went to the printer before that.", "", pages)
        return self.tr("Nothing was printed.")

    def _log(self, pages: int) -> None:
        if pages:
            self.printed.emit(pages)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        folder = Button("openFolder", picture="folder-open")
        folder.say(self.tr("Open f&older"))
        folder.clicked.connect(partial(_open, path.parent))
        self._tell(Outcome(Tone.GOOD, self.tr("The PDF is saved"), formats.place(path), folder))
        self.saved.emit(path)

    @Slot(str)
    def _on_not_saved(self, words: str) -> None:
        self._tell(Outcome(Tone.DANGER, self.tr("The PDF was not saved"), words))

    # Qt
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._view.setFocus()


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _end(runner: JobRunner, *_: object) -> None:
    runner.stop()
