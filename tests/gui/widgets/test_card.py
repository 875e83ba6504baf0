from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.card import Card, KeyValues, Section
from seloste_desktop.gui.widgets.layout import column


def test_a_value_is_spoken_with_its_key_and_can_be_copied(qtbot: QtBot) -> None:
    values = KeyValues([("Phone", "040 000 1234")])
    qtbot.addWidget(values)
    key, value = values.findChildren(QLabel)
    assert value.accessibleName() == "Phone: 040 000 1234" and key.buddy() is value
    assert value.textInteractionFlags().value


def test_a_card_draws_its_ground(qtbot: QtBot) -> None:
    card = Card(column(Section("Details", QLabel("x"))), "card")
    qtbot.addWidget(card)
    assert not card.grab().isNull()
