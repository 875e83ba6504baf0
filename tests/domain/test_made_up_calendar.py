from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain.made_up_calendar import Calendar, moment, spans
from tests.domain.made_up_samples import CALENDAR, TODAY


def test_six_years_end_with_yesterday() -> None:
    assert (CALENDAR.first, CALENDAR.last) == (date(2020, 11, 21), date(2026, 11, 20))


@given(st.dates(date(2024, 1, 1), date(2040, 12, 31)), st.floats(0, 1))
def test_no_part_of_the_years_lies_outside_them(today: date, part: float) -> None:
    calendar = Calendar.until(today)
    assert calendar.first <= calendar.at(part) <= calendar.last < today


@given(st.floats(0, 0.99))
def test_appointments_are_made_for_weekdays(part: float) -> None:
    assert CALENDAR.at(part).isoweekday() <= 5


def test_work_is_never_done_on_sundays_and_grows_over_the_years() -> None:
    days = CALENDAR.busy(Random(1), 2000, 10)
    middle = CALENDAR.at(0.5)
    assert days == sorted(days)
    assert all(day.isoweekday() < 7 for day in days)
    assert sum(day > middle for day in days) > 1.4 * sum(day <= middle for day in days)


def test_no_work_is_done_in_the_first_days() -> None:
    assert min(CALENDAR.busy(Random(1), 2000, 10)) >= CALENDAR.first + timedelta(days=10)


@given(st.integers(1, 40))
def test_stretches_cover_the_years_to_the_last_day(days: int) -> None:
    ends = spans(CALENDAR, days)
    assert ends[-1] == CALENDAR.last
    assert all(later > earlier for earlier, later in pairwise(ends))


def test_hours_are_those_of_finland_in_summer_and_winter() -> None:
    assert moment(date(2026, 7, 1), 9) == datetime(2026, 7, 1, 6, tzinfo=UTC)
    assert moment(TODAY, 9, 30) == datetime(2026, 11, 21, 7, 30, tzinfo=UTC)
