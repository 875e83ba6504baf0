import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.gui.speech import Speech
from seloste_desktop.gui.widgets import customer_card
from seloste_desktop.gui.widgets.customer_card import CustomerCard
from seloste_desktop.gui.widgets.record_table import RecordTable
from seloste_desktop.gui.widgets.tag import Tag
from seloste_desktop.storage.people import COUNTED
from tests.gui.made_up import Customers


@pytest.fixture
def card(qtbot: QtBot) -> CustomerCard:
    made = CustomerCard()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def show(card: CustomerCard, customer: int) -> None:
    card.show_card(Customers().card(customer, Purpose.CUSTOMER_CARE))


def test_every_table_that_is_counted_has_a_word_for_its_tab() -> None:
    assert set(customer_card._TABS) == set(COUNTED) <= set(REGISTER.tables)


def test_nobody_chosen_says_what_to_do(card: CustomerCard) -> None:
    assert card._stack.currentIndex() == 0
    card.show_card(None)
    assert card._nothing.text() == "Choose a customer from the list."


def test_a_card_says_who_and_which_tags(card: CustomerCard) -> None:
    show(card, 1)
    assert card._name.text() == "Aino Aalto" and card._kind.text() == "private person · no. 1001"
    assert [tag.accessibleName() for tag in card.findChildren(Tag)] == ["open request", "no marketing"]
    assert not card.grab().isNull()


def test_a_tab_is_read_when_it_is_opened_and_once(qtbot: QtBot, card: CustomerCard) -> None:
    show(card, 1)
    with qtbot.waitSignal(card.records_wanted) as wanted:
        card._tabs.setCurrentIndex(1)
    assert wanted.args == ["invoice"]
    card.show_records(Customers().records(1, "invoice", Purpose.CUSTOMER_CARE))
    assert isinstance(card._body.widget(), RecordTable)
    card._tabs.setCurrentIndex(0)
    with qtbot.assertNotEmitted(card.records_wanted):
        card._tabs.setCurrentIndex(1)


def test_a_company_offers_a_new_contact_person(qtbot: QtBot, card: CustomerCard) -> None:
    show(card, 4)
    assert card._contact.isVisible()
    with qtbot.waitSignals([card.contact_person_wanted, card.export_wanted, card.change_wanted]):
        card._contact.click()
        card._export.click()
        card._change.click()


def test_while_a_job_runs_the_button_tells_why_it_waits(card: CustomerCard) -> None:
    show(card, 1)
    card.allow_export(False)
    assert not card._export.isEnabled() and card._export.toolTip() == "Another job is still running."
    card.allow_export(True)
    assert card._export.isEnabled() and card._export.shortcut().toString() == "Ctrl+E"


def test_another_language_shows_without_reading_again(card: CustomerCard, speech: Speech) -> None:
    show(card, 1)
    speech.choose("fi")
    QApplication.sendPostedEvents()
    assert card._kind.text() == "yksityishenkilö · n:o 1001" and card._tabs.tabText(1) == "Laskut 2"


def test_a_narrow_card_has_the_way_back(qtbot: QtBot, card: CustomerCard) -> None:
    show(card, 1)
    card.show_back(True)
    with qtbot.waitSignal(card.back_wanted):
        card._back.click()
