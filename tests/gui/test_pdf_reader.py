import threading
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.pdf import PageSizes, PageText, Pdf, Unreadable
from seloste_desktop.gui.pdf_reader import PdfReader
from tests.gui.paper import document


@dataclass(frozen=True)
class Held:
    """A question that is not answered before it is let go."""

    go: threading.Event

    def __call__(self, pdf: Pdf) -> str:
        self.go.wait(5)
        return "held"


@pytest.fixture
def reader(qtbot: QtBot) -> Iterator[PdfReader]:
    owner = QObject()
    made = PdfReader(document(2), owner)
    yield made
    made.stop()


def test_questions_are_answered_in_their_order(qtbot: QtBot, reader: PdfReader) -> None:
    told: list[object] = []
    reader.answered.connect(lambda question, answer: told.append(answer))
    reader.want([PageText(1), PageText(0)])
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["Made-up page 2", "Made-up page 1"]


def test_what_is_no_longer_wanted_is_not_asked(qtbot: QtBot, reader: PdfReader) -> None:
    go, told = threading.Event(), []
    reader.answered.connect(lambda question, answer: told.append(answer))
    reader.want([Held(go), PageText(0)])
    reader.want([PageText(1)])
    go.set()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["held", "Made-up page 2"]


def test_the_answers_are_found_beside_the_window(qtbot: QtBot, reader: PdfReader) -> None:
    with qtbot.waitSignal(reader.answered) as answered:
        reader.want([lambda pdf: threading.current_thread()])
    assert answered.args[1] is not threading.main_thread()


def test_what_cannot_be_read_is_told(qtbot: QtBot) -> None:
    owner = QObject()
    reader = PdfReader(b"not a PDF", owner)
    with qtbot.waitSignal(reader.failed) as failed:
        reader.want([PageSizes()])
    assert failed.args == [PageSizes()]
    reader.stop()


def test_a_bug_is_raised_where_the_window_hears_of_it(qtbot: QtBot, reader: PdfReader) -> None:
    def broken(pdf: Pdf) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        reader.want([broken])
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_nothing_is_answered_after_stopping(qtbot: QtBot) -> None:
    owner, told = QObject(), []
    reader = PdfReader(document(1), owner)
    reader.answered.connect(lambda question, answer: told.append(answer))
    reader.want([PageText(0), PageText(0)])
    reader.stop()
    with qtbot.assertNotEmitted(reader.answered, wait=20):
        assert told == []


def test_unreadable_says_why() -> None:
    assert str(Unreadable("Data format error")) == "Data format error"
