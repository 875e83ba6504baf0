from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.gui.speech import Speech
from seloste_desktop.gui.theme import Look
from seloste_desktop.gui.widgets.status_bar import LogState, StatusBar


def made(qtbot: QtBot) -> StatusBar:
    bar = StatusBar("Kaisla", Purpose.CUSTOMER_CARE, Look.SYSTEM)
    qtbot.addWidget(bar)
    return bar


def test_the_purpose_is_told_and_can_be_changed(qtbot: QtBot) -> None:
    bar = made(qtbot)
    assert bar._purpose.text() == "Purpose: Customer service"
    action = next(each for each in bar._purpose.menu().actions() if each.data() == Purpose.INVOICING)
    with qtbot.waitSignal(bar.purpose_chosen):
        action.trigger()
    assert bar.purpose is Purpose.INVOICING and bar._purpose.accessibleName() == "Purpose: Invoicing"


def test_the_language_and_the_look_are_in_the_users_menu(qtbot: QtBot) -> None:
    bar = made(qtbot)
    actions = {each.data(): each for each in bar._user.menu().actions()}
    with qtbot.waitSignal(bar.language_chosen) as language:
        actions["sv"].trigger()
    with qtbot.waitSignal(bar.look_chosen) as look:
        actions[Look.DARK].trigger()
    assert language.args == ["sv"] and look.args == [Look.DARK]


def test_the_state_of_the_log_is_a_word_beside_its_picture(qtbot: QtBot) -> None:
    bar = made(qtbot)
    bar.show_log(LogState.BROKEN, "The log does not match from entry 17 on.")
    assert bar._log.text() == "Log does not match"
    assert bar._log_box.toolTip() == "The log does not match from entry 17 on."


def test_a_narrow_bar_keeps_its_names(qtbot: QtBot) -> None:
    bar = made(qtbot)
    bar.show_words(False)
    assert bar._lock.text() == "" and bar._lock.accessibleName() == "Lock"
    assert bar._purpose.text() == "Customer service" and bar._log_box.accessibleName() == "Checking the log"


def test_it_speaks_the_language_chosen(qtbot: QtBot, speech: Speech) -> None:
    bar = made(qtbot)
    speech.choose("fi")
    QApplication.sendPostedEvents()
    assert bar._purpose.text() == "Tarkoitus: Asiakaspalvelu"


def test_the_lock_is_asked_for(qtbot: QtBot) -> None:
    bar = made(qtbot)
    with qtbot.waitSignal(bar.lock_wanted):
        bar._lock.click()
