from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.leave_question import LeaveQuestion


def test_the_question_has_three_answers(qtbot: QtBot) -> None:
    question = LeaveQuestion()
    qtbot.addWidget(question)
    question.ask()
    assert question._words.text() == "Save the changes before closing?"
    with qtbot.waitSignals([question.saved, question.discarded, question.stayed]):
        question._save.click()
        question._discard.click()
        question._stay.click()
