"""Customers in their tables: found by number, joined to organisations, read whole."""

import pytest

from seloste_desktop.domain.errors import NotFound
from seloste_desktop.storage import customers
from seloste_desktop.storage.customers import Parts
from tests.storage.reading import Opened
from tests.storage.rows import customer, firm


def test_a_number_is_found_whatever_its_case_and_signs_that_nobody_sees(real: Opened) -> None:
    with real.session() as session:
        found = customer(session, "C-0001")
        assert customers.by_number(session, "\u200b c-0001 ") == found
        assert (customers.number_taken(session, "c-0001"), customers.number_taken(session, "C-1")) == (True, False)
        assert customers.numbers(session, [found]) == ["C-0001"]
        assert customers.numbers(session, []) == []
    for wrong in ("C-1", "\ud800"):
        with pytest.raises(NotFound), real.session() as session:
            customers.by_number(session, wrong)


def test_a_customer_is_a_person_or_an_organisation(real: Opened) -> None:
    with real.session() as session:
        person, company = customer(session), firm(session)
        assert customers.person_of(session, person) is not None
        assert customers.person_of(session, company) is None
        with pytest.raises(NotFound):
            customers.person_of(session, 99)


def test_a_contact_person_joins_the_organisation_and_has_own_contact_data(real: Opened) -> None:
    with real.session() as session:
        company = firm(session)
        organisation = customers.parts(session, company).customer["organisation"]
        row = {"number": "2002", "kind": "contact_person", "sort_key": "berg", "organisation": organisation}
        helper = Parts(
            row,
            {"uid": "b", "last_name": "Berg"},
            contacts=[{"kind": "phone", "value": "040", "normal": "+35840"}],
            bans=[{"kind": "marketing", "since": "2026-01-01"}],
        )
        person = customers.add(session, helper)
        parts = customers.parts(session, person)
        assert customers.contact_persons(session, organisation) == [person]
        assert [row["value"] for row in parts.contacts] == ["040"]
        assert [ban["kind"] for ban in parts.bans] == ["marketing"]
        assert [row["value"] for row in customers.parts(session, company).contacts] == ["Oy@example.fi"]


def test_the_newest_address_in_force_gives_the_town(real: Opened) -> None:
    with real.session() as session:
        found = customer(session)
        person = customers.person_of(session, found)
        for city, until in (("Turku", "2020-01-01"), ("Salo", None), ("Espoo", None)):
            row = {"person": person, "kind": "address", "city": city, "valid_to": until}
            session.insert("contact", row)
        assert [row["town"] for row in customers.listed(session, [found])] == ["Salo"]


def test_all_words_must_be_found_whichever_row_holds_which(real: Opened) -> None:
    with real.session() as session:
        found = customer(session)
        other = customer(session, "1002", "Berg")
        assert customers.matching(session, ['"aino"*']) == [found, other]
        assert customers.matching(session, ['"aino"*', '"1002"*']) == [other]
        assert customers.numbered(session, "1") == customers.every(session) == [found, other]
