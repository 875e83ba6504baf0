from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.audit import Action, Note, Purpose
from seloste_desktop.domain.card import ListedCustomer
from seloste_desktop.gui.dialogs.customer_dialog import CustomerDialog
from seloste_desktop.gui.pages.customers_page import CustomersPage
from seloste_desktop.gui.speech import Speech
from tests.gui.made_up import Customers


@pytest.fixture
def customers() -> Customers:
    return Customers()


@pytest.fixture
def page(qtbot: QtBot, customers: Customers) -> CustomersPage:
    made = CustomersPage(customers, lambda: Purpose.CUSTOMER_CARE)
    qtbot.addWidget(made)
    made.setMinimumSize(400, 300)  # as in the window, where pages fold
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def acts(customers: Customers) -> list[str]:
    return [each[0] for each in customers.asked]


def dialog(page: CustomersPage) -> CustomerDialog:
    found = page.findChildren(CustomerDialog)
    assert found
    return found[-1]


def test_the_list_is_one_search_with_the_rows_it_draws(page: CustomersPage, customers: Customers) -> None:
    assert customers.asked == [("find", Purpose.CUSTOMER_CARE, tuple(range(1, 13)))]
    assert page._count.text() == "14 customers"


def test_nothing_is_read_for_a_page_that_is_not_seen(qtbot: QtBot, customers: Customers) -> None:
    hidden = CustomersPage(customers, lambda: Purpose.CUSTOMER_CARE)
    qtbot.addWidget(hidden)
    hidden.on_changed([Note(Action.CREATE, "customer", (9,))])
    assert customers.asked == []


def test_a_word_typed_is_one_search(qtbot: QtBot, page: CustomersPage, customers: Customers) -> None:
    with qtbot.waitSignal(page._model.modelReset):
        QTest.keyClicks(page._search, "aal")
    assert acts(customers) == ["find", "find"] and page._count.text() == "2 hits"


def test_what_is_not_found_is_said(qtbot: QtBot, page: CustomersPage) -> None:
    with qtbot.waitSignal(page._model.modelReset):
        page._search.setText("zzz")
    assert page._none_found.isVisible()


def test_a_letter_typed_in_the_list_goes_to_the_search(qtbot: QtBot, page: CustomersPage) -> None:
    page._list.setFocus()
    QTest.keyClick(page._list, Qt.Key.Key_K)
    assert page._search.text() == "k" and page.focusWidget() is page._search


def test_the_card_follows_when_the_arrows_rest(qtbot: QtBot, page: CustomersPage, customers: Customers) -> None:
    page._list.setFocus()
    page._list.setCurrentIndex(page._model.index(0, 0))
    for _ in range(3):
        QTest.keyClick(page._list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page._card.card is not None)
    assert [each for each in customers.asked if each[0] == "card"] == [("card", Purpose.CUSTOMER_CARE, (4,))]


def test_a_list_that_came_into_view_opens_nobodys_card(qtbot: QtBot, page: CustomersPage, customers: Customers) -> None:
    page._search.setFocus()
    page._list.setCurrentIndex(page._model.index(2, 0))
    with qtbot.waitSignal(page._rest.timeout):
        pass
    assert "card" not in acts(customers)


def test_walking_the_accessible_tree_reads_nothing(qtbot: QtBot, page: CustomersPage, customers: Customers) -> None:
    many = [ListedCustomer(each, str(each), f"N{each}", "Turku") for each in range(1, 301)]
    customers.rows = many
    page._refresh()
    before = list(customers.asked)
    tree = QAccessible.queryAccessibleInterface(page._list)
    children = [child for at in range(tree.childCount()) if (child := tree.child(at))]
    names = [child.text(QAccessible.Text.Name) for child in children if child.role() is QAccessible.Role.Cell]
    assert len(names) == 300 and names[0] == "N1, 1, Turku" and names[-1] == "300"
    page._list.selectAll()
    assert customers.asked == before


