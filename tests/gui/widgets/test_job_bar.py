import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.job_runner import Job, JobRunner
from seloste_desktop.gui.speech import Speech
from seloste_desktop.gui.widgets.button import Button
from seloste_desktop.gui.widgets.job_bar import JobBar
from seloste_desktop.services.jobs import Steps


class Slow:
    """Work that stops at its first step until it is let go."""

    def __init__(self) -> None:
        self.go = threading.Event()

    def __call__(self, steps: Steps) -> None:
        steps.done(128, 200)
        self.go.wait(5)
        steps.done(200, 200)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.stop()


def test_quick_work_never_shows_the_bar(qtbot: QtBot, runner: JobRunner) -> None:
    bar, job = JobBar(runner), Job(lambda steps: None, "Looking")
    qtbot.addWidget(bar)
    with qtbot.waitSignal(job.finished):
        runner.start(job)
    assert not bar.isVisible() and not bar._wait.isActive()


def test_slow_work_shows_how_far_it_is_and_can_be_stopped(qtbot: QtBot, runner: JobRunner) -> None:
    bar, work = JobBar(runner), Slow()
    qtbot.addWidget(bar)
    job = Job(work, "Collecting")
    with qtbot.waitSignal(job.progressed):
        runner.start(job)
    qtbot.waitUntil(bar.isVisible)
    progress, stop = bar.findChild(QProgressBar), bar.findChild(Button, "jobStop")
    assert isinstance(progress, QProgressBar) and isinstance(stop, Button)
    assert (progress.value(), progress.maximum(), progress.accessibleName()) == (128, 200, "Collecting")
    assert not bar.grab().isNull()
    with qtbot.waitSignal(job.stopped):
        stop.click()
        work.go.set()
    assert not bar.isVisible()


def test_the_bar_speaks_the_language_chosen(qtbot: QtBot, speech: Speech, runner: JobRunner) -> None:
    bar = JobBar(runner)
    qtbot.addWidget(bar)
    speech.choose("fi")
    QApplication.sendPostedEvents()
    assert bar._stop.text() == "&Keskeytä"
