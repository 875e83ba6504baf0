import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.job_runner import Job, JobRunner
from seloste_desktop.services.jobs import Steps


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    assert runner.stop()


def test_a_job_tells_its_steps_and_finishes(qtbot: QtBot, runner: JobRunner) -> None:
    told: list[tuple[int, int]] = []

    def work(steps: Steps) -> str:
        for count in range(1, 4):
            steps.done(count, 3)
        return "made"

    job = Job(work)
    job.progressed.connect(lambda count, total: told.append((count, total)))
    with qtbot.waitSignal(job.finished) as finished:
        runner.start(job)
    assert finished.args == ["made"] and told[-1] == (3, 3) and not runner.busy


def test_a_job_asked_to_stop_tells_that_it_did(qtbot: QtBot, runner: JobRunner) -> None:
    go = threading.Event()

    def work(steps: Steps) -> None:
        steps.done(1, 2)
        go.wait(5)
        steps.done(2, 2)

    job = Job(work)
    with qtbot.waitSignal(job.progressed):
        runner.start(job)
    with qtbot.waitSignals([job.stopped, runner.ended]):
        job.stop()
        go.set()


def test_a_failing_job_says_why(qtbot: QtBot, runner: JobRunner) -> None:
    def work(steps: Steps) -> None:
        raise OSError("disk")

    job = Job(work)
    with qtbot.waitSignal(job.failed) as failed:
        runner.start(job)
    assert isinstance(failed.args[0], OSError)


def test_the_work_runs_beside_the_window(qtbot: QtBot, runner: JobRunner) -> None:
    job = Job(lambda steps: threading.current_thread())
    with qtbot.waitSignal(job.finished) as finished:
        runner.start(job)
    assert finished.args[0] is not threading.main_thread()


def test_a_second_job_waits_for_its_turn(qtbot: QtBot, runner: JobRunner) -> None:
    order: list[str] = []
    first, second = Job(lambda steps: order.append("first")), Job(lambda steps: order.append("second"))
    with qtbot.waitSignals([first.finished, second.finished]):
        runner.start(first)
        runner.start(second)
    assert order == ["first", "second"]
