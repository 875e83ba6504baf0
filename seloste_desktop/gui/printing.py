"""From the press of Print to the paper: the system's dialog, then page by page beside the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from seloste_desktop.gui.job_runner import Job, JobRunner
from seloste_desktop.gui.page_bands import bands
from seloste_desktop.gui.pdf import Pdf, Size
from seloste_desktop.services.jobs import Cancelled, Steps

_DPI = 300  # 600 takes four times as long and looks the same in a letter
_NAME = "Seloste Desktop"  # print queues keep the names of jobs: nobody's own stands in one
_Option = QAbstractPrintDialog.PrintDialogOption
_Range = QPrinter.PrintRange


class PrinterFailed(Exception):
    """The printer did not take a page."""


class Printing(QObject):
    """Tells how many pages went to the printer, also when it was stopped or failed: paper may have come out."""

    printed = Signal(int)
    stopped = Signal(int)
    failed = Signal(int)

    def __init__(self, data: bytes, runner: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._data = data
        self._runner = runner
        self._window = window
        self._printer: QPrinter | None = None  # the dialog only borrows it

    @staticmethod
    def possible() -> bool:
        """Whether the system knows a printer; without its printing service it knows none, and says nothing."""
        return bool(QPrinterInfo.availablePrinterNames())

    def ask(self, pages: int, current: int) -> None:
        """Open the system's dialog; `current` is the page on the screen, from 0."""
        self._printer = printer = QPrinter()
        printer.setResolution(_DPI)
        printer.setDocName(_NAME)
        dialog = QPrintDialog(printer, self._window)
        dialog.setObjectName("printDialog")
        dialog.setOption(_Option.PrintToFile, False)  # it would save pictures of pages; Save PDF saves the document
        dialog.setOption(_Option.PrintCurrentPage)
        dialog.setMinMax(1, pages)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(partial(self.start, pages, current))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def start(self, pages: int, current: int, printer: QPrinter) -> None:
        """Print what was chosen in the dialog."""
        printer.setFullPage(True)  # the document has its own margins; the dialog put the printer's back
        work = Printout(self._data, printer, chosen(printer, pages, current))
        job = Job(work, self.tr("Printing"))
        job.finished.connect(self._on_printed)
        job.stopped.connect(partial(self._on_stopped, work))
        job.failed.connect(partial(self._on_failed, work))
        self._runner.start(job)

    @Slot(object)
    def _on_printed(self, pages: int) -> None:
        self.printed.emit(pages)

    def _on_stopped(self, work: Printout) -> None:
        self.stopped.emit(work.given)

    def _on_failed(self, work: Printout, error: Exception) -> None:
        self.failed.emit(work.given)
        if not isinstance(error, PrinterFailed):
            raise error


class Printout:
    """The pages of one printing, in the order the printer wants them; `given` counts those begun."""

    def __init__(self, data: bytes, printer: QPrinter, pages: list[int]) -> None:
        self._data = data
        self._printer = printer
        self._pages = pages
        self.given = 0

    def __call__(self, steps: Steps) -> int:
        with closing(Pdf(self._data)) as pdf:
            sizes = pdf.sizes()
            self._turn_paper(sizes[self._pages[0]])
            with _painting(self._printer) as painter:
                for count, page in enumerate(self._pages):
                    steps.done(count, len(self._pages))
                    if count:
                        self._next_sheet(sizes[page])
                    self.given += 1
                    self._draw(painter, pdf, page, sizes[page])
        return self.given

    def _next_sheet(self, size: Size) -> None:
        self._turn_paper(size)
        if not self._printer.newPage():
            raise PrinterFailed

    def _turn_paper(self, size: Size) -> None:
        way = QPageLayout.Orientation.Landscape if size[0] > size[1] else QPageLayout.Orientation.Portrait
        self._printer.setPageOrientation(way)

    def _draw(self, painter: QPainter, pdf: Pdf, page: int, size: Size) -> None:
        """In its own size, smaller only where the paper is."""
        paper = self._printer.pageLayout().fullRectPixels(_DPI)
        scale = min(_DPI / 72, paper.width() / size[0], paper.height() / size[1])
        width, height = round(size[0] * scale), round(size[1] * scale)
        left, above = (paper.width() - width) // 2, (paper.height() - height) // 2
        for top, image in bands(pdf, page, width, height):
            painter.drawImage(QPoint(left, above + top), image)


def chosen(printer: QPrinter, pages: int, current: int) -> list[int]:
    """Return the pages to print, from 0; what the system itself will pick or copy stands in the printer as it was."""
    numbers = list(range(pages))
    if printer.printRange() == _Range.CurrentPage:
        numbers = [current]
    elif printer.printRange() == _Range.PageRange and not printer.pageRanges().isEmpty():
        ranges = printer.pageRanges()
        numbers = [number for number in numbers if ranges.contains(number + 1)]
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    return numbers * (1 if printer.supportsMultipleCopies() else printer.copyCount())


@contextmanager
def _painting(printer: QPrinter) -> Iterator[QPainter]:
    """Raise PrinterFailed if the printer is not to be had; stopping takes back what the system still holds."""
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterFailed
    painter.scale(printer.resolution() / _DPI, printer.resolution() / _DPI)  # some printers keep to their own
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    try:
        yield painter
    except Cancelled:
        printer.abort()
        raise
    finally:
        painter.end()
