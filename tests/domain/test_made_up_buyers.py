from dataclasses import replace
from datetime import date
from random import Random

from seloste_desktop.domain.customer import Kind
from seloste_desktop.domain.invoice_totals import Prices
from seloste_desktop.domain.made_up_buyers import Buyers
from seloste_desktop.domain.made_up_comings import Comings
from seloste_desktop.domain.made_up_newcomer import Newcomer
from seloste_desktop.domain.made_up_people import People
from tests.domain.made_up_samples import CALENDAR, CAST, STOCK


def welcomed(count: int) -> tuple[Buyers, list[Newcomer]]:
    buyers = Buyers(People(STOCK, Random(2)), CALENDAR, Random(1))
    people = list(Comings(STOCK, CAST, CALENDAR, 1, {}).walk(count))
    for each in people:
        buyers.welcome(each)
    return buyers, people


def test_there_is_nobody_to_sell_to_at_first() -> None:
    assert not welcomed(0)[0]
    assert welcomed(1)[0]


def test_contact_persons_do_not_buy() -> None:
    buyers, people = welcomed(100)
    assert all(people[buyers.one().place].kind is not Kind.CONTACT_PERSON for _ in range(500))


def test_everyone_else_buys_sooner_or_later() -> None:
    buyers, people = welcomed(100)
    billable = {place for place, each in enumerate(people) if each.kind is not Kind.CONTACT_PERSON}
    assert {buyers.one().place for _ in range(400)} == billable


def test_consumers_see_prices_with_vat() -> None:
    buyers, people = welcomed(100)
    for buyer in (buyers.one() for _ in range(100)):
        assert (buyer.prices is Prices.GROSS) == (people[buyer.place].kind is Kind.PERSON)


def test_a_person_in_two_roles_is_invoiced_by_name() -> None:
    buyers, _ = welcomed(60)
    assert "Liisa Oivallusharju" in {buyers.one().party.name for _ in range(400)}


def test_who_moves_is_invoiced_at_the_new_address() -> None:
    buyers, _ = welcomed(300)
    moved, left = buyers.pass_time(date.max)
    at = {buyer.place: buyer.party.street for buyer in (buyers.one() for _ in range(5000))}
    assert moved
    assert left
    assert all(at[place] == address["street"] for place, address in moved if place in at)


def test_who_was_written_by_hand_does_not_move_by_chance() -> None:
    people = [replace(each, drawn=False) for each in welcomed(300)[1]]
    buyers = Buyers(People(STOCK, Random(2)), CALENDAR, Random(1))
    for each in people:
        buyers.welcome(each)
    assert buyers.pass_time(date.max) == ([], [])
