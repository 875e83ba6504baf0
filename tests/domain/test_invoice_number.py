from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.invoice_number import Series, reference_base

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("series", "last", "number"),
    [
        (Series(), "", "1001"),
        (Series(), "1001", "1002"),
        (Series(), "9999", "10000"),
        (Series(first=5000), "1207", "5000"),
        (Series(first=100), "", "100"),
        (Series("{year}-", first=1), "", "2026-0001"),
        (Series("{year}-", first=1), "2026-0017", "2026-0018"),
        (Series("{year}-", first=1), "2025-0412", "2026-0001"),
        (Series("L", first=1001), "L1001", "L1002"),
        (Series("L", first=1001), "1500", "L1001"),
    ],
)
def test_the_next_identifier_follows_the_last_one_of_its_prefix(series, last, number):
    assert series.next(last, DAY) == number


@given(st.sampled_from([Series(), Series("{year}-", 1), Series("A")]), st.integers(1, 300))
def test_a_series_has_no_gaps_and_never_repeats(series, count):
    given_, last = [], ""
    for _ in range(count):
        given_.append(last := series.next(last, DAY))
    assert given_ == [series.number(series.first + at, DAY) for at in range(count)]
    assert len({reference_base(number) for number in given_}) == count


def test_the_reference_is_made_of_the_digits():
    assert reference_base("2026-0017") == "20260017"


@pytest.mark.parametrize(
    ("prefix", "first", "code"),
    [
        ("", 0, "invoice.number_first"),
        ("", 99, "reference.base"),
        ("A0", 1, "reference.base"),
        ("LASKU-{year}-SARJA-A-", 1, "invoice.number_too_long"),
    ],
)
def test_a_series_whose_identifiers_could_not_be_used_is_refused(prefix, first, code):
    with pytest.raises(Refused, match=code):
        Series(prefix, first)


def test_an_identifier_of_more_than_twenty_characters_is_refused():
    with pytest.raises(Refused, match=r"invoice\.number_too_long"):
        Series("A").number(10**19, DAY)
    with pytest.raises(Refused, match=r"reference\.base"):
        reference_base("9" * 20)
