"""Consents and prohibitions of a person, with their days."""

from collections.abc import Callable
from datetime import date

import pytest

from seloste_desktop.domain.errors import NotFound, Refused
from seloste_desktop.services.consents import Consents
from seloste_desktop.services.opened_register import OpenedRegister

TODAY, TOMORROW = date(2026, 11, 21), date(2026, 11, 22)


@pytest.fixture
def consents(register: OpenedRegister) -> Consents:
    register.customers.add({"last_name": ["Aalto"]})
    register.customers.add({"company": ["Oy"]})
    return register.consents


def values(register: OpenedRegister, table: str) -> list[dict[str, object]]:
    return [
        {datum.field.column: datum.value for datum in record.data}
        for record in register.customers.records(1, table).records
    ]


def test_a_consent_is_given_and_withdrawn(consents: Consents, register: OpenedRegister) -> None:
    row = consents.give(1, "Uutiskirje", date(2026, 1, 1), "lomakkeella", "lomake 7")
    consents.withdraw(row, TODAY)
    assert values(register, "consent") == [
        {
            "what": "Uutiskirje",
            "given": "2026-01-01",
            "how": "lomakkeella",
            "evidence": "lomake 7",
            "withdrawn": "2026-11-21",
        }
    ]


def test_a_prohibition_stands_until_the_person_lifts_it(consents: Consents, register: OpenedRegister) -> None:
    row = consents.forbid(1, "marketing", TODAY, "soitti")
    assert register.customers.find("Aalto").rows[0].tags == ("marketing_ban",)
    consents.end_ban(row, TODAY)
    assert register.customers.find("Aalto").rows[0].tags == ()


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda consents: consents.give(1, " ", TODAY, ""), "field.missing"),
        (lambda consents: consents.give(1, "x", TOMORROW, ""), "date.in_future"),
        (lambda consents: consents.give(2, "x", TODAY, ""), "customer.not_a_person"),
        (lambda consents: consents.withdraw(1, TOMORROW), "date.in_future"),
        (lambda consents: consents.forbid(1, "breathing", TODAY), "prohibition.unknown"),
        (lambda consents: consents.forbid(1, "list", TOMORROW), "date.in_future"),
        (lambda consents: consents.forbid(2, "list", TODAY), "customer.not_a_person"),
        (lambda consents: consents.end_ban(1, TOMORROW), "date.in_future"),
    ],
)
def test_what_cannot_be_is_refused(
    consents: Consents, register: OpenedRegister, act: Callable[[Consents], object], code: str
) -> None:
    with pytest.raises(Refused, match=code):
        act(consents)
    assert values(register, "consent") == values(register, "prohibition") == []


def test_nobody_consents_who_is_not_there(consents: Consents) -> None:
    with pytest.raises(NotFound):
        consents.give(99, "Uutiskirje", TODAY, "")
