"""Recipients, what was given to them, and papers."""

from dataclasses import replace
from datetime import date

import pytest

from seloste_desktop.domain.audit import Action
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.paper_record import PaperRecord
from seloste_desktop.domain.recipient import Recipient, RecipientRole
from seloste_desktop.services.disclosures import Disclosures
from seloste_desktop.services.opened_register import OpenedRegister
from tests.services.log_reading import entries, since

TODAY = date(2026, 11, 21)
ACCOUNTANT = Recipient(
    "Tili Oy", RecipientRole.PROCESSOR, "accountant", country="US", safeguard="SCC", contract=date(2020, 1, 1)
)


@pytest.fixture
def disclosures(register: OpenedRegister) -> Disclosures:
    register.customers.add({"last_name": ["Aalto"]})
    return register.disclosures


def test_a_recipient_is_added_and_then_changed(disclosures: Disclosures) -> None:
    row = disclosures.save_recipient(ACCOUNTANT)
    assert disclosures.recipients() == [replace(ACCOUNTANT, id=row)]
    ended = replace(ACCOUNTANT, id=row, until=TODAY)
    assert disclosures.save_recipient(ended) == row
    assert disclosures.recipients() == [ended]


def test_a_paper_record_is_added_and_then_changed(disclosures: Disclosures) -> None:
    record = PaperRecord("Mapit", "Kaappi", person=2, since=date(2020, 1, 1))
    row = disclosures.save_paper_record(record)
    burnt = replace(record, id=row, destroyed=TODAY, how="Poltettu")
    assert disclosures.save_paper_record(burnt) == row
    assert disclosures.paper_records() == [burnt]


def test_what_was_given_is_logged_as_a_disclosure_of_these_persons(
    disclosures: Disclosures, register: OpenedRegister
) -> None:
    before = len(entries(register.desk))
    disclosures.record(replace(ACCOUNTANT, id=disclosures.save_recipient(ACCOUNTANT)), [2], "Tositteet", "Tilit", TODAY)
    told = [entry for entry in since(register.desk, before) if entry.action is Action.DISCLOSE]
    assert [entry.persons for entry in told] == [(2,)]
    assert dict(register.customers.card(1).tabs) == {"disclosure": 1}


@pytest.mark.parametrize(
    ("persons", "day", "code"), [([], TODAY, "disclosure.nobody"), ([2], date(2026, 11, 22), "date.in_future")]
)
def test_a_disclosure_of_nobody_or_of_tomorrow_is_refused(
    disclosures: Disclosures, persons: list[int], day: date, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        disclosures.record(ACCOUNTANT, persons, "Tositteet", "Tilit", day)
