"""A correction made in the window is seen in the log, in the corrections and in the person's own answer."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTableView

from seloste_desktop.domain.audit import Action
from seloste_desktop.services.jobs import Unhurried
from tests.walks.given import PASSWORD, PERSONAL, Given
from tests.walks.ground import Ground
from tests.walks.hand import PATIENCE, Hand
from tests.walks.paper import Paper

OLD, NEW, WHY = "ake.hameenaijo@example.fi", "ake.uusi@example.fi", "Kertoi puhelimessa vaihtaneensa"


def test_a_correction_is_seen_in_the_log_and_in_the_answer(hand: Hand, given: Given, ground: Ground) -> None:
    hand.log_in(given.path, PASSWORD)
    hand.qtbot.waitUntil(lambda: len(hand.rows()) == 2, timeout=PATIENCE)
    hand.strike(hand.see(QTableView, "customerList"), Qt.Key.Key_Home)
    hand.strike(hand.see(QTableView, "customerList"), Qt.Key.Key_Return)
    hand.reads("customerName", "Åke Hämeenäijö")
    hand.press("editCustomer")
    hand.write("email", NEW)
    hand.press("save")
    assert hand.sees(QDialog, "customerDialog"), "a correction needs its reason"
    hand.write("reason", WHY)
    hand.press("save")
    hand.qtbot.waitUntil(lambda: not hand.sees(QDialog, "customerDialog"), timeout=PATIENCE)
    hand.leave()

    with given.opened() as register:
        lines = [line.entry for line in register.audit.show_person("1001") if line.entry.action is Action.CHANGE]
        answer = register.people.export(1, ground.files / "vastaus", "fi", False, frozenset())(Unhurried())
    assert [(entry.subject, entry.purpose, entry.fields) for entry in lines if "email" in entry.fields]
    assert Paper.read(answer.first).says(OLD, NEW, WHY)
    told = (ground.files / "vastaus" / "3-tiedot.json").read_text("utf-8")
    assert json.loads(told) and OLD in told and NEW in told and WHY in told
    assert given.verified(answer.checkpoint).ok
    assert ground.telling((*PERSONAL, NEW, WHY), given.path) == []
