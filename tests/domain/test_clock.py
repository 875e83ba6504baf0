from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from seloste_desktop.domain import clock


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (datetime(2026, 11, 21, 21, 59, tzinfo=UTC), date(2026, 11, 21)),
        (datetime(2026, 11, 21, 22, 0, tzinfo=UTC), date(2026, 11, 22)),
        (datetime(2026, 7, 1, 21, 0, tzinfo=UTC), date(2026, 7, 2)),
        (datetime(2026, 1, 1, 5, 0, tzinfo=timezone(timedelta(hours=9))), date(2025, 12, 31)),
    ],
)
def test_today_is_that_of_finland_wherever_the_laptop_is(now: datetime, day: date) -> None:
    assert clock.today(now) == day


def test_a_stamp_is_utc_with_milliseconds_and_reads_back() -> None:
    now = datetime(2026, 11, 21, 12, 0, 1, 2500, tzinfo=timezone(timedelta(hours=2)))
    assert clock.stamp(now) == "2026-11-21T10:00:01.002Z"
    assert clock.moment(clock.stamp(now)) == datetime(2026, 11, 21, 10, 0, 1, 2000, tzinfo=UTC)


def test_the_system_tells_its_zone() -> None:
    assert clock.system().utcoffset() == timedelta()
