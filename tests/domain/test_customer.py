"""What a user types of a customer ends in the right table and column, or is refused by the name of its field."""

from typing import Any

import pytest

from seloste_desktop.domain.customer import Kind, field_names, kind_of, lay_out, listed_under, split
from seloste_desktop.domain.errors import Refused

TODAY = "2026-11-21"


def laid_out(kind: Kind = Kind.PERSON, **typed: Any) -> Any:
    return lay_out(kind, {name: [texts] if isinstance(texts, str) else texts for name, texts in typed.items()}, TODAY)


def test_the_names_of_the_contract_are_all_there() -> None:
    wanted = "kind first_name last_name company business_id title email phone street postal_code city country www ip"
    assert set(f"{wanted} language notes marketing_ban since".split()) <= set(field_names())
    assert len(field_names()) == len(set(field_names()))


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ({"first_name": ["Aino"]}, Kind.PERSON),
        ({"last_name": ["Aalto"], "company": ["Aallon Oy"]}, Kind.PERSON),
        ({"company": ["Aallon Oy"]}, Kind.COMPANY),
        ({"company": ["Aallon Oy"], "kind": ["association"]}, Kind.ASSOCIATION),
        ({"company": ["Aallon Oy"], "kind": [" "]}, Kind.COMPANY),
        ({"first_name": ["Aino"], "kind": ["sole_trader"]}, Kind.SOLE_TRADER),
    ],
)
def test_the_kind_follows_from_the_names_unless_it_is_given(typed: dict[str, list[str]], kind: Kind) -> None:
    assert kind_of(typed) is kind


@pytest.mark.parametrize(
    ("typed", "code"),
    [({"kind": ["king"]}, "customer.kind_unknown"), ({"email": ["a@example.fi"]}, "customer.no_name"), ({}, "no_name")],
)
def test_without_a_name_there_is_no_customer(typed: dict[str, list[str]], code: str) -> None:
    with pytest.raises(Refused, match=code):
        kind_of(typed)


def test_a_person_named_beside_a_company_takes_what_reaches_a_person() -> None:
    firm, person = split(
        {"kind": ["company"], "company": ["Oy"], "last_name": ["Aalto"], "email": ["a@example.fi"], "city": ["Turku"]}
    )
    assert firm == {"kind": ["company"], "company": ["Oy"], "city": ["Turku"]}
    assert person == {"last_name": ["Aalto"], "email": ["a@example.fi"], "kind": ["contact_person"]}


@pytest.mark.parametrize("typed", [{"company": ["Oy"]}, {"last_name": ["Aalto"], "company": ["Oy"]}])
def test_one_name_is_one_customer(typed: dict[str, list[str]]) -> None:
    assert split(typed) == (typed, None)


def test_the_same_field_has_its_own_column_in_each_kind_of_customer() -> None:
    typed = {"company": "Toimi", "business_id": "1234567-1", "notes": "Hyvä"}
    trader, firm = laid_out(Kind.SOLE_TRADER, **typed), laid_out(Kind.COMPANY, **typed)
    assert trader.of("customer") == {"company": "Toimi", "business_id": "1234567-1"}
    assert trader.of("person") == {"notes": "Hyvä"}
    assert firm.of("organisation") == {"name": "Toimi", "business_id": "1234567-1", "notes": "Hyvä"}
    assert firm.of("person") == {}


def test_the_parts_of_several_addresses_belong_together_by_their_place() -> None:
    found = laid_out(street=["Katu 1", "Tie 2"], postal_code=["00100", "20100"], city=["Helsinki", "Turku"])
    assert [(row["street"], row["postal_code"], row["city"], row["country"]) for row in found.contacts["address"]] == [
        ("Katu 1", "00100", "Helsinki", "FI"),
        ("Tie 2", "20100", "Turku", "FI"),
    ]


def test_an_address_may_be_incomplete_and_an_empty_one_is_none() -> None:
    assert [row["city"] for row in laid_out(city="Turku").contacts["address"]] == ["Turku"]
    assert laid_out(street="", city=" ", country="SE").contacts == {"address": ()}


def test_contacts_of_a_kind_keep_what_was_typed_beside_their_normal_form() -> None:
    found = laid_out(phone=["040 123 4567", " "], email=["Aino@Example.fi"])
    assert found.contacts["phone"] == ({"kind": "phone", "value": "040 123 4567", "normal": "+358401234567"},)
    assert found.contacts["email"] == ({"kind": "email", "value": "Aino@Example.fi", "normal": "aino@example.fi"},)


def test_own_fields_and_bans_are_laid_apart() -> None:
    found = lay_out(Kind.PERSON, {"own:Koko": ["L", "XL "], "marketing_ban": ["kyllä"]}, TODAY)
    assert (found.own, found.bans) == ({"Koko": "L\nXL"}, {"marketing": TODAY})
    assert lay_out(Kind.PERSON, {"title": [], "kind": ["person"]}, TODAY).of("person") == {"title": ""}


@pytest.mark.parametrize(
    ("kind", "typed", "code", "field"),
    [
        (Kind.PERSON, {"shoe_size": ["42"]}, "field.unknown", "shoe_size"),
        (Kind.PERSON, {"number": ["7"]}, "field.unknown", "number"),
        (Kind.PERSON, {"title": ["a", "b"]}, "field.once", "title"),
        (Kind.COMPANY, {"title": ["Rouva"]}, "field.not_for_kind", "title"),
        (Kind.COMPANY, {"marketing_ban": ["1"]}, "field.not_for_kind", "marketing_ban"),
        (Kind.PERSON, {"email": ["aino"]}, "email.malformed", "email"),
        (Kind.PERSON, {"street": ["Katu"], "postal_code": ["123"]}, "postal_code.malformed", "postal_code"),
        (Kind.COMPANY, {"business_id": ["1234567-2"]}, "business_id.", "business_id"),
    ],
)
def test_a_wrong_value_is_refused_by_its_field(kind: Kind, typed: dict[str, list[str]], code: str, field: str) -> None:
    with pytest.raises(Refused, match=code) as refused:
        lay_out(kind, typed, TODAY)
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("kind", "person", "organisation", "company", "same"),
    [
        (Kind.COMPANY, {}, {"name": "Öljy Oy"}, "", "Öljy Oy"),
        (Kind.PERSON, {"last_name": "Aalto", "first_name": "Aino"}, {}, "Oy", "Aalto Aino"),
        (Kind.SOLE_TRADER, {}, {}, "Toimi", "Toimi"),
    ],
)
def test_a_customer_is_listed_under_its_own_name_before_its_firms(
    kind: Kind, person: dict[str, str], organisation: dict[str, str], company: str, same: str
) -> None:
    assert listed_under(kind, person, organisation, company) == listed_under(Kind.SOLE_TRADER, {}, {}, same)
