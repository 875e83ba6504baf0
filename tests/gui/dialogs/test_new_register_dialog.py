from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.gui.dialogs.new_register_dialog import NewRegisterDialog
from seloste_desktop.gui.job_runner import JobRunner
from tests.gui.made_up import Beginning


@pytest.fixture
def dialog(qtbot: QtBot, beginning: Beginning) -> Iterator[NewRegisterDialog]:
    window, runner = QWidget(), JobRunner()
    qtbot.addWidget(window)
    made = NewRegisterDialog(beginning, runner, window)
    made.open()
    yield made
    assert runner.stop()


def answer(dialog: NewRegisterDialog) -> None:
    dialog._questions._name.setText("Verhoomo Rinne")
    dialog._questions._password.setText("pitkä salasana")
    dialog._questions._again.setText("pitkä salasana")
    dialog._next.click()


def type_back(dialog: NewRegisterDialog) -> None:
    dialog._key._first.setText("7QWD")
    dialog._key._last.setText("CCCC")


def test_a_register_is_made_once_its_key_is_typed_back(
    qtbot: QtBot, dialog: NewRegisterDialog, beginning: Beginning
) -> None:
    answer(dialog)
    dialog._next.click()
    assert beginning.made == []
    type_back(dialog)
    with qtbot.waitSignal(dialog.created) as created:
        dialog._next.click()
    place = beginning.suggested("")
    assert created.args == [place]
    key = beginning.recovery_key()
    assert beginning.made == [("create", place, "Verhoomo Rinne", "pitkä salasana", key, "en")]


def test_cancelled_at_the_key_it_leaves_nothing(dialog: NewRegisterDialog, beginning: Beginning) -> None:
    answer(dialog)
    assert dialog.typed_in
    dialog._cancel.click()
    assert beginning.made == [] and not dialog.isVisible()


def test_going_back_keeps_what_was_typed_and_the_same_key(dialog: NewRegisterDialog) -> None:
    answer(dialog)
    key = dialog._key.key
    dialog._previous.click()
    assert dialog._questions.name == "Verhoomo Rinne"
    dialog._next.click()
    assert dialog._key.key == key


def test_the_key_is_saved_as_a_pdf(qtbot: QtBot, dialog: NewRegisterDialog, beginning: Beginning) -> None:
    answer(dialog)
    dialog._on_pdf_chosen("/tmp/avain.pdf")
    qtbot.waitUntil(lambda: dialog._key._saved.text() == "Saved: /tmp/avain.pdf")
    assert beginning.made == [("pdf", Path("/tmp/avain.pdf"), "Verhoomo Rinne", dialog._key.key, "en")]


def test_a_refused_password_goes_back_to_its_field(dialog: NewRegisterDialog) -> None:
    answer(dialog)
    dialog._on_failed(Refused("password.too_short", "password", min=8))
    assert "8" in dialog._questions._password.accessibleDescription()


def test_what_the_disk_refuses_stands_at_the_foot(dialog: NewRegisterDialog) -> None:
    answer(dialog)
    dialog._on_failed(RegisterError(RegisterError.FULL))
    assert dialog._told.text().startswith("The disk is full.")


def test_a_bug_is_passed_on(qtbot: QtBot, dialog: NewRegisterDialog) -> None:
    with qtbot.waitSignal(dialog.failed):
        dialog._on_failed(ZeroDivisionError())
