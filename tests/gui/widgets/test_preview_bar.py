from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.speech import Speech
from seloste_desktop.gui.widgets.preview_bar import PreviewBar


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[PreviewBar]:
    window = QWidget()
    qtbot.addWidget(window)
    made = PreviewBar("Data request, Aino Aalto")
    made.setParent(window)
    window.show()
    yield made


@pytest.mark.parametrize(("wide", "rows"), [(1300, 1), (683, 2), (480, 2)])
def test_where_one_row_has_no_room_there_are_two(bar: PreviewBar, wide: int, rows: int) -> None:
    bar.resize(wide, 120)
    QApplication.processEvents()
    assert (bar.tools.y() > bar.print_.geometry().bottom()) == (rows == 2)
    assert bar.tools.geometry().right() <= wide and bar.print_.geometry().right() <= wide


def test_words_give_way_last_and_names_never(bar: PreviewBar) -> None:
    bar.resize(300, 120)
    assert (bar.print_.text(), bar.print_.accessibleName()) == ("", "Print…")
    bar.resize(1300, 120)
    assert bar.print_.text() == "&Print…"


@pytest.mark.parametrize(("language", "word"), [("fi", "T&ulosta…"), ("sv", "Skriv &ut…"), ("en", "&Print…")])
def test_it_speaks_the_language_chosen(bar: PreviewBar, speech: Speech, language: str, word: str) -> None:
    speech.choose(language)  # type: ignore[arg-type]  # one of the three
    QApplication.sendPostedEvents()
    bar.resize(1300, 120)
    assert bar.print_.text() == word
