from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop import paths
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.request_clock import Clock, RequestLaw, Standing

LAW = RequestLaw.parse(paths.resource("law/requests.toml").read_text("utf-8"))
RECEIVED = st.dates(date(2018, 5, 25), date(2060, 1, 1))


def clock(received: str) -> Clock:
    return LAW.clock(date.fromisoformat(received))


@pytest.mark.parametrize(
    ("received", "strict", "limit", "extended_strict", "extended_limit"),
    [
        ("2026-11-21", "2026-12-21", "2026-12-21", "2027-02-21", "2027-02-22"),
        ("2026-01-31", "2026-02-28", "2026-03-02", "2026-04-30", "2026-04-30"),
        ("2026-08-31", "2026-09-30", "2026-09-30", "2026-11-30", "2026-11-30"),
        ("2026-03-05", "2026-04-05", "2026-04-07", "2026-06-05", "2026-06-05"),
        ("2026-11-25", "2026-12-25", "2026-12-28", "2027-02-25", "2027-02-25"),
        ("2026-11-24", "2026-12-24", "2026-12-24", "2027-02-24", "2027-02-24"),
        ("2026-12-31", "2027-01-31", "2027-02-01", "2027-03-31", "2027-03-31"),
        ("2026-12-01", "2027-01-01", "2027-01-04", "2027-03-01", "2027-03-01"),
        ("2026-12-06", "2027-01-06", "2027-01-07", "2027-03-06", "2027-03-08"),
        ("2027-01-29", "2027-02-28", "2027-03-01", "2027-04-29", "2027-04-29"),
        ("2028-01-31", "2028-02-29", "2028-02-29", "2028-04-30", "2028-05-02"),
        ("2027-02-28", "2027-03-28", "2027-03-30", "2027-05-28", "2027-05-28"),
        ("2026-05-20", "2026-06-20", "2026-06-22", "2026-08-20", "2026-08-20"),
        ("2027-10-06", "2027-11-06", "2027-11-08", "2028-01-06", "2028-01-07"),
        ("2025-11-30", "2025-12-30", "2025-12-30", "2026-02-28", "2026-03-02"),
    ],
)
def test_the_four_dates_are_those_of_the_law_chapter(
    received: str, strict: str, limit: str, extended_strict: str, extended_limit: str
) -> None:
    found = clock(received)
    dates = (found.strict, found.limit, found.extended_strict, found.extended_limit)
    assert dates == tuple(date.fromisoformat(each) for each in (strict, limit, extended_strict, extended_limit))


@given(RECEIVED)
def test_a_limit_is_a_working_day_and_never_before_the_strict_date(received: date) -> None:
    found = LAW.clock(received)
    assert LAW.working.is_open(found.limit)
    assert timedelta(0) <= found.limit - found.strict <= timedelta(days=4)
    assert found.strict == found.limit or not LAW.working.is_open(found.strict)


@given(RECEIVED)
def test_who_asks_later_never_waits_for_less(received: date) -> None:
    today, tomorrow = LAW.clock(received), LAW.clock(received + timedelta(days=1))
    assert today.limit <= tomorrow.limit
    assert today.extended_limit <= tomorrow.extended_limit


def test_an_extension_moves_the_date_in_force_and_leaves_the_limit_of_a_refusal() -> None:
    extended = clock("2026-11-21").extend(date(2026, 12, 21), "satoja sivuja paperia")
    assert (extended.due, extended.last) == (date(2027, 2, 21), date(2027, 2, 22))
    assert extended.limit == date(2026, 12, 21)


def test_an_extension_told_on_the_limit_is_in_time_though_the_strict_date_has_passed() -> None:
    assert clock("2026-11-25").extend(date(2026, 12, 28), "monta pyyntöä").extension is not None


def test_an_extension_told_after_the_limit_is_refused() -> None:
    with pytest.raises(Refused, match=r"request\.too_late_to_extend") as refused:
        clock("2026-11-21").extend(date(2026, 12, 22), "monta pyyntöä")
    assert refused.value.values == {"limit": date(2026, 12, 21)}


@pytest.mark.parametrize("reason", ["", "  "])
def test_an_extension_needs_a_reason_in_words(reason: str) -> None:
    with pytest.raises(Refused, match=r"reason\.missing"):
        clock("2026-11-21").extend(date(2026, 12, 1), reason)


@pytest.mark.parametrize(
    ("today", "standing", "left"),
    [
        ("2026-12-24", Standing.IN_TIME, 1),
        ("2026-12-25", Standing.IN_TIME, 0),
        ("2026-12-26", Standing.PAST_DUE, -1),
        ("2026-12-28", Standing.PAST_DUE, -3),
        ("2026-12-29", Standing.OVERDUE, -4),
    ],
)
def test_it_warns_after_the_strict_date_and_is_late_only_after_the_limit(
    today: str, standing: Standing, left: int
) -> None:
    day = date.fromisoformat(today)
    assert (clock("2026-11-25").standing(day), clock("2026-11-25").days_left(day)) == (standing, left)


def test_reminders_come_before_the_strict_date_and_earlier_when_the_answer_is_posted() -> None:
    found = clock("2026-11-21")
    assert found.reminders() == tuple(date(2026, 12, day) for day in (7, 14, 18, 20))
    assert found.posted_reminders() == tuple(date(2026, 12, day) for day in (2, 9, 13, 15))


def test_reminders_follow_an_extension() -> None:
    extended = clock("2026-11-21").extend(date(2026, 12, 1), "monta pyyntöä")
    assert extended.reminders()[-1] == date(2027, 2, 20)


def test_a_request_older_than_the_regulation_is_counted_by_its_first_term() -> None:
    assert clock("2018-05-01").strict == date(2018, 6, 1)
