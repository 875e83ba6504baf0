from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.gui.log_watch import LogWatch
from seloste_desktop.gui.theme import Look
from seloste_desktop.gui.widgets.status_bar import StatusBar
from seloste_desktop.services.jobs import Steps, Work
from tests.gui.made_up import Verification


class Logged:
    def __init__(self, found: Verification | None) -> None:
        self.found = found

    def verify_log(self) -> Work[Verification]:
        def work(steps: Steps) -> Verification:
            if self.found is None:
                raise RegisterError(RegisterError.BUSY)
            return self.found

        return work


def watched(qtbot: QtBot, found: Verification | None) -> tuple[LogWatch, StatusBar]:
    bar, parent = StatusBar("Kaisla", Purpose.UPKEEP, Look.SYSTEM), QObject()
    qtbot.addWidget(bar)
    watch = LogWatch(parent)
    watch._kept = parent  # type: ignore[attr-defined]
    with qtbot.waitSignal(watch.runner.ended):
        watch.check(Logged(found), bar)
    return watch, bar


def test_an_intact_log_is_told_with_its_length(qtbot: QtBot) -> None:
    bar = watched(qtbot, Verification(entries=17))[1]
    assert bar._log.text() == "Log intact" and "17" in bar._log_box.toolTip()


def test_a_broken_log_names_its_first_bad_entry(qtbot: QtBot) -> None:
    bar = watched(qtbot, Verification(ok=False, first_bad=12, fault="missing"))[1]
    assert bar._log.text() == "Log does not match"
    assert "entry 12" in bar._log_box.toolTip() and "missing" in bar._log_box.toolTip()


def test_a_log_that_could_not_be_checked_says_so(qtbot: QtBot) -> None:
    assert watched(qtbot, None)[1]._log.text() == "Log not checked"
