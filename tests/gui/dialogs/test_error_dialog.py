import errno

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.gui.dialogs.error_dialog import ErrorDialog, words_of


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RegisterError(RegisterError.FULL), "The disk is full."),
        (Refused("customer.not_found", "number", number="7"), "There is no customer"),
        (OSError(errno.EACCES, "Permission denied"), "Permission denied"),
    ],
)
def test_every_error_has_its_words(error: Refused | RegisterError | OSError, words: str) -> None:
    assert words_of(error).startswith(words)


def test_the_words_are_read_aloud(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ErrorDialog("That was not done", "The disk is full.", window)
    assert dialog.accessibleDescription() == "The disk is full." and dialog.windowTitle() == "That was not done"
