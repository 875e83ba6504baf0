from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop import paths
from seloste_desktop.domain.calendar import add_months, add_years, easter
from seloste_desktop.domain.request_clock import RequestLaw
from tests.domain.invoice_samples import LAW

BANKING = LAW.terms.banking_days
WORKING = RequestLaw.parse(paths.resource("law/requests.toml").read_text("utf-8")).working
YEARS = range(2000, 2061)
DAYS = [date(2000, 1, 1) + timedelta(days=each) for each in range((date(2061, 1, 1) - date(2000, 1, 1)).days)]
PUBLIC = holidays.country_holidays("FI", years=YEARS)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2026-11-21", 1, "2026-12-21"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2027-02-28", 1, "2027-03-28"),
        ("2026-12-31", 3, "2027-03-31"),
        ("2026-03-31", -1, "2026-02-28"),
        ("9999-12-01", 1, "9999-12-31"),
    ],
)
def test_months_are_added_to_the_same_day_or_the_last_one(day: str, months: int, expected: str) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(expected)


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(0, 400))
def test_a_sum_of_months_is_never_past_the_same_day(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == min(day.day, monthrange(later.year, later.month)[1])


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(0, 3), st.integers(0, 400))
def test_a_later_day_never_gives_an_earlier_end(day: date, more: int, months: int) -> None:
    assert add_months(day + timedelta(days=more), months) >= add_months(day, months)


def test_the_leap_day_becomes_the_28th_in_a_common_year() -> None:
    assert add_years(date(2024, 2, 29), 3) == date(2027, 2, 28)
    assert add_years(date(2024, 2, 29), 4) == date(2028, 2, 29)


@pytest.mark.parametrize("day", ["2008-03-23", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25"])
def test_easter_is_where_the_calendar_has_it(day: str) -> None:
    assert easter(int(day[:4])) == date.fromisoformat(day)


def test_public_holidays_are_those_of_the_calendar_but_the_two_eves() -> None:
    eves = {day for day in PUBLIC if (day.month, day.day) == (12, 24) or day + timedelta(days=1) in _midsummers()}
    assert {day for day in DAYS if WORKING.is_holiday(day)} == set(PUBLIC) - eves


def test_banks_are_closed_on_weekdays_that_are_public_holidays_and_on_both_eves() -> None:
    weekdays = [day for day in DAYS if day.isoweekday() < 6]
    assert [day for day in weekdays if not BANKING.is_open(day)] == [day for day in weekdays if day in PUBLIC]


def test_a_sunday_is_no_holiday_and_no_working_day_either() -> None:
    sunday = date(2026, 11, 22)
    assert not WORKING.is_holiday(sunday)
    assert not WORKING.is_open(sunday)


@pytest.mark.parametrize(
    ("day", "working", "banking"),
    [
        ("2026-12-24", "2026-12-24", "2026-12-28"),
        ("2027-03-26", "2027-03-30", "2027-03-30"),
        ("2026-06-19", "2026-06-19", "2026-06-22"),
        ("2026-11-23", "2026-11-23", "2026-11-23"),
    ],
)
def test_the_next_open_day_is_after_the_whole_row_of_closed_days(day: str, working: str, banking: str) -> None:
    assert WORKING.on_or_after(date.fromisoformat(day)) == date.fromisoformat(working)
    assert BANKING.on_or_after(date.fromisoformat(day)) == date.fromisoformat(banking)


def _midsummers() -> set[date]:
    return {day for day in DAYS if day.month == 6 and 20 <= day.day <= 26 and day.isoweekday() == 6}
