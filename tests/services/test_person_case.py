"""What is collected for an answer, and the case that it becomes."""

from datetime import UTC, date, datetime

import pytest

from seloste_desktop.domain.errors import NotFound, Refused
from seloste_desktop.services import person_case
from seloste_desktop.services.jobs import Unhurried
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.services.person_case import PersonCase
from seloste_desktop.storage import settings
from tests.services.opened import LAW
from tests.services.rights import session


def collected(register: OpenedRegister, customer: int) -> PersonCase:
    with session(register.desk) as own:
        return person_case.collected(own, LAW, customer)


def test_all_roles_of_a_person_are_one_case(register: OpenedRegister) -> None:
    register.customers.add({"last_name": ["Aalto"], "first_name": ["Aino"], "language": ["sv"]})
    register.customers.add({"company": ["Öljy Oy"]})
    with session(register.desk) as own:
        row = {"number": "9", "kind": "contact_person", "person": 2, "organisation": 1}
        own.insert("customer", row)
    case = collected(register, 1)
    assert (case.name, case.numbers, case.language) == ("Aino Aalto", ("1001", "9"), "sv")
    assert [row["name"] for row in case.organisations] == ["Öljy Oy"]
    assert collected(register, 3).person == case.person == 2
    assert case.backups is None


def test_the_oldest_backup_is_told(register: OpenedRegister) -> None:
    register.customers.add({"last_name": ["Aalto"]})
    register.upkeep.backup(register.path.parent)(Unhurried())
    assert collected(register, 1).backups == date(2026, 11, 21)


def test_an_organisation_is_refused_and_nobody_is_not_found(register: OpenedRegister) -> None:
    register.customers.add({"company": ["Öljy Oy"]})
    with pytest.raises(Refused, match=r"person\.is_company"):
        collected(register, 1)
    with pytest.raises(NotFound):
        collected(register, 9)


def test_cases_are_numbered_within_the_year(register: OpenedRegister) -> None:
    register.customers.add({"last_name": ["Aalto"]})
    with session(register.desk) as own:
        assert person_case.next_number(own) == "P-2026-001"
        person_case.answered(own, "P-2026-001", 2, "fi")
        assert person_case.next_number(own) == "P-2026-002"
        settings.set_value(own, "counter.case", "P-2025-077")
        assert person_case.next_number(own) == "P-2026-001"
        assert own.now == datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
