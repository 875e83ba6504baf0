from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.frame import Frame
from seloste_desktop.gui.job_runner import Job, JobRunner
from seloste_desktop.gui.theme import Look
from tests.gui.made_up import Register


def made(qtbot: QtBot, register: Register) -> Frame:
    frame = Frame(register, JobRunner(), Look.LIGHT)
    qtbot.addWidget(frame)
    frame.setMinimumSize(400, 300)
    frame.resize(1200, 700)
    with qtbot.waitExposed(frame):
        frame.show()
    return frame


def test_a_made_up_register_says_so_for_ever(qtbot: QtBot) -> None:
    assert made(qtbot, Register(Path("x.seloste"), "Kaisla", made_up=True))._made_up.isVisible()
    assert not made(qtbot, Register(Path("x.seloste"), "Kaisla"))._made_up.isVisible()


@pytest.mark.parametrize(("wide", "words"), [(1200, True), (900, False)])
def test_a_narrow_window_has_icons_at_the_left(qtbot: QtBot, wide: int, words: bool) -> None:
    frame = made(qtbot, Register(Path("x.seloste"), "Kaisla"))
    frame.resize(wide, 600)
    assert frame._side._delegate.words is words


def test_one_job_at_a_time(qtbot: QtBot) -> None:
    frame = made(qtbot, Register(Path("x.seloste"), "Kaisla"))
    frame.customers._open(1)
    job = Job(lambda steps: None)
    with qtbot.waitSignal(job.finished):
        frame._runner.start(job)
        assert not frame.customers._card._export.isEnabled()
    assert frame.customers._card._export.isEnabled()


def test_a_page_has_its_key(qtbot: QtBot) -> None:
    frame = made(qtbot, Register(Path("x.seloste"), "Kaisla"))
    frame.activateWindow()
    frame._on_page_wanted(0)
    assert frame.focusWidget() is frame.customers._search


def test_what_a_page_tells_stays_until_it_is_closed(qtbot: QtBot) -> None:
    frame = made(qtbot, Register(Path("x.seloste"), "Kaisla"))
    frame.customers.told.emit("Saved.")
    assert frame._told.isVisible()
