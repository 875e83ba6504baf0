from datetime import date
from random import Random

import pytest

from seloste_desktop.domain import contact_values
from seloste_desktop.domain.customer import Kind, lay_out, listed_under
from seloste_desktop.domain.made_up_newcomer import Newcomer
from seloste_desktop.domain.made_up_people import People
from tests.domain.made_up_samples import STOCK

DAY = date(2022, 3, 7)


def crowd(count: int = 300, seed: int = 1) -> list[Newcomer]:
    people = People(STOCK, Random(seed))
    return [people.one(DAY) for _ in range(count)]


def test_the_same_seed_draws_the_same_people() -> None:
    assert crowd(50) == crowd(50) != crowd(50, seed=2)


def test_most_are_persons_and_every_kind_is_drawn() -> None:
    kinds = [each.kind for each in crowd()]
    assert kinds.count(Kind.PERSON) > len(kinds) / 2
    assert set(kinds) == set(Kind) - {Kind.CONTACT_PERSON}


def test_some_speak_swedish_and_some_english() -> None:
    assert {each.language for each in crowd()} == {"fi", "sv", "en"}


@pytest.mark.parametrize("kind", ["email", "phone"])
def test_what_reaches_them_is_normal_as_the_form_would_make_it(kind: str) -> None:
    rows = [row for each in crowd(100) for row in each.contacts if row["kind"] == kind]
    assert all(contact_values.reach(kind, row["value"]) == (row["value"], row["normal"]) for row in rows)


def test_names_and_numbers_pass_the_checks_of_typed_text() -> None:
    for each in crowd(100):
        columns = {**(each.person or {}), **each.customer, "kind": each.kind}
        typed: dict[str, list[str]] = {}
        for name in ("first_name", "last_name", "business_id"):
            typed |= {name: [str(columns[name])]} if name in columns else {}
        layout = lay_out(each.kind, typed, DAY.isoformat())
        for table, rows in layout.columns.items():
            assert {name: columns[name] for name in rows} == rows, table


def test_the_sort_key_is_that_of_the_name() -> None:
    for each in crowd(100):
        company = each.customer.get("company", "")
        assert each.customer["sort_key"] == listed_under(each.kind, each.person or {}, each.organisation or {}, company)


def test_no_two_have_one_email_or_business_id() -> None:
    made = crowd()
    emails = [row["normal"] for each in made for row in each.contacts if row["kind"] == "email"]
    numbers = [{**each.customer, **(each.organisation or {})}.get("business_id") for each in made]
    numbers = [number for number in numbers if number]
    assert len(set(emails)) == len(emails)
    assert len(set(numbers)) == len(numbers)


def test_a_contact_person_comes_with_the_firm_and_leads_to_it() -> None:
    people = People(STOCK, Random(1))
    firm = next(each for each in iter(lambda: people.one(DAY), None) if each.kind.organisation)
    helper = people.contact_person(firm, 7)
    assert (helper.kind, helper.of, helper.day) == (Kind.CONTACT_PERSON, 7, firm.day)
    assert (helper.person or {})["title"] in STOCK.titles
