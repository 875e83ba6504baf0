from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.financial_year import FinancialYear, FinancialYears

LONG_FIRST = FinancialYear(date(2025, 8, 1), date(2027, 1, 31))


@pytest.mark.parametrize(
    ("end", "event", "last"),
    [
        ("12-31", "2026-11-21", "2026-12-31"),
        ("12-31", "2026-12-31", "2026-12-31"),
        ("06-30", "2025-09-15", "2026-06-30"),
        ("03-31", "2025-04-01", "2026-03-31"),
        ("02-28", "2024-02-29", "2024-02-29"),
        ("02-29", "2025-02-28", "2025-02-28"),
        ("02-29", "2025-03-01", "2026-02-28"),
    ],
)
def test_a_year_ends_where_the_rule_says(end: str, event: str, last: str) -> None:
    assert FinancialYears(end).last_day(date.fromisoformat(event)) == date.fromisoformat(last)


def test_an_exception_goes_before_the_rule() -> None:
    years = FinancialYears("01-31", (LONG_FIRST,))
    assert years.last_day(date(2025, 8, 20)) == date(2027, 1, 31)
    assert years.last_day(date(2027, 2, 1)) == date(2028, 1, 31)


def test_a_year_by_the_rule_ends_at_the_latest_where_an_exception_begins() -> None:
    assert FinancialYears("12-31", (LONG_FIRST,)).last_day(date(2025, 3, 1)) == date(2025, 7, 31)


def test_without_a_rule_only_listed_years_are_known() -> None:
    years = FinancialYears(exceptions=(LONG_FIRST,))
    assert years.last_day(date(2026, 1, 1)) == date(2027, 1, 31)
    with pytest.raises(Refused, match=r"retention\.no_financial_year"):
        years.last_day(date(2028, 1, 1))


def test_a_year_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(Refused, match=r"date\.order"):
        FinancialYear(date(2026, 1, 1), date(2025, 12, 31))


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.sampled_from(["12-31", "06-30", "02-28", "02-29", "04-15"]))
def test_a_year_by_the_rule_has_twelve_months_at_most(event: date, end: str) -> None:
    assert 0 <= (FinancialYears(end).last_day(event) - event).days <= 365
