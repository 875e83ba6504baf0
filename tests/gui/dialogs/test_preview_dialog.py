import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.dialogs.preview_dialog import PreviewDialog
from seloste_desktop.gui.job_runner import Job
from seloste_desktop.gui.widgets.outcome import Outcome
from seloste_desktop.gui.widgets.page_number import PageNumber
from tests.gui.paper import document


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(qtbot: QtBot, window: QWidget) -> PreviewDialog:
    made = PreviewDialog("Data request", "vastaus.pdf", document(2), window)
    made.open()
    qtbot.waitUntil(lambda: made._preview._view.pages == 2)
    return made


def test_escape_closes_it_and_the_pages_have_the_keyboard_first(qtbot: QtBot, dialog: PreviewDialog) -> None:
    assert dialog.focusWidget() is dialog._preview._view
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_enter_in_the_page_number_turns_the_page_and_prints_nothing(qtbot: QtBot, dialog: PreviewDialog) -> None:
    field = dialog.findChild(PageNumber)
    assert isinstance(field, PageNumber)
    field.setText("2")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert dialog._preview._view.page == 1 and not dialog.findChildren(Outcome)


def test_it_stays_while_a_document_is_on_its_way(qtbot: QtBot, dialog: PreviewDialog) -> None:
    go = threading.Event()
    job = Job(lambda steps: go.wait(5))
    dialog._preview._printer.start(job)
    dialog.close()
    assert dialog.isVisible()
    with qtbot.waitSignal(job.finished):
        go.set()
    dialog.close()


def test_what_left_is_told_outside(qtbot: QtBot, dialog: PreviewDialog) -> None:
    with qtbot.waitSignal(dialog.printed) as printed:
        dialog._preview.printed.emit(2)
    assert printed.args == [2]


def test_it_fits_a_small_screen_at_twice_the_size(dialog: PreviewDialog) -> None:
    hint = dialog.minimumSizeHint()
    assert hint.width() <= 683 and hint.height() <= 384 - 60
