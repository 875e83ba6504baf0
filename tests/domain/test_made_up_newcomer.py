from datetime import date
from random import Random

import pytest

from seloste_desktop.domain.customer import Kind
from seloste_desktop.domain.made_up_cast import Member
from seloste_desktop.domain.made_up_newcomer import Newcomer, of_member, uid
from tests.domain.made_up_samples import CAST

DAY = date(2022, 3, 7)
PLACES = {member.key: place for place, member in enumerate(CAST.members)}


def newcomer(key: str) -> Newcomer:
    return of_member(CAST.members[PLACES[key]], DAY, Random(1), PLACES)


@pytest.mark.parametrize("member", CAST.members, ids=lambda member: member.key)
def test_what_is_written_by_hand_passes_the_checks_of_typed_text(member: Member) -> None:
    made = newcomer(member.key)
    assert made.customer["sort_key"]
    assert made.kind.organisation == (made.organisation is not None)


def test_one_human_being_in_two_roles_is_one_person() -> None:
    home = newcomer("liisa_home")
    assert (home.person, home.same) == (None, PLACES["liisa"])


def test_a_contact_person_leads_to_the_firm() -> None:
    assert (newcomer("liisa").kind, newcomer("liisa").of) == (Kind.CONTACT_PERSON, PLACES["rakennus"])


def test_a_sole_trader_is_invoiced_by_the_trade_name_with_the_person_below() -> None:
    made = newcomer("parturi")
    party = made.party(made.contacts[0])
    assert (party.name, party.attention) == ("Parturi Esimerkki Sepitelahti", "Taina Sepitelahti")


def test_the_language_is_the_persons_and_finnish_for_firms() -> None:
    assert [newcomer(key).language for key in ("asa", "alice", "rakennus")] == ["sv", "en", "fi"]


def test_a_uid_comes_from_the_seed() -> None:
    assert uid(Random(1)) == uid(Random(1)) != uid(Random(2))
    assert len(uid(Random(3))) == 32
