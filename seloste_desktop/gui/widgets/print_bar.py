"""How far a printing is: the job bar in words that are true of paper."""

from __future__ import annotations

from seloste_desktop.gui.widgets.job_bar import JobBar


class PrintBar(JobBar):
    def _say(self) -> None:
        self._stop.say(self.tr("S&top"), self.tr("No more pages go to the printer"))
        self._note.setText(self.tr("You can go on reading. Pages that went to the printer already may come out."))
