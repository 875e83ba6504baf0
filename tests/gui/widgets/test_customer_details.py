from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.gui.widgets.button import Button
from seloste_desktop.gui.widgets.customer_details import CustomerDetails
from tests.gui.made_up import Customers


def made(qtbot: QtBot, customer: int) -> CustomerDetails:
    details = CustomerDetails(Customers().card(customer, Purpose.CUSTOMER_CARE))
    qtbot.addWidget(details)
    return details


def words(details: CustomerDetails) -> list[str]:
    return [label.accessibleName() or label.text() for label in details.findChildren(QLabel)]


def test_every_value_stands_under_the_heading_of_the_data_map(qtbot: QtBot) -> None:
    found = words(made(qtbot, 1))
    assert "First name: Aino" in found and "Payment term, days: 14" in found and "Customer since: 12.3.2021" in found


def test_an_address_is_one_value_with_its_purpose_and_day(qtbot: QtBot) -> None:
    whole = "Postal address: Tuomiokirkonkatu 12 B 34\n20500 Turku\nCustomer service · since 12.3.2021"
    assert whole in words(made(qtbot, 1))


def test_notes_have_a_place_of_their_own(qtbot: QtBot) -> None:
    assert "Notes: Soittaa mieluummin." in words(made(qtbot, 1))


def test_a_company_names_its_contact_persons(qtbot: QtBot) -> None:
    details = made(qtbot, 4)
    link = details.findChild(Button, "contactPerson1038")
    assert isinstance(link, Button)
    with qtbot.waitSignal(details.person_wanted) as wanted:
        link.click()
    assert wanted.args == [8]


def test_sections_stand_in_two_columns_where_there_is_room(qtbot: QtBot) -> None:
    details = made(qtbot, 1)
    with qtbot.waitExposed(details):
        details.show()
    details.resize(900, 600)
    assert details._columns == 2
    details.resize(500, 600)
    assert details._columns == 1
