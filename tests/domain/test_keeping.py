from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain.keeping import Keeping, is_due, longest
from seloste_desktop.domain.retention_law import Ground

LAST = date(2032, 12, 31)
KEEPINGS = st.builds(
    Keeping, st.sampled_from(Ground), st.none() | st.dates(), st.just("relationship_lasts"), st.just({})
)


def kept(until: date | None) -> Keeping:
    return Keeping(Ground.VOUCHER, until, "" if until else "not_booked", {})


def test_it_may_go_the_day_after_the_last() -> None:
    assert kept(LAST).erasable_from == date(2033, 1, 1)
    assert not kept(LAST).ended(LAST)
    assert kept(LAST).ended(date(2033, 1, 1))


def test_a_ground_without_an_end_holds_before_any_date() -> None:
    assert longest([kept(date.max), kept(None), kept(LAST)]) == kept(None)
    assert not is_due([kept(None)], date.max)


def test_what_no_ground_holds_may_go() -> None:
    assert longest([]) is None
    assert is_due([], LAST)


@given(st.lists(KEEPINGS, min_size=1), st.dates(max_value=date.max - timedelta(days=1)))
def test_a_datum_goes_when_its_longest_ground_has_ended(keepings: list[Keeping], today: date) -> None:
    decides = longest(keepings)
    assert decides is not None
    assert is_due(keepings, today) is decides.ended(today)


def test_what_has_no_end_is_never_erasable() -> None:
    assert kept(None).erasable_from is None
    assert kept(date.max).erasable_from is None
