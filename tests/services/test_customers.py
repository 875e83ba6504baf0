"""Customers: found by any of what is kept, added as they were typed, put right with a reason."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from seloste_desktop.domain.audit import Action, Purpose
from seloste_desktop.domain.card import Card, Group
from seloste_desktop.domain.errors import NotFound, Refused
from seloste_desktop.services.customers import Customers
from seloste_desktop.services.desk import Desk
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.storage import corrections, settings
from tests.services.log_reading import bodies, entries, fields, since
from tests.services.rights import session

AINO: Mapping[str, list[str]] = {
    "first_name": ["Aino"],
    "last_name": ["Äijälä"],
    "title": ["Rouva"],
    "email": ["Aino@example.fi", "a@example.com"],
    "phone": ["040 123 4567"],
    "street": ["Mäkikatu 5", "Tie 2"],
    "postal_code": ["00100", "20100"],
    "city": ["Helsinki", "Turku"],
    "www": ["aino.example.fi"],
    "ip": ["192.0.2.7"],
    "language": ["sv"],
    "notes": ["Soittaa pianoa"],
    "marketing_ban": ["1.2.2026"],
    "since": ["2024-05-01"],
    "payment_term": ["0"],
    "address_protection": [""],
    "own:Koko": ["L"],
}
FIRM: Mapping[str, list[str]] = {
    "company": ["Öljy Oy"],
    "business_id": ["2345678-0"],
    "email": ["posti@oljy.example.fi"],
    "city": ["Espoo"],
    "own:Koko": ["valtava"],
}


@pytest.fixture
def customers(desk: Desk) -> Customers:
    with session(desk) as opened:
        field = {"name": "Koko", "fi": "Koko", "sv": "Storlek", "en": "Size", "category": "orders"}
        rule = {"purpose": "customer_care", "basis": "contract", "ground": "relationship"}
        settings.add_own_field(opened, {**field, **rule})
    return Customers(desk)


@pytest.fixture
def aino(customers: Customers) -> int:
    return customers.add(AINO).id


@pytest.fixture
def firm(customers: Customers, aino: int) -> int:
    return customers.add(FIRM).id


def names(customers: Customers, text: str) -> list[str]:
    return [row.name for row in customers.find(text).rows]


def values(card: Card, table: str) -> list[dict[str, Any]]:
    return next(rows(group) for group in card.groups if group.table == table)


def rows(group: Group) -> list[dict[str, Any]]:
    return [{datum.field.name: datum.value for datum in record.data} for record in group.records]


# added


def test_everything_typed_is_kept_as_typed(customers: Customers, aino: int) -> None:
    typed = customers.typed(aino)
    wanted = {name: tuple(texts) for name, texts in AINO.items() if texts != [""]}
    assert {name: typed[name] for name in wanted} == {**wanted, "marketing_ban": ("2026-02-01",)}
    assert typed["country"] == ("FI", "FI")
    assert typed["kind"] == ("person",)


def test_adding_tells_the_fields_that_are_not_empty_and_logs_them_as_created(customers: Customers, desk: Desk) -> None:
    before = len(entries(desk))
    saved = customers.add(AINO)
    assert saved.changed == tuple(sorted(name for name in AINO if name != "address_protection"))
    assert (saved.number, saved.candidates) == ("1001", ())
    created = fields(since(desk, before), Action.CREATE)
    assert created >= set(saved.changed) | {"kind"}
    assert "address_protection" not in saved.changed


def test_numbers_are_given_upwards_and_not_again_when_the_adding_fails(customers: Customers) -> None:
    customers.add(AINO)
    with pytest.raises(Refused, match=r"field\.unknown"):
        customers.add({"last_name": ["X"], "own:Väri": ["punainen"]})
    assert customers.add({"last_name": ["Y"]}).number == "1002"


def test_a_number_that_came_with_an_import_is_passed_over(customers: Customers, desk: Desk, aino: int) -> None:
    with session(desk) as opened:
        opened.update("customer", aino, {"number": "1002"})
    assert [customers.add({"last_name": [name]}).number for name in "AB"] == ["1003", "1004"]


def test_a_company_named_with_a_person_gets_that_contact_person(customers: Customers) -> None:
    saved = customers.add({**FIRM, "kind": ["company"], "first_name": ["Bo"], "last_name": ["Berg"]})
    assert (saved.number, saved.contact_persons) == ("1001", ("1002",))
    assert {"company", "first_name", "last_name"} <= set(saved.changed)
    card = customers.card(saved.id)
    assert [(row.number, row.name) for row in card.contact_persons] == [("1002", "Berg, Bo (Öljy Oy)")]
    person = customers.by_number("1002")
    assert customers.typed(person)["email"] == ("posti@oljy.example.fi",)
    assert customers.typed(saved.id)["email"] == ()
    assert customers.card(person).name == "Bo Berg"
    assert values(customers.card(person), "organisation") == [{"company": "Öljy Oy"}]


def test_a_further_contact_person_joins_the_same_company(customers: Customers, firm: int, aino: int) -> None:
    saved = customers.add_contact_person(firm, {"last_name": ["Berg"], "phone": ["040 765 4321"]})
    assert [row.number for row in customers.card(firm).contact_persons] == [saved.number]
    with pytest.raises(Refused, match=r"customer\.not_an_organisation"):
        customers.add_contact_person(aino, {"last_name": ["Berg"]})


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ({"kind": ["contact_person"], "last_name": ["Berg"]}, "customer.contact_person_alone"),
        ({"kind": ["person"], "notes": ["kuka?"]}, "customer.no_name"),
        ({"kind": ["company"], "notes": ["mikä?"]}, "customer.no_name"),
        ({"last_name": ["Berg"], "email": ["berg"]}, "email.malformed"),
        ({"last_name": ["Berg"], "marketing_ban": ["2027-01-01"]}, "date.in_future"),
    ],
)
def test_what_is_refused_leaves_nothing(customers: Customers, typed: dict[str, list[str]], code: str) -> None:
    with pytest.raises(Refused, match=code):
        customers.add(typed)
    assert customers.find("").ids == ()


@pytest.mark.parametrize(
    "typed",
    [
        {"first_name": ["aino"], "last_name": ["ÄIJÄLÄ"]},
        {"last_name": ["Muu"], "email": ["aino@EXAMPLE.fi"]},
        {"last_name": ["Muu"], "phone": ["+358401234567"]},
        {"kind": ["company"], "company": ["Firma"], "last_name": ["Muu"], "phone": ["+358401234567"]},
    ],
)
def test_a_likely_duplicate_is_told_and_added_all_the_same(
    customers: Customers, aino: int, typed: dict[str, list[str]]
) -> None:
    assert customers.add(typed).candidates == ("1001",)


def test_a_firm_is_known_again_by_its_business_id(customers: Customers, firm: int) -> None:
    assert customers.add({"company": ["Bensa Oy"], "business_id": ["2345678-0"]}).candidates == ("1002",)


# found


@pytest.mark.parametrize(
    "text",
    [
        *["äij", "ÄIJÄLÄ", "aino äij", "äijälä aino", "rouva", "piano", "aino@example.fi", "a@example.com"],
        *["040 123 4567", "0401234567", "+358 40 1234567", "00358 40", "040-123", "mäkik", "00100", "Mäkikatu 5 00100"],
        *["192.0.2.7", "aino.example.fi", "Aino Turku", "Turku 1001", "1001", "Aino 040 123 4567", " aino "],
    ],
)
def test_a_person_is_found_by_any_of_it(customers: Customers, firm: int, text: str) -> None:
    assert names(customers, text) == ["Äijälä, Aino"]


@pytest.mark.parametrize("text", ["öljy", "2345678-0", "posti@oljy", "valtava espoo", "1002"])
def test_a_firm_is_found_by_any_of_it(customers: Customers, firm: int, text: str) -> None:
    assert names(customers, text) == ["Öljy Oy"]


@pytest.mark.parametrize(
    "text",
    [
        *[
            "aijala",
            "ino",
            "aino öljy",
            "AND",
            "aino AND öljy",
            "NOT aino",
            "*",
            "(",
            "-",
            '"',
            "a",
            "ä",
            "%",
            "_",
        ],
        *["x" * 300, "مرحبا", "\u202eoniA", "NEAR(aino äijälä)", "first_name:aino", "aino*x", "\ud800"],
    ],
)
def test_nobody_is_found_by_what_is_not_there(customers: Customers, firm: int, text: str) -> None:
    assert customers.find(text).ids == ()


@pytest.mark.parametrize("name", ["مرحبا", "Ö" * 255, 'O\'Hara-"Quote"', "李小龍", "Ævar"])
def test_a_name_of_any_letters_is_found(customers: Customers, firm: int, name: str) -> None:
    customers.add({"last_name": [name]})
    assert names(customers, name) == [name]
    assert names(customers, name[:3]) == [name]


def test_orders_and_invoices_lead_to_their_customer(customers: Customers, firm: int, desk: Desk) -> None:
    with session(desk) as opened:
        opened.insert("customer_order", {"customer": firm, "ordered": "2026-01-01", "what": "Sarja avaimia"})
        opened.insert("invoice", {"customer": firm, "number": "2026001", "reference": "20260011"})
    assert names(customers, "avaimia") == names(customers, "202 60011") == names(customers, "20260011") == ["Öljy Oy"]


def test_no_text_lists_everyone_in_the_order_of_names_and_draws_the_first(customers: Customers, firm: int) -> None:
    customers.add({"last_name": ["Zorro"]})
    found = customers.find(" ", first=2)
    assert [row.name for row in found.rows] == ["Zorro", "Äijälä, Aino"]
    assert len(found.ids) == 3
    assert [row.name for row in customers.some(list(reversed(found.ids)))] == ["Öljy Oy", "Äijälä, Aino", "Zorro"]
    assert customers.some([]) == ()


def test_one_sign_is_the_beginning_of_a_number(customers: Customers, firm: int, desk: Desk) -> None:
    with session(desk) as opened:
        opened.update("customer", firm, {"number": "C-0001"})
    assert names(customers, "c") == ["Öljy Oy"]
    assert customers.by_number(" c-0001 ") == firm


def test_a_search_and_what_it_drew_are_one_entry_without_the_words(customers: Customers, firm: int, desk: Desk) -> None:
    before = len(entries(desk))
    customers.find("äijälä", purpose=Purpose.INVOICING)
    (entry,) = since(desk, before)
    assert (entry.action, entry.purpose, entry.ids) == (Action.SEARCH, Purpose.INVOICING, (1,))
    assert "äij".encode() not in bodies(desk).lower()


def test_a_number_that_nobody_has_is_not_found(customers: Customers) -> None:
    with pytest.raises(NotFound, match=r"customer\.not_found"):
        customers.by_number("9999")
    for look in (customers.card, customers.typed):
        with pytest.raises(NotFound, match=r"customer\.not_found"):
            look(9999)


def test_who_is_under_protection_is_listed_without_a_town(customers: Customers) -> None:
    customers.add({"last_name": ["Berg"], "city": ["Salo"], "address_protection": ["x"], "marketing_ban": ["x"]})
    (row,) = customers.find("Berg").rows
    assert (row.town, set(row.tags)) == ("", {"address_protection", "marketing_ban"})


# put right


def test_saving_without_a_change_writes_nothing(customers: Customers, aino: int, desk: Desk) -> None:
    before = len(entries(desk))
    saved = customers.change(aino, {**customers.typed(aino), **AINO}, "Turhaan")
    assert (saved.changed, saved.number) == ((), "1001")
    assert {entry.action for entry in since(desk, before)} == {Action.READ}


def test_what_an_own_field_was_is_kept_too(customers: Customers, aino: int, desk: Desk) -> None:
    assert customers.change(aino, {"own:Koko": [""]}, "Turha").changed == ("own:Koko",)
    with session(desk) as opened:
        assert corrections.of_person(opened, 2)[0].changes == {"own:Koko": ["L", ""]}


def test_a_change_is_logged_by_field_as_change_alone(customers: Customers, aino: int, desk: Desk) -> None:
    before = len(entries(desk))
    given = {"email": ["uusi@example.fi"], "phone": [""], "last_name": ["Öberg"], "own:Koko": ["XL"], "title": [""]}
    saved = customers.change(aino, {**given, "marketing_ban": ["ei"], "kind": ["sole_trader"]}, "Muutti")
    wanted = {*given, "marketing_ban", "kind"}
    written = since(desk, before)
    assert set(saved.changed) == wanted
    assert fields(written, Action.CHANGE) >= wanted
    acts = {
        (entry.action, entry.subject) for entry in written if entry.action in (Action.CREATE, Action.CHANGE, "erase")
    }
    assert acts - {(Action.CREATE, "correction")} == {
        (Action.CHANGE, table) for table in ("contact", "person", "customer", "own_value", "prohibition")
    }
    assert {entry.purpose for entry in written} == {Purpose.CORRECTION}


def test_what_was_is_kept_with_the_reason_and_proved_by_the_log(customers: Customers, aino: int, desk: Desk) -> None:
    customers.change(aino, {"email": ["uusi@example.fi"]}, " Kirjoitusvirhe ")
    (entry,) = [each for each in entries(desk) if each.digest]
    with session(desk) as opened:
        (kept,) = corrections.of_person(opened, 2)
        proof = corrections.prove(opened, kept.id, entry)
    assert kept.changes == {"email": [["Aino@example.fi", "a@example.com"], "uusi@example.fi"]}
    assert (kept.reason, proof) == ("Kirjoitusvirhe", corrections.Proof.INTACT)


@pytest.mark.parametrize(
    ("given", "after"),
    [
        ({"email": ["uusi@example.fi"]}, {"email": ("uusi@example.fi",), "phone": ("040 123 4567",)}),
        ({"email": [""]}, {"email": ()}),
        ({"city": ["Espoo", "Turku"]}, {"city": ("Espoo", "Turku"), "street": ("Mäkikatu 5", "Tie 2")}),
        ({"street": ["Uusi 1"]}, {"street": ("Uusi 1", ""), "city": ("Helsinki", "Turku")}),
        ({"street": [""], "postal_code": [""], "city": [""]}, {"street": (), "city": (), "country": ()}),
        ({"payment_term": ["14"]}, {"payment_term": ("14",)}),
        ({"payment_term": [""]}, {"payment_term": ()}),
        ({"address_protection": ["1"]}, {"address_protection": ("1",)}),
        ({"marketing_ban": [""]}, {"marketing_ban": ()}),
        ({"marketing_ban": ["2026-03-01"]}, {"marketing_ban": ("2026-03-01",)}),
        ({"own:Koko": [""]}, {}),
        ({"last_name": [""]}, {"last_name": (), "first_name": ("Aino",)}),
    ],
)
def test_the_values_given_replace_those_of_their_kind(
    customers: Customers, aino: int, given: dict[str, list[str]], after: dict[str, tuple[str, ...]]
) -> None:
    before = customers.typed(aino)
    saved = customers.change(aino, given, "Muutos")
    now = customers.typed(aino)
    assert {name: now[name] for name in after} == after
    assert set(saved.changed) == {name for name in before if before[name] != now.get(name, ())}
    assert saved.changed


def test_a_ban_comes_back_after_it_was_lifted(customers: Customers, aino: int) -> None:
    customers.change(aino, {"marketing_ban": ["ei"]}, "Pyysi")
    customers.change(aino, {"marketing_ban": ["kyllä"]}, "Pyysi")
    assert customers.typed(aino)["marketing_ban"] == ("2026-11-21",)
    assert len(rows(customers.records(aino, "prohibition"))) == 2


def test_a_firm_is_put_right_in_its_own_table(customers: Customers, firm: int) -> None:
    saved = customers.change(firm, {"company": ["Bensa ry"], "kind": ["association"], "own:Koko": ["pieni"]}, "Muuttui")
    assert saved.changed == ("company", "kind", "own:Koko")
    assert names(customers, "bensa") == ["Bensa ry"]
    assert names(customers, "öljy") == []


def test_a_contact_persons_change_leaves_the_firm_alone(customers: Customers, firm: int) -> None:
    person = customers.add_contact_person(firm, {"last_name": ["Berg"]})
    customers.change(person.id, {"company": ["Bensa Oy"], "email": ["berg@example.fi"]}, "Muutos")
    assert customers.card(firm).name == "Öljy Oy"
    assert customers.typed(person.id)["email"] == ("berg@example.fi",)


@pytest.mark.parametrize(
    ("given", "reason", "code"),
    [
        ({"title": ["Herra"]}, " ", "reason.missing"),
        ({"number": ["7"]}, "Siksi", "customer.number_fixed"),
        ({"kind": ["company"]}, "Siksi", "customer.kind_fixed"),
        ({"kind": ["contact_person"]}, "Siksi", "customer.kind_fixed"),
        ({"first_name": [""], "last_name": [""]}, "Siksi", "customer.no_name"),
        ({"own:Väri": ["sininen"]}, "Siksi", "field.unknown"),
        ({"email": ["uusi@example.fi"], "phone": ["soita"]}, "Siksi", "phone.malformed"),
    ],
)
def test_a_change_that_is_refused_changes_nothing(
    customers: Customers, aino: int, given: dict[str, list[str]], reason: str, code: str
) -> None:
    before = customers.typed(aino)
    with pytest.raises(Refused, match=code):
        customers.change(aino, given, reason)
    assert customers.typed(aino) == before


# the card


def test_a_card_has_groups_tags_and_counts_of_what_stands_behind_it(
    customers: Customers, aino: int, desk: Desk
) -> None:
    with session(desk) as opened:
        opened.insert("customer_order", {"customer": aino, "ordered": "2026-01-01", "what": "Villaa"})
    card = customers.card(aino)
    assert [group.table for group in card.groups] == ["person", "customer", "contact", "own_value"]
    assert (card.name, card.number, card.language, card.tags) == ("Aino Äijälä", "1001", "sv", ("marketing_ban",))
    assert dict(card.tabs) == {"customer_order": 1, "prohibition": 1}
    assert [row["email"] for row in values(card, "contact") if "email" in row] == ["Aino@example.fi", "a@example.com"]
    (own,) = [group for group in card.groups if group.table == "own_value"]
    assert own.records[0].data[0].named["en"] == "Size"
    assert rows(customers.records(aino, "customer_order"))[0]["what"] == "Villaa"


def test_a_company_has_no_records_of_a_person(customers: Customers, firm: int, desk: Desk) -> None:
    card = customers.card(firm)
    assert (card.language, card.data_subject) == ("", False)
    assert customers.records(firm, "consent").records == ()


def test_what_was_given_out_of_a_person_is_read_through_its_links(register: OpenedRegister, aino: int) -> None:
    customers = register.customers
    assert customers.records(aino, "disclosure").records == ()
    from seloste_desktop.domain.recipient import Recipient, RecipientRole

    bank = Recipient("Pankki", RecipientRole.CONTROLLER, "bank")
    register.disclosures.record(bank, [2], "Maksut", "Perintä", date(2026, 11, 1))
    assert rows(customers.records(aino, "disclosure"))[0]["recipient_name"] == "Pankki"


def test_a_sole_trader_without_a_persons_name_goes_by_the_trade_name(customers: Customers) -> None:
    saved = customers.add({"kind": ["sole_trader"], "company": ["Toimi"], "last_name": [""]})
    assert customers.card(saved.id).name == "Toimi"
    assert names(customers, "toimi") == ["Toimi"]
