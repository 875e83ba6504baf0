import pytest

from seloste_desktop.domain.made_up_comings import Comings
from seloste_desktop.domain.made_up_newcomer import Newcomer
from tests.domain.made_up_samples import CALENDAR, CAST, STOCK


def came(count: int, seed: int = 1) -> tuple[list[Newcomer], dict[str, int]]:
    places: dict[str, int] = {}
    return list(Comings(STOCK, CAST, CALENDAR, seed, places).walk(count)), places


@pytest.mark.parametrize("count", [0, 1, 2, 3, 17, 60, 500])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_as_many_come_as_were_asked_for(count: int, seed: int) -> None:
    assert len(came(count, seed)[0]) == count


def test_they_come_in_the_order_of_their_days() -> None:
    days = [each.day for each in came(200)[0]]
    assert days == sorted(days)
    assert CALENDAR.first <= days[0] <= days[-1] <= CALENDAR.last


def test_the_whole_cast_comes_and_its_places_are_told() -> None:
    people, places = came(60)
    assert set(places) == {member.key for member in CAST.members}
    assert (people[places["aino"]].person or {})["first_name"] == "Aino"
    assert people[places["liisa"]].of == places["rakennus"]
    assert people[places["liisa_home"]].same == places["liisa"]


def test_whoever_acts_for_a_firm_of_the_crowd_comes_right_after_it() -> None:
    people, places = came(300)
    helpers = [(at, each) for at, each in enumerate(people) if each.of is not None and at not in places.values()]
    assert helpers
    assert all(each.of == at - 1 and people[at - 1].kind.organisation for at, each in helpers)
