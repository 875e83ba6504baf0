from pytestqt.qtbot import QtBot

from seloste_desktop.gui.job_runner import JobRunner
from seloste_desktop.gui.widgets.print_bar import PrintBar


def test_it_promises_nothing_of_paper_that_is_out(qtbot: QtBot) -> None:
    bar = PrintBar(JobRunner())
    qtbot.addWidget(bar)
    assert "already may come out" in bar._note.text() and bar._stop.toolTip() == "No more pages go to the printer"
