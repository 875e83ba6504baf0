import logging
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.gui import crash


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Exception]]:
    shown: list[Exception] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crash.install(shown.append)

    def raised(error: BaseException) -> list[Exception]:
        sys.excepthook(type(error), error, error.__traceback__)
        return shown

    return raised


@pytest.mark.parametrize(
    "error", [Refused("customer.not_found", "number"), RegisterError(RegisterError.FULL), OSError("disk")]
)
def test_a_refusal_nobody_handled_is_shown(
    hook: Callable[..., list[Exception]], caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    assert hook(error) == [error]
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_a_bug_is_told_without_its_words_and_ends_the_program(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    hook: Callable[..., list[Exception]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    told, ended, secret = [], [], "aino.aalto@example.fi"
    monkeypatch.setattr(crash, "_end", lambda: ended.append(True))

    def copy() -> None:
        box = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox))
        told.append(box.detailedText())
        next(each for each in box.buttons() if each.text() == "Copy the report").click()

    QTimer.singleShot(0, copy)
    try:
        raise ValueError(secret)
    except ValueError as error:
        hook(error)
    qtbot.waitUntil(lambda: bool(ended))
    assert "test_crash.py" in told[0] and told[0].endswith("ValueError") and "aino" not in told[0]
    assert QApplication.clipboard().text() == told[0]
