"""The disk is full when a long form is saved: the reason is told, and nothing has to be typed again."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QTableView

from tests.walks.given import PASSWORD, PERSONAL, Given
from tests.walks.ground import Ground
from tests.walks.hand import PATIENCE, Hand

if sys.platform == "win32":
    pytest.skip("Windows has no limit on the size of files", allow_module_level=True)

from tests.walks.full_disk import full_disk


def test_a_save_that_fails_keeps_the_form(
    hand: Hand, given: Given, ground: Ground, caplog: pytest.LogCaptureFixture
) -> None:
    """PEERS 2 rows 19 and 20: an endless "saving", and all bookings retyped."""
    hand.log_in(given.path, PASSWORD)
    hand.qtbot.waitUntil(lambda: len(hand.rows()) == 2, timeout=PATIENCE)
    hand.strike(hand.see(QTableView, "customerList"), Qt.Key.Key_Home)
    hand.strike(hand.see(QTableView, "customerList"), Qt.Key.Key_Return)
    hand.reads("customerName", "Åke Hämeenäijö")
    hand.press("editCustomer")
    hand.write("title", "rehtori")
    hand.write("reason", "Kertoi itse")
    with full_disk():
        hand.press("save")
    hand.close("errorDialog")
    assert hand.sees(QDialog, "customerDialog")
    assert hand.see(QLineEdit, "title").text() == "rehtori"
    hand.press("save")
    hand.qtbot.waitUntil(lambda: not hand.sees(QDialog, "customerDialog"), timeout=PATIENCE)
    hand.leave()
    assert "refused" in caplog.messages
    assert given.verified().ok
    assert ground.telling((*PERSONAL, "rehtori"), given.path) == []
