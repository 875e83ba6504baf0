from datetime import date, timedelta

import holidays
import pytest

from seloste_desktop.domain.banking_days import easter
from tests.domain.invoice_samples import LAW

DAYS = LAW.terms.banking_days
YEARS = range(2020, 2041)


@pytest.mark.parametrize(
    ("year", "day"), [(2024, "03-31"), (2025, "04-20"), (2026, "04-05"), (2038, "04-25"), (2008, "03-23")]
)
def test_easter_is_where_the_calendar_has_it(year, day):
    assert easter(year) == date.fromisoformat(f"{year}-{day}")


@pytest.mark.parametrize("day", ["01-01", "01-06", "04-03", "04-06", "05-01", "05-14", "06-19", "12-24", "12-25"])
def test_the_banks_are_closed_on_the_days_of_the_law_chapter(day):
    assert not DAYS.is_open(date.fromisoformat(f"2026-{day}"))


def test_from_monday_to_friday_they_are_closed_on_public_holidays_and_both_eves_only():
    public = holidays.country_holidays("FI", years=YEARS)
    days = [date(YEARS[0], 1, 1) + timedelta(days=count) for count in range(365 * len(YEARS))]
    weekdays = [day for day in days if day.isoweekday() < 6]
    assert [day for day in weekdays if not DAYS.is_open(day)] == [day for day in weekdays if day in public]


def test_the_next_banking_day_is_after_the_whole_row_of_closed_days():
    assert DAYS.on_or_after(date(2026, 12, 24)) == date(2026, 12, 28)
    assert DAYS.on_or_after(date(2027, 3, 26)) == date(2027, 3, 30)
    assert DAYS.on_or_after(date(2026, 11, 23)) == date(2026, 11, 23)
