from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets import fields


def test_a_secret_is_not_shown(qtbot: QtBot) -> None:
    assert fields.secret("password").echoMode() == QLineEdit.EchoMode.Password


def test_every_field_has_its_name(qtbot: QtBot) -> None:
    made = (fields.text_line("a", "x"), fields.choice("a"), fields.tick("a"), fields.one_of("a"))
    assert {each.objectName() for each in made} == {"a"} and made[0].text() == "x"
