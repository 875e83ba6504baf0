"""Days are read in the two ways that people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain import typed_date
from seloste_desktop.domain.errors import Refused


@given(st.dates())
def test_both_ways_give_the_same_day(day: date) -> None:
    assert typed_date.read(day.isoformat()) == day
    assert typed_date.read(f" {day.day}.{day.month}.{day.year:04} ") == day


def test_a_day_with_midnight_behind_it_is_that_day() -> None:
    assert typed_date.read("2018-01-16 00:00:00") == date(2018, 1, 16)


@pytest.mark.parametrize("text", ["", "21.11.26", "2026", "11/21/2026", "2026-1-2", "huomenna", "２０２６-01-01"])
def test_anything_else_is_malformed(text: str) -> None:
    with pytest.raises(Refused) as refused:
        typed_date.read(text, "since")
    assert (refused.value.code, refused.value.field) == ("date.malformed", "since")


def test_a_day_that_never_was_is_named() -> None:
    with pytest.raises(Refused) as refused:
        typed_date.read("29.2.2026")
    assert (refused.value.code, refused.value.values) == ("date.no_such", {"date": "29.2.2026"})
