from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain import money
from seloste_desktop.domain.errors import Refused


@pytest.mark.parametrize(
    ("euros", "cents"), [("0.005", 1), ("-0.005", -1), ("0.004", 0), ("2.5", 250), ("-1.015", -102)]
)
def test_halves_go_away_from_zero(euros, cents):
    assert money.from_euros(Decimal(euros)) == cents


@given(st.fractions(min_value=-(10**12), max_value=10**12))
def test_a_minus_sign_mirrors_the_rounding_which_is_off_by_half_a_cent_at_most(value):
    assert money.rounded(-value) == -money.rounded(value)
    assert abs(money.rounded(value) - value) <= Fraction(1, 2)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("12.50", 1250),
        ("12,50", 1250),
        ("12,5", 1250),
        (" 7 ", 700),
        ("1 234,50", 123450),
        ("\u22121,00", -100),
        ("0", 0),
    ],
)
def test_an_amount_is_read_as_people_write_it(text, cents):
    assert money.parse(text) == cents


@pytest.mark.parametrize("text", ["", "12.505", "1.234,50", "1e3", "NaN", "١٢", "12 5", "1,2,3", "€5", "--1"])
def test_what_is_not_an_amount_in_whole_cents_is_refused(text):
    with pytest.raises(Refused, match=r"amount\.malformed"):
        money.parse(text)


def test_more_than_a_bank_can_carry_is_refused():
    assert money.parse("999999999.99") == money.LARGEST
    with pytest.raises(Refused, match=r"amount\.too_large"):
        money.parse("1000000000")


@given(st.integers(-money.LARGEST, money.LARGEST))
def test_what_is_written_plainly_is_read_back(cents):
    assert money.parse(money.plain(cents)) == cents


def test_a_part_of_a_sum_is_rounded_to_whole_cents():
    assert money.share(12750, Decimal("25.5")) == 3251
