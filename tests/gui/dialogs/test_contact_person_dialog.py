from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.gui.dialogs.contact_person_dialog import ContactPersonDialog
from seloste_desktop.gui.widgets.button import Button
from tests.gui.made_up import Customers


def test_a_company_is_asked_whose_data(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ContactPersonDialog(Customers().card(4, Purpose.CUSTOMER_CARE), window)
    assert dialog._who.currentText() == "Koskela, Eero, 1038"
    go = dialog.findChild(Button, "next")
    assert isinstance(go, Button)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        go.click()
    assert chosen.args == [8]
