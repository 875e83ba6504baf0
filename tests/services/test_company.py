"""The trader's own details: changed one by one, accounts and VAT history in their own tables."""

from datetime import date

import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.services.company import Company
from seloste_desktop.services.opened_register import OpenedRegister


@pytest.fixture
def company(register: OpenedRegister) -> Company:
    return register.company


def test_only_what_is_given_changes(company: Company) -> None:
    before = company.controller()
    after = company.change({"city": "Turku", "phone": "040 123 4567"})
    assert (after.city, after.phone, after.name) == ("Turku", "040 123 4567", before.name)
    assert company.controller() == after


def test_the_bank_is_known_by_the_account(company: Company) -> None:
    (account,) = company.change({"iban": "FI21 1234 5600 0007 85"}).accounts
    assert (account.iban, account.bic) == ("FI2112345600000785", "NDEAFIHH")
    (other,) = company.change({"bic": "OKOYFIHH"}).accounts
    assert (other.iban, other.bic) == ("FI2112345600000785", "OKOYFIHH")
    (again,) = company.change({"iban": "SE45 5000 0000 0583 9825 7466"}).accounts
    assert (again.iban, again.bic) == ("SE4550000000058398257466", "")


def test_a_bank_without_an_account_is_refused(company: Company) -> None:
    with pytest.raises(Refused, match=r"field\.missing") as refused:
        company.change({"bic": "NDEAFIHH", "city": "Turku"})
    assert refused.value.field == "iban"
    assert (company.controller().accounts, company.controller().city) == ((), "")


def test_a_vat_status_holds_from_its_day_or_for_all_dates(company: Company) -> None:
    company.change({"vat": "not_registered"})
    vat = company.change({"vat": "registered@2026-03-01"}).vat
    assert [vat.registered(day) for day in (date(2026, 2, 28), date(2026, 3, 1))] == [False, True]
    assert company.change({"vat": "not_registered@2026-03-01"}).vat.registered(date(2026, 3, 1)) is False
    assert company.change({"vat": "registered"}).vat.registered(date(1999, 1, 1)) is True


def test_what_is_wrong_changes_nothing(company: Company) -> None:
    before = company.controller()
    for values in ({"city": "Turku", "iban": "FI00"}, {"vat": "perhaps"}, {"shoe_size": "42"}):
        with pytest.raises(Refused):
            company.change(values)
    assert company.controller() == before


def test_a_register_of_ones_own_is_not_made_up(register: OpenedRegister) -> None:
    assert not register.made_up
    register.company.set_value("made_up", "1")
    register.company.set_value("made_up", "0")
    assert register.company.change({}).name == "Liisa Esimerkki"
