from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.speech import Speech
from seloste_desktop.gui.widgets.button import Button
from seloste_desktop.gui.widgets.outcome import Outcome
from seloste_desktop.gui.widgets.tone import Tone


def test_it_stays_until_it_is_closed(qtbot: QtBot, speech: Speech) -> None:
    outcome = Outcome(Tone.GOOD, "Saved", "~/a.pdf", Button("openFolder"))
    qtbot.addWidget(outcome)
    outcome.show()
    assert outcome.accessibleName() == "Saved ~/a.pdf"
    speech.choose("sv")
    QApplication.sendPostedEvents()
    assert outcome._close.accessibleName() == "Stäng"
    outcome._close.click()
    assert outcome.isHidden()
