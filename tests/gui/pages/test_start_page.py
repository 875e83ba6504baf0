from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.job_runner import Job, JobRunner
from seloste_desktop.gui.pages.start_page import StartPage
from seloste_desktop.gui.speech import Speech


def test_there_are_three_ways_to_begin(qtbot: QtBot) -> None:
    page = StartPage(JobRunner())
    qtbot.addWidget(page)
    with qtbot.waitSignals([page.new_wanted, page.made_up_wanted, page.file_wanted]):
        page._new.click()
        page._made_up.click()
        page._file.click()


def test_nothing_else_is_begun_while_a_register_is_made(qtbot: QtBot) -> None:
    runner = JobRunner()
    page = StartPage(runner)
    qtbot.addWidget(page)
    job = Job(lambda steps: None)
    with qtbot.waitSignal(job.finished):
        runner.start(job)
        assert not page._new.isEnabled()
    assert page._new.isEnabled()


def test_it_speaks_the_language_chosen(qtbot: QtBot, speech: Speech) -> None:
    page = StartPage(JobRunner())
    qtbot.addWidget(page)
    speech.choose("fi")
    QApplication.sendPostedEvents()
    assert page._new.text() == "&Uusi rekisteri"
