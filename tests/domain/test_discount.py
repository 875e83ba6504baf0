from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from seloste_desktop.domain.discount import Discount
from seloste_desktop.domain.errors import Refused

sums = st.lists(st.integers(0, 10**9), min_size=1, max_size=6)


@given(sums, st.data())
def test_a_discount_in_euro_is_spread_to_the_last_cent_and_takes_no_sum_below_nothing(amounts, data):
    assume(sum(amounts))
    cents = data.draw(st.integers(1, sum(amounts)))
    parts = Discount(cents=cents).spread(amounts)
    assert sum(parts) == cents
    assert all(0 <= part <= amount for part, amount in zip(parts, amounts, strict=True))
    assert all(
        abs(part * sum(amounts) - cents * amount) < sum(amounts) for part, amount in zip(parts, amounts, strict=True)
    )


def test_a_cent_left_over_goes_to_the_largest_remainder_and_of_equal_ones_to_the_higher_rate():
    assert Discount(cents=1000).spread([3333, 3333, 3334]) == [333, 333, 334]
    assert Discount(cents=1).spread([500, 500]) == [1, 0]
    assert Discount(cents=2).spread([100, 100, 100]) == [1, 1, 0]


@given(sums, st.decimals(0, 100, places=3))
def test_a_discount_in_percent_is_rounded_for_each_sum(amounts, percent):
    parts = Discount(percent=percent).spread(amounts)
    assert all(
        abs(part - amount * percent / 100) <= Decimal("0.5") for part, amount in zip(parts, amounts, strict=True)
    )


def test_no_discount_takes_nothing_off_also_where_there_is_nothing():
    assert Discount().spread([]) == []
    assert Discount().spread([-100, 0]) == [0, 0]


@pytest.mark.parametrize(
    ("amounts", "code"),
    [([500, 499], "invoice.discount_too_large"), ([2000, -1], "invoice.discount_on_negative"), ([], "too_large")],
)
def test_a_discount_that_does_not_fit_is_refused(amounts, code):
    with pytest.raises(Refused, match=code):
        Discount(cents=1000).spread(amounts)


@pytest.mark.parametrize(
    ("text", "discount"),
    [("5%", Discount(Decimal(5))), ("2,5 %", Discount(Decimal("2.5"))), ("10.00", Discount(cents=1000))],
)
def test_a_discount_is_read_as_the_command_line_writes_it(text, discount):
    assert Discount.parse(text) == discount


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("101%", "discount.out_of_range"),
        ("-1%", "discount.out_of_range"),
        ("-1", "discount.out_of_range"),
        ("0.0001%", "number.too_many_decimals"),
        ("%", "number.malformed"),
        ("1.234", "amount.malformed"),
    ],
)
def test_another_discount_is_refused(text, code):
    with pytest.raises(Refused, match=code):
        Discount.parse(text)


def test_percent_and_euro_are_not_given_together():
    with pytest.raises(Refused, match=r"discount\.both"):
        Discount(Decimal(5), 100)
