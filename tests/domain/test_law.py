from datetime import date

import pytest

from seloste_desktop.domain.law import Dated, LawError, Span, is_stale

FIRST = Span(date(2013, 1, 1), date(2024, 8, 31))
SECOND = Span(date(2024, 9, 1))


def test_both_ends_of_a_span_belong_to_it():
    assert date(2013, 1, 1) in FIRST
    assert date(2024, 8, 31) in FIRST
    assert date(2024, 9, 1) not in FIRST
    assert date(9999, 12, 31) in SECOND


def test_what_held_on_a_day_is_found_whatever_the_order_of_the_rows():
    dated = Dated.of([(SECOND, "new"), (FIRST, "old")])
    assert [dated.on(date(2024, 8, 31)), dated.on(date(2024, 9, 1)), dated.on(date(2012, 12, 31))] == [
        "old",
        "new",
        None,
    ]


@pytest.mark.parametrize(
    "spans",
    [
        (FIRST, Span(date(2024, 8, 31))),
        (FIRST, Span(date(2024, 9, 2))),
        (SECOND, Span(date(2025, 1, 1))),
        (Span(date(2024, 9, 1), date(2024, 8, 31)),),
    ],
    ids=["overlap", "gap", "open end followed", "ends before it begins"],
)
def test_a_table_that_contradicts_itself_is_not_taken(spans):
    with pytest.raises(LawError):
        Dated.of((span, "x") for span in spans)


def test_a_check_is_stale_after_twelve_months():
    assert not is_stale(date(2026, 11, 21), date(2027, 11, 21))
    assert is_stale(date(2026, 11, 21), date(2027, 11, 22))
    assert is_stale(date(2024, 2, 29), date(2025, 3, 1))


def test_a_row_of_a_data_file_is_read():
    assert Span.read({"from": date(2026, 1, 1), "percent": "13.5"}) == Span(date(2026, 1, 1), None)
