import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.speech import Speech
from seloste_desktop.gui.theme import DARK, Look, Theme
from seloste_desktop.gui.widgets.page_column import Fit
from seloste_desktop.gui.widgets.page_view import PageView
from tests.gui.paper import document

Opened = Callable[[int], PageView]
LONGEST_STALL = 0.1  # seconds


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    def made(pages: int) -> PageView:
        view = PageView(document(pages))
        qtbot.addWidget(view)
        view.resize(700, 500)
        view.show()
        qtbot.waitUntil(lambda: bool(view.accessibleDescription()))
        return view

    return made


def shown(qtbot: QtBot, view: PageView) -> None:
    """Wait until everything in view is drawn."""
    qtbot.waitUntil(lambda: not view._missing(view._view))


def test_the_page_in_view_is_drawn_white_in_the_dark_too(qtbot: QtBot, opened: Opened, theme: Theme) -> None:
    theme.choose(Look.DARK)
    view = opened(2)
    shown(qtbot, view)
    image = view.grab().toImage()
    assert image.pixelColor(600, 400) == QColor("white")
    assert image.pixelColor(40, 40) == QColor("black")
    assert image.pixelColor(6, 6) == QColor(DARK.window)


def test_the_page_in_view_is_named_and_read(qtbot: QtBot, opened: Opened) -> None:
    view = opened(3)
    view.go_to(1)
    qtbot.waitUntil(lambda: view.accessibleDescription() == "Made-up page 2")
    assert view.accessibleName() == "Page 2 of 3"


def test_the_name_is_in_the_language_chosen(qtbot: QtBot, opened: Opened, speech: Speech) -> None:
    view = opened(3)
    speech.choose("fi")
    qtbot.waitUntil(lambda: view.accessibleName() == "Sivu 1/3")
    qtbot.waitUntil(lambda: bool(view.accessibleDescription()))


def test_keys_go_to_the_ends_and_a_screen_further(qtbot: QtBot, opened: Opened) -> None:
    view = opened(9)
    bar = view.verticalScrollBar()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert bar.value() == view.viewport().height()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert (view.page, bar.value()) == (8, bar.maximum())
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert (view.page, bar.value()) == (0, 0)


def test_beyond_the_ends_go_the_first_and_the_last(opened: Opened) -> None:
    view = opened(3)
    view.go_to(99)
    assert view.page == 2
    view.go_to(-1)
    assert view.page == 0


def test_scrolling_tells_which_page_is_seen(qtbot: QtBot, opened: Opened) -> None:
    view = opened(5)
    with qtbot.waitSignal(view.turned) as turned:
        view.verticalScrollBar().setValue(view._column.box(3).top())
    assert turned.args == [3]


def test_zooming_keeps_the_place(opened: Opened) -> None:
    view = opened(9)
    view.go_to(5)
    place = view._column.box(5).top() - view._view.top()
    view.zoom(1.5)
    assert view.percent == 150 and view.page == 5
    assert view._column.box(5).top() - view._view.top() == place


def test_it_fits_the_width_until_told_otherwise(opened: Opened) -> None:
    view = opened(2)
    assert view.horizontalScrollBar().maximum() == 0
    view.resize(500, 500)
    assert view.horizontalScrollBar().maximum() == 0
    view.zoom(Fit.PAGE)
    assert view._column.box(0).height() <= view.viewport().height()
    view.zoom(3.0)
    assert view.horizontalScrollBar().maximum() > 0


def test_the_wheel_zooms_while_control_is_down(opened: Opened) -> None:
    view = opened(2)
    before = view.percent
    middle = QPointF(200, 200)
    turn = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), turn)
    assert view.percent > before


@pytest.mark.parametrize("data", [b"", b"not a PDF", document])
def test_what_is_no_pdf_is_told_of(qtbot: QtBot, data: object) -> None:
    view = PageView(data if isinstance(data, bytes) else document(1)[:200])
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.unreadable):
        view.show()
    assert view.pages == 0
    view.go_to(1)
    view.grab()


def test_scrolling_a_hundred_pages_never_stalls(qtbot: QtBot, opened: Opened) -> None:
    view = opened(100)
    bar, stalls = view.verticalScrollBar(), []
    while bar.value() < bar.maximum():
        begun = time.perf_counter()
        bar.setValue(bar.value() + view.viewport().height() // 2)
        QApplication.processEvents()
        stalls.append(time.perf_counter() - begun)
    shown(qtbot, view)
    assert view.page == 99 and max(stalls) < LONGEST_STALL


def test_memory_is_bounded_however_far_one_scrolls(qtbot: QtBot, opened: Opened) -> None:
    view = opened(60)
    for page in range(60):
        view.go_to(page)
        shown(qtbot, view)
    assert view._shelf.held <= view._shelf.most < 32 << 20


def test_a_view_thrown_away_while_drawing_lets_the_document_go(qtbot: QtBot) -> None:
    view = PageView(document(30))
    view.resize(900, 900)
    view.show()
    reader = view._reader
    with qtbot.waitSignal(view.destroyed):
        view.deleteLater()
    assert reader._pdf._document is None
