import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.job_runner import Job
from seloste_desktop.gui.widgets.button import Button
from seloste_desktop.gui.widgets.outcome import Outcome
from seloste_desktop.gui.widgets.preview import Preview
from tests.gui.paper import document


@pytest.fixture
def preview(qtbot: QtBot) -> Iterator[Preview]:
    made = Preview("Data request", "vastaus.pdf", document(4))
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made._view.pages == 4)
    yield made
    for runner in (made._printer, made._saver):
        assert runner.stop()


def told(preview: Preview) -> str:
    return next(each.accessibleName() for each in preview.findChildren(Outcome) if not each.isHidden())


def test_keys_zoom_and_tools_follow(qtbot: QtBot, preview: Preview) -> None:
    for key, percent in ((Qt.Key.Key_0, "100"), (Qt.Key.Key_Plus, "110"), (Qt.Key.Key_Minus, "100")):
        qtbot.keyClick(preview._view, key, Qt.KeyboardModifier.ControlModifier)
        assert preview._bar.tools._zoom.text() == f"{percent}\u00a0%"


def test_tools_turn_pages_and_fit_them(preview: Preview) -> None:
    preview._bar.tools.after.click()
    assert preview._view.page == 1
    preview._bar.tools.fit_page.click()
    small = preview._view.percent
    preview._bar.tools.fit_width.click()
    assert preview._view.percent > small


def test_without_a_printer_it_says_so(preview: Preview, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: [])
    preview._bar.print_.click()
    assert told(preview).startswith("This computer has no printer")


def test_what_was_printed_is_told_outside(
    qtbot: QtBot, preview: Preview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    qtbot.keyClick(preview._view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = preview.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
    with qtbot.waitSignal(preview.printed, timeout=20_000) as printed:
        dialog.accepted.emit(dialog.printer())
    assert printed.args == [4] and told(preview) == "4 pages went to the printer"


@pytest.mark.parametrize(("pages", "logged"), [(0, []), (2, [2])])
def test_pages_that_may_be_on_paper_are_logged_also_when_stopped(
    preview: Preview, pages: int, logged: list[int]
) -> None:
    heard: list[int] = []
    preview.printed.connect(heard.append)
    preview._printing.stopped.emit(pages)
    assert heard == logged and told(preview).startswith("Printing was stopped")
    preview._printing.failed.emit(pages)
    assert heard == 2 * logged and told(preview).startswith("The printer took no more")


def test_what_was_saved_is_told_outside_and_its_folder_opens(
    qtbot: QtBot, preview: Preview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toLocalFile()))
    preview._bar.save.click()
    dialog = preview.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    with qtbot.waitSignal(preview.saved) as saved:
        dialog.fileSelected.emit(str(tmp_path / "vastaus.pdf"))
    dialog.reject()
    folder = preview.findChild(Button, "openFolder")
    assert isinstance(folder, Button)
    folder.click()
    assert saved.args[0].read_bytes() == preview._saving._data and opened == [str(tmp_path)]


def test_what_could_not_be_saved_is_told(qtbot: QtBot, preview: Preview, tmp_path: Path) -> None:
    with qtbot.waitSignal(preview._saving.failed):
        preview._saving.start(str(tmp_path / "poissa" / "vastaus.pdf"))
    assert told(preview).startswith("The PDF was not saved")


def test_one_does_not_leave_while_a_document_is_on_its_way(qtbot: QtBot, preview: Preview) -> None:
    go = threading.Event()
    job = Job(lambda steps: go.wait(5))
    preview._printer.start(job)
    with qtbot.assertNotEmitted(preview.left):
        preview._bar.back.click()
    with qtbot.waitSignal(job.finished):
        go.set()
    with qtbot.waitSignal(preview.left):
        preview._bar.back.click()


def test_what_cannot_be_shown_can_be_saved_still(qtbot: QtBot) -> None:
    preview = Preview("Data request", "vastaus.pdf", b"not a PDF")
    qtbot.addWidget(preview)
    qtbot.waitUntil(lambda: bool(preview.findChildren(Outcome)))
    assert not preview._bar.print_.isEnabled() and preview._bar.save.isEnabled()
