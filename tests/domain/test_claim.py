from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain.calendar import add_years
from seloste_desktop.domain.claim import lapse

DUE = date(2020, 6, 30)
DAYS = st.dates(DUE, date(2060, 1, 1))


@pytest.mark.parametrize(
    ("interruptions", "last"),
    [
        ((), "2023-06-30"),
        (("2023-06-30",), "2026-06-30"),
        (("2023-07-01",), "2023-06-30"),
        (("2026-05-20", "2023-06-01"), "2029-05-20"),
        (("2026-06-02", "2023-06-01"), "2026-06-01"),
        (("2020-06-01",), "2023-06-30"),
    ],
)
def test_only_an_interruption_in_time_starts_the_years_anew(interruptions: tuple[str, ...], last: str) -> None:
    assert lapse(DUE, 36, map(date.fromisoformat, interruptions)) == date.fromisoformat(last)


@given(st.lists(DAYS), DAYS)
def test_one_more_interruption_never_shortens_a_claim(interruptions: list[date], more: date) -> None:
    assert lapse(DUE, 36, [*interruptions, more]) >= lapse(DUE, 36, interruptions)


@given(st.lists(DAYS))
def test_no_interruption_reaches_past_the_cap(interruptions: list[date]) -> None:
    cap = add_years(DUE, 20)
    assert add_years(DUE, 3) <= lapse(DUE, 36, interruptions, cap) <= cap


@given(st.permutations([date(2023, 1, 1), date(2025, 12, 1), date(2028, 3, 1)]))
def test_the_order_in_which_they_are_told_does_not_matter(interruptions: list[date]) -> None:
    assert lapse(DUE, 36, interruptions) == date(2031, 3, 1)
