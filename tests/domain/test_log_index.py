from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain.log_index import FEW, places, places_of


def test_few_persons_stand_each_under_their_own_number() -> None:
    assert set(places(range(1, FEW + 1))) == set(range(1, FEW + 1))


def test_two_thousand_scattered_persons_take_a_hundred_places() -> None:
    assert len(places([number * 50 for number in range(2000)])) == 98


@given(st.sets(st.integers(1, 10**6), min_size=1, max_size=FEW * 2))
def test_every_person_is_found_under_one_of_two_places(persons: set[int]) -> None:
    found = set(places(persons))
    assert all(found & set(places_of(person)) for person in persons)


def test_a_neighbourhood_has_no_persons_number() -> None:
    assert all(place < 0 for place in places(range(1, 5000)))
