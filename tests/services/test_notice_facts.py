"""The facts of the notice are those of the register, and nothing more."""

from datetime import date

import pytest

from seloste_desktop.domain.access import Right, Role
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.notice_facts import Facts, Paper
from seloste_desktop.domain.paper_record import PaperRecord
from seloste_desktop.domain.recipient import Recipient, RecipientRole
from seloste_desktop.services.customers import Customers
from seloste_desktop.services.desk import Desk
from seloste_desktop.services.disclosures import Disclosures
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.notice_facts import facts
from seloste_desktop.services.users import Users
from seloste_desktop.storage import settings
from tests.services.opened import CHEAP


def drawn(desk: Desk) -> Facts:
    with desk.session(Purpose.UPKEEP, Right.NOTICE) as session:
        return facts(session, LawData())


def items(found: Facts) -> set[str]:
    return {item for contents in found.scope.contents for item in contents.items}


def test_a_field_is_told_once_it_holds_a_value(desk: Desk) -> None:
    assert "ip" not in items(drawn(desk))
    Customers(desk).add({"last_name": ["Aalto"], "ip": ["192.0.2.1"]})
    assert "ip" in items(drawn(desk))


def test_own_fields_are_told_when_one_is_used(desk: Desk) -> None:
    row = {"name": "koira", "fi": "Koiran nimi", "sv": "Hundens namn", "en": "Name of the dog"}
    more = {"category": "correspondence", "purpose": "customer_care", "basis": "contract", "ground": "relationship"}
    with desk.session(Purpose.UPKEEP, Right.SETTINGS) as session:
        settings.add_own_field(session, {**row, **more})
    assert [each for contents in drawn(desk).scope.contents for each in contents.own] == []
    Customers(desk).add({"last_name": ["Aalto"], "own:koira": ["Musti"]})
    assert [each.sv for contents in drawn(desk).scope.contents for each in contents.own] == ["Hundens namn"]


def test_recipients_are_those_of_today(desk: Desk) -> None:
    for name, until in (("Ennen Oy", date(2026, 11, 20)), ("Nyt Oy", None)):
        Disclosures(desk).save_recipient(Recipient(name, RecipientRole.PROCESSOR, "accountant", until=until))
    assert [each.name for each in drawn(desk).recipients] == ["Nyt Oy"]


def test_papers_of_one_person_are_no_matter_for_a_notice(desk: Desk) -> None:
    customer = Customers(desk).add({"last_name": ["Aalto"]}).id
    person = 2  # the first is the owner's own
    for record in (PaperRecord("tositteet", "kaappi"), PaperRecord("Aallon valtakirja", "kaappi", person=person)):
        Disclosures(desk).save_paper_record(record)
    assert customer
    assert drawn(desk).paper == (Paper("tositteet", "kaappi"),)


@pytest.mark.parametrize(("day", "verified"), [("2026-11-01", True), ("2026-08-01", False)])
def test_an_old_backup_is_no_safeguard(desk: Desk, day: str, verified: bool) -> None:
    with desk.session(Purpose.UPKEEP, Right.SETTINGS) as session:
        settings.set_value(session, "backup.newest", day)
    assert drawn(desk).safeguards.backup_verified is verified


def test_commitments_are_counted_of_the_other_users(desk: Desk) -> None:
    users = Users(desk)
    users.add("pekka", Role.WORKER, "toinen salasana", date(2026, 1, 1), CHEAP)
    users.add("kirjuri", Role.BOOKKEEPER, "kolmas salasana", None, CHEAP)
    safeguards = drawn(desk).safeguards
    assert (safeguards.other_users, safeguards.commitments) == (2, 1)
