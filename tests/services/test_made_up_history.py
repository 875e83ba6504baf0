from collections.abc import Iterator
from pathlib import Path

import pytest

from seloste_desktop.domain.access import Role
from seloste_desktop.services.opened_register import OpenedRegister
from tests.services.made_up_registers import MAKER, copied_usual, opened, rows


@pytest.fixture
def register(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Iterator[OpenedRegister]:
    with opened(*copied_usual(tmp_path_factory.getbasetemp(), tmp_path)) as register:
        yield register


def test_the_card_can_send_invoices(register: OpenedRegister) -> None:
    card = register.company.controller()
    assert card.called == "Esimerkki-Piha, Maija Haavelampi"
    assert [account.iban for account in card.accounts] == ["FI2112345600000785"]
    assert [status.registered for status in card.vat.statuses] == [True]


def test_each_role_logs_in_and_those_hired_signed_a_commitment(register: OpenedRegister) -> None:
    users = register.users.every()
    assert [user.role for user in users] == [Role.OWNER, Role.BOOKKEEPER, Role.WORKER]
    assert [user.commitment is None for user in users] == [True, False, False]


def test_all_open_the_register_with_the_one_password(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> None:
    with opened(*copied_usual(tmp_path_factory.getbasetemp(), tmp_path), "kirsti") as register:
        assert register.role is Role.BOOKKEEPER


def test_those_who_log_in_are_persons_with_names(register: OpenedRegister) -> None:
    persons = {row["id"]: row for row in rows(register, "person", ["first_name", "last_name"])}
    users = [persons[row["person"]] for row in rows(register, "user", ["person"])]
    assert [user["first_name"] for user in users] == ["Maija", "Kirsti", "Onni"]


def test_recipients_have_contracts_and_one_has_ended(register: OpenedRegister) -> None:
    recipients = register.disclosures.recipients()
    assert {each.activity for each in recipients} == {
        *("accountant", "bank", "e_invoice_operator", "collection_agency", "it_service")
    }
    assert sum(each.until is not None for each in recipients) == 1


def test_papers_are_filed_and_one_is_destroyed(register: OpenedRegister) -> None:
    papers = register.disclosures.paper_records()
    assert [bool(each.person) for each in papers] == [False, True, True]
    assert [bool(each.destroyed and each.how) for each in papers] == [False, False, True]


def test_own_fields_have_values(register: OpenedRegister) -> None:
    values = rows(register, "own_value", ["name", "value"])
    assert {row["name"] for row in values} == {"pihan koko", "portti"}


def test_what_is_about_nobody_who_came_does_not_happen(tmp_path: Path) -> None:
    path = tmp_path / "a.seloste"
    with opened(path, MAKER.demo(path, 1, 0)) as register:
        assert [each.person is None for each in register.disclosures.paper_records()] == [True, False]
        assert register.customers.card(1).name == "Aino Keksimäki"
