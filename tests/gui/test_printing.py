import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.job_runner import JobRunner
from seloste_desktop.gui.pdf import Pdf, Tile
from seloste_desktop.gui.printing import Printing, chosen
from tests.gui.paper import document


@pytest.fixture
def printing(qtbot: QtBot) -> Iterator[Printing]:
    window, runner = QWidget(), JobRunner()
    qtbot.addWidget(window)
    yield Printing(document(3, last_lies=True), runner, window)
    assert runner.stop()


@pytest.fixture
def printer(qtbot: QtBot, tmp_path: Path) -> QPrinter:
    """Paper that can be looked at."""
    made = QPrinter()
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "paper.pdf"))
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    made.setResolution(300)
    return made


def paper(printer: QPrinter) -> Pdf:
    return Pdf(Path(printer.outputFileName()).read_bytes())


def test_every_page_comes_out_in_its_own_size(qtbot: QtBot, printing: Printing, printer: QPrinter) -> None:
    with qtbot.waitSignal(printing.printed, timeout=20_000) as printed:
        printing.start(3, 0, printer)
    pdf = paper(printer)
    first, _, last = pdf.sizes()
    sheet = pdf.draw(Tile(0, 595, 842, 0, 0, 595, 842))
    pdf.close()
    assert printed.args == [3]
    assert first[0] < first[1] and last[0] > last[1]
    assert [sheet.pixelColor(at, at) for at in (70, 74)] == [QColor("black"), QColor("white")]


def test_a_job_asked_to_stop_tells_how_far_it_came(qtbot: QtBot, printing: Printing, printer: QPrinter) -> None:
    go = threading.Event()
    printing._runner._pool.start(go.wait)
    printing._runner.started.connect(lambda job: job.stop())
    with qtbot.waitSignal(printing.stopped) as stopped:
        printing.start(3, 0, printer)
        go.set()
    assert stopped.args == [0]


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_printer_that_takes_nothing_is_told(qtbot: QtBot, printing: Printing, printer: QPrinter) -> None:
    printer.setOutputFileName("/nowhere/paper.pdf")
    with qtbot.waitSignal(printing.failed) as failed:
        printing.start(3, 0, printer)
    assert failed.args == [0]


def test_without_a_printer_there_is_nothing_to_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: [])
    assert not Printing.possible()
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    assert Printing.possible()


def test_what_the_dialog_accepts_is_printed_without_a_name(qtbot: QtBot, printing: Printing, tmp_path: Path) -> None:
    printing.ask(3, 1)
    dialog = printing._window.findChild(QPrintDialog, "printDialog")
    assert isinstance(dialog, QPrintDialog)
    assert not dialog.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    assert dialog.printer().docName() == "Seloste Desktop"
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
    with qtbot.waitSignal(printing.printed, timeout=20_000) as printed:
        dialog.accepted.emit(dialog.printer())
    assert printed.args == [3]


def test_all_pages_are_chosen_unless_the_user_says_otherwise(printer: QPrinter) -> None:
    assert chosen(printer, 4, 2) == [0, 1, 2, 3]


def test_the_page_on_the_screen_can_be_chosen(printer: QPrinter) -> None:
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert chosen(printer, 4, 2) == [2]


def test_pages_copies_and_order_can_be_chosen(printer: QPrinter) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("2-3,9"))
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printer.setCopyCount(2)
    assert chosen(printer, 4, 0) == [2, 1, 2, 1]
