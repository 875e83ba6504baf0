from pytestqt.qtbot import QtBot

from seloste_desktop.domain.errors import Refused
from seloste_desktop.gui.widgets.recovery_form import RecoveryForm


def made(qtbot: QtBot) -> RecoveryForm:
    form = RecoveryForm()
    qtbot.addWidget(form)
    return form


def test_two_different_new_passwords_are_told_of(qtbot: QtBot) -> None:
    form = made(qtbot)
    form._new.setText("yksi")
    assert not form.complete()
    assert form._again.accessibleDescription() == "The passwords are not the same."
    form._again.setText("yksi")
    assert form.complete()


def test_a_misread_key_is_told_beside_the_key(qtbot: QtBot) -> None:
    form = made(qtbot)
    form._key.setText("AAAA")
    form.refuse(Refused("recovery_key.misread", "recovery_key", group=3))
    assert "3" in form._key.accessibleDescription()


def test_a_short_password_is_told_beside_the_password(qtbot: QtBot) -> None:
    form = made(qtbot)
    form.refuse(Refused("password.too_short", "password", min=8))
    assert "8" in form._new.accessibleDescription()


def test_nothing_typed_is_kept_once_it_is_used(qtbot: QtBot) -> None:
    form = made(qtbot)
    form._key.setText("AAAA")
    form._new.setText("uusi salasana")
    form.forget()
    assert (form.key, form.new_password) == ("", "")
