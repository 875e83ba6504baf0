from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.recovery_key import RecoveryKey


def shown(qtbot: QtBot) -> RecoveryKey:
    key = RecoveryKey()
    qtbot.addWidget(key)
    key.show_key("7QWD-M3XA-CCCC")
    return key


def test_the_key_is_confirmed_by_its_first_and_last_group(qtbot: QtBot) -> None:
    key = shown(qtbot)
    key._first.setText("7qwd ")
    key._last.setText("CCCC")
    assert key.confirmed()


def test_a_wrong_group_is_told_of_by_its_number(qtbot: QtBot) -> None:
    key = shown(qtbot)
    key._first.setText("7QWD")
    key._last.setText("CCCD")
    assert not key.confirmed()
    assert key._last.accessibleDescription() == "Type group 3 of the recovery key from the paper."


def test_the_place_of_the_pdf_is_told(qtbot: QtBot) -> None:
    key = shown(qtbot)
    with qtbot.waitSignal(key.pdf_wanted):
        key._pdf.click()
    key.tell_saved("~/key.pdf")
    assert key._saved.text() == "Saved: ~/key.pdf"
