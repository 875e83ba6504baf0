"""The first start: from a window without a register to the first customer in a register of one's own."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from seloste_desktop.services import opened_register, registers
from seloste_desktop.services.jobs import Unhurried
from seloste_desktop.services.law_data import LawData
from tests.walks.ground import Ground
from tests.walks.hand import PATIENCE, Hand

PASSWORD = "lumi-tammi-42"
PERSONAL = ("Hämeenäijö", "ake.hameenaijo", "Kuusikuja")


def test_from_the_first_start_to_the_first_customer(hand: Hand, ground: Ground) -> None:
    hand.window.begin(None, made_up=False)
    hand.press("newRegister")
    hand.write("registerName", "Testin Siivous")
    hand.write("newPassword", PASSWORD)
    hand.write("passwordAgain", PASSWORD)
    hand.press("next")
    groups = hand.see(QLabel, "recoveryKey").accessibleName().split("-")
    assert len(groups) == 9
    hand.write("keyCheck", groups[0])
    hand.write("keyCheckLast", groups[-1])
    hand.press("next")

    hand.write("password", PASSWORD)
    hand.enter("password")
    hand.press("firstCustomer")
    hand.write("first_name", "Åke")
    hand.write("last_name", "Hämeenäijö")
    hand.write("email", "ake.hameenaijo@example.fi")
    hand.write("street", "Kuusikuja 3")
    hand.press("save")
    hand.reads("customerName", "Åke Hämeenäijö")
    hand.qtbot.waitUntil(lambda: hand.rows() == ["Hämeenäijö, Åke"], timeout=PATIENCE)
    hand.leave()

    (path,) = ground.home.rglob("*.seloste")
    key = registers.unlock(path, "omistaja", PASSWORD, lambda _: None)
    with opened_register.OpenedRegister(key, LawData()) as register:
        verdict = register.audit.verify()(Unhurried())
        created = [line.entry.subject for line in register.audit.show() if line.entry.action == "create"]
    assert verdict.ok
    assert {"person", "customer", "contact"} <= set(created)
    assert ground.telling(PERSONAL, path) == []
