"""The log, read and verified: itself in the log, and without a value."""

import pytest

from seloste_desktop.domain.audit import Action, Purpose
from seloste_desktop.domain.errors import NotFound, Refused
from seloste_desktop.services.jobs import Unhurried
from seloste_desktop.services.opened_register import OpenedRegister
from tests.services.log_reading import entries, since


def test_the_newest_entries_are_shown_oldest_first_with_their_user(register: OpenedRegister) -> None:
    register.customers.add({"last_name": ["Aalto"]})
    lines = register.audit.show()
    numbers = [line.entry.number for line in lines]
    assert numbers == sorted(numbers)
    assert {line.user for line in lines} == {"omistaja"}
    assert [line.entry.number for line in register.audit.show(before=5, limit=2)] == [3, 4]


def test_showing_is_an_entry_of_its_purpose(register: OpenedRegister) -> None:
    before = len(entries(register.desk))
    register.audit.show(Purpose.LEGAL_CLAIM)
    assert ("log", Action.READ, Purpose.LEGAL_CLAIM) in {
        (entry.subject, entry.action, entry.purpose) for entry in since(register.desk, before)
    }


def test_a_persons_entries_are_those_that_touched_the_person(register: OpenedRegister) -> None:
    for name in ("Aalto", "Berg"):
        register.customers.add({"last_name": [name], "email": [f"{name}@example.fi"]})
    register.customers.change(1, {"email": ["uusi@example.fi"]}, "Muutos")
    lines = register.audit.show_person("1001")
    assert lines
    assert all(2 in line.entry.persons for line in lines)
    assert all(3 not in line.entry.persons for line in lines)


def test_a_company_has_no_entries_of_its_own(register: OpenedRegister) -> None:
    register.customers.add({"company": ["Oy"]})
    with pytest.raises(Refused, match=r"customer\.not_a_person"):
        register.audit.show_person("1001")
    with pytest.raises(NotFound):
        register.audit.show_person("9")


def test_the_log_verifies_and_knows_its_own_checkpoint(register: OpenedRegister) -> None:
    head = str(register.verify_log()(Unhurried()).head)
    register.customers.add({"last_name": ["Aalto"]})
    verdict = register.audit.verify(head)(Unhurried())
    assert verdict.ok
    with pytest.raises(Refused, match=r"checkpoint\.malformed"):
        register.audit.verify("what is this")(Unhurried())