def test_a_row_is_spoken_with_its_tags(page: CustomersPage) -> None:
    spoken = page._model.data(page._model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Aalto, Aino, 1001, Turku, open request, no marketing"


def test_enter_goes_into_the_card_and_escape_comes_back(qtbot: QtBot, page: CustomersPage) -> None:
    page._list.setFocus()
    page._list.setCurrentIndex(page._model.index(1, 0))
    QTest.keyClick(page._list, Qt.Key.Key_Return)
    assert page._card.card is not None and page._card.isAncestorOf(page.focusWidget())
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert page.focusWidget() is page._list


def test_a_narrow_page_shows_the_list_or_the_card(qtbot: QtBot, page: CustomersPage) -> None:
    page.resize(620, 380)
    assert page._left.isVisible() and not page._card.isVisible()
    page._on_activated(page._model.index(0, 0))
    assert page._card.isVisible() and not page._left.isVisible()
    page._card._back.click()
    assert page._left.isVisible() and not page._card.isVisible()
    page.resize(1100, 700)
    assert page._left.isVisible() and page._card.isVisible()


def test_a_tab_is_read_when_opened(page: CustomersPage, customers: Customers) -> None:
    page._open(1)
    assert "records" not in acts(customers)
    page._card._tabs.setCurrentIndex(1)
    assert customers.asked[-1] == ("records", Purpose.CUSTOMER_CARE, (1, "invoice"))


def test_a_new_customer_is_added_and_shown(qtbot: QtBot, page: CustomersPage, customers: Customers) -> None:
    page._new.click()
    with qtbot.waitSignal(page.told) as told:
        dialog(page)._on_save_clicked()
    assert "1044" in told.args[0]
    assert page._card.card is not None and page._card.card.id == 1


def test_a_correction_is_asked_why_and_the_card_read_again(page: CustomersPage, customers: Customers) -> None:
    page._open(1)
    page._card._change.click()
    form = dialog(page)
    form._fields["title"].first.setText("rouva")  # type: ignore[attr-defined]
    form._reason.setText("ilmoitti puhelimitse")
    form._on_save_clicked()
    assert ("change", {"title": ("rouva",)}, "ilmoitti puhelimitse") in customers.asked
    assert acts(customers).count("card") == 2


def test_a_contact_person_is_added_to_the_company(page: CustomersPage, customers: Customers) -> None:
    page._open(4)
    page._card._contact.click()
    form = dialog(page)
    form._fields["last_name"].first.setText("Lehto")  # type: ignore[attr-defined]
    form._on_save_clicked()
    added = [each for each in customers.asked if each[0] == "add_contact_person"]
    assert added == [("add_contact_person", {"kind": ("contact_person",), "last_name": ("Lehto",)}, "")]


def test_the_export_is_asked_for_with_the_card(qtbot: QtBot, page: CustomersPage) -> None:
    page._open(1)
    with qtbot.waitSignal(page.export_wanted) as wanted:
        page._card._export.click()
    assert wanted.args[0].name == "Aino Aalto"


def test_without_customers_the_first_step_is_offered(qtbot: QtBot) -> None:
    empty = CustomersPage(Customers(rows=[]), lambda: Purpose.CUSTOMER_CARE)
    qtbot.addWidget(empty)
    with qtbot.waitExposed(empty):
        empty.show()
    assert empty._whole.currentWidget() is empty._empty
    empty._first.click()
    assert empty.unsaved is False and dialog(empty).isVisible()


def test_reads_are_made_for_the_purpose_of_the_moment(qtbot: QtBot, customers: Customers) -> None:
    now: list[Any] = [Purpose.INVOICING]
    page = CustomersPage(customers, lambda: now[0])
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    assert customers.asked[0][1] is Purpose.INVOICING


def test_another_language_reads_nothing_again(page: CustomersPage, customers: Customers, speech: Speech) -> None:
    page._open(1)
    before = list(customers.asked)
    speech.choose("fi")
    QApplication.sendPostedEvents()
    assert page._title.text() == "Asiakkaat" and customers.asked == before
