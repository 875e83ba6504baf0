"""The answer drawn up: each thing of Article 15 from what is kept, in the words of its language."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from seloste_desktop.documents.words import words
from seloste_desktop.domain.answer import Answer
from seloste_desktop.domain.audit import Action, Entry, Purpose
from seloste_desktop.domain.data_map import Category
from seloste_desktop.domain.listing import Period
from seloste_desktop.domain.recipient import Recipient, RecipientRole
from seloste_desktop.domain.retention_law import Ground
from seloste_desktop.services import person_case
from seloste_desktop.services.answers import Subject, drawn, length
from seloste_desktop.services.opened_register import OpenedRegister
from tests.services.opened import LAW
from tests.services.rights import session

TODAY = date(2026, 11, 21)
ACCOUNTANT = Recipient("Tili Oy", RecipientRole.PROCESSOR, "accountant", contract=date(2020, 1, 1), id=1)
BANK = Recipient("Pankki", RecipientRole.CONTROLLER, "bank", id=2)
CLOUD = Recipient("Pilvi Inc", RecipientRole.PROCESSOR, "it_service", country="US", safeguard="SCC", id=3)
FORMER = Recipient("Ennen Oy", RecipientRole.PROCESSOR, "accountant", until=date(2025, 1, 1), id=4)
AINO = {
    "first_name": ["Aino"],
    "last_name": ["Aalto"],
    "street": ["Tie 2"],
    "postal_code": ["20100"],
    "city": ["Turku"],
    "notes": ["Soitti"],
}


def subject(register: OpenedRegister, customer: int = 1, **more: Any) -> Subject:
    with session(register.desk) as own:
        case = person_case.collected(own, LAW, customer)
    return replace(
        Subject(
            name=case.name,
            rows=case.rows,
            organisations=[{"id": row["organisation_id"], "name": row["name"]} for row in case.organisations],
            own_fields=case.own_fields,
            controller=case.controller,
            entries=case.entries,
            keepings=case.keepings,
            retention=case.periods,
            authority=LAW.authority.on(TODAY),
            case="P-2026-001",
            received=TODAY,
            day=TODAY,
            checkpoint="1 · AAAA",
            made_up=False,
        ),
        **more,
    )


def answer(register: OpenedRegister, customer: int = 1, language: Any = "fi", **more: Any) -> Answer:
    return drawn(subject(register, customer, **more), words(language))


@pytest.fixture
def register_of_aino(register: OpenedRegister) -> OpenedRegister:
    register.customers.add(AINO)
    return register


def test_the_letter_goes_to_the_newest_address_in_force(register_of_aino: OpenedRegister) -> None:
    assert answer(register_of_aino).address == ("Aino Aalto", "Tie 2", "20100 TURKU")
    register_of_aino.customers.change(1, {"city": ["Oslo"], "country": ["NO"], "postal_code": [""]}, "Muutto")
    assert answer(register_of_aino).address == ("Aino Aalto", "Tie 2", "OSLO", "NO")
    register_of_aino.customers.change(1, {"street": [""], "city": [""], "postal_code": [""]}, "Muutto")
    assert answer(register_of_aino).address == ()


def test_free_text_is_told_word_for_word_in_a_section_of_its_own(register_of_aino: OpenedRegister) -> None:
    found = answer(register_of_aino)
    assert [(each.about, each.text) for each in found.remarks] == [("Muistiinpanot", "Soitti")]
    assert "Soitti" not in {datum.value for group in found.groups for datum in group.data}


def test_recipients_are_told_by_name_and_only_while_they_get_data(register_of_aino: OpenedRegister) -> None:
    register_of_aino.disclosures.save_recipient(replace(BANK, id=0))
    register_of_aino.disclosures.record(replace(BANK, id=1), [2], "Maksut", "Perintä", TODAY)
    found = answer(register_of_aino, recipients=[ACCOUNTANT, CLOUD, FORMER, replace(BANK, id=1), replace(BANK, id=7)])
    assert [each.name for each in found.processors] == ["Tili Oy", "Pilvi Inc"]
    assert [each.name for each in found.planned] == ["Pankki"]
    assert [(each.name, each.what, each.when) for each in found.disclosures] == [
        ("Pankki", "Maksut", Period(TODAY, TODAY))
    ]
    assert [(each.recipient, each.country, each.safeguard) for each in found.transfers] == [("Pilvi Inc", "US", "SCC")]


def test_codes_of_a_correction_are_told_in_words(register_of_aino: OpenedRegister) -> None:
    given = {"language": ["sv"], "address_protection": ["x"], "kind": ["sole_trader"], "title": ["Rouva"]}
    register_of_aino.customers.change(1, given, "Pyysi")
    told = {(each.heading, each.before, each.after) for each in answer(register_of_aino, language="en").corrections}
    assert ("Title", "", "Rouva") in told
    assert ("Address protection", "", "yes") in {(heading, before, after.lower()) for heading, before, after in told}
    assert not {"sole_trader", "sv"} & {after for _, _, after in told}


def test_what_of_the_log_is_of_the_person_is_told_by_day_and_purpose(register_of_aino: OpenedRegister) -> None:
    entry = Entry(1, 1, "2026-11-20T23:30:00Z", 1, Purpose.UPKEEP, Action.PRUNE, "log", persons=(2,))
    found = answer(register_of_aino, entries=[entry, replace(entry, act=2, action=Action.LOCK), replace(entry, act=2)])
    (day,) = found.days_of_use
    assert (day.day, day.purpose, day.times, day.actions) == (TODAY, Purpose.UPKEEP, 2, (Action.PRUNE, Action.LOCK))
    assert found.log_begins == TODAY
    assert answer(register_of_aino, entries=[]).days_of_use == ()


def test_each_ground_that_holds_something_is_told_with_its_length(register_of_aino: OpenedRegister) -> None:
    grounds = {each.ground for each in answer(register_of_aino).kept}
    assert {Ground.RELATIONSHIP, Ground.ACCESS_LOG} <= grounds
    assert answer(register_of_aino, keepings={}).kept == ()


def test_a_representative_is_told_the_bases_of_one(register: OpenedRegister) -> None:
    register.customers.add({"company": ["Öljy Oy"]})
    person = register.customers.add_contact_person(1, {"last_name": ["Berg"]}).id
    found = answer(register, person)
    assert Category.ORGANISATION in found.categories
    assert "contract" not in found.bases
    assert "Öljy Oy" in {datum.value for group in found.groups for datum in group.data}


def test_contact_data_for_another_thing_than_the_usual_say_so(register_of_aino: OpenedRegister) -> None:
    with session(register_of_aino.desk) as own:
        own.change("update contact set purpose = 'invoicing'")
    details = {datum.origin.detail for group in answer(register_of_aino).groups for datum in group.data if datum.origin}
    assert details == {"", "tarkoitus: Laskutus"}


@pytest.mark.parametrize(("months", "said"), [(36, "3 years"), (6, "6 months"), (12, "1 year")])
def test_periods_are_told_in_whole_years_where_they_are(months: int, said: str) -> None:
    assert length(months, words("en")).replace("\u00a0", " ") == said


def test_backups_are_told_by_the_oldest(register_of_aino: OpenedRegister) -> None:
    assert answer(register_of_aino).backups == ""
    assert answer(register_of_aino, backups=date(2026, 1, 2)).backups.endswith(" päivää")
