from datetime import date
from decimal import Decimal
from random import Random

import pytest

from seloste_desktop.domain.invoice_totals import Prices
from seloste_desktop.domain.made_up_work import Work, note_of, ordered
from tests.domain.invoice_samples import LAW
from tests.domain.made_up_samples import STOCK

SUMMER = date(2026, 7, 1)


def work(seed: int = 1) -> Work:
    return Work(STOCK, LAW.vat, Random(seed))


@pytest.mark.parametrize("month", range(1, 13))
def test_only_what_is_sold_in_the_month_is_chosen(month: int) -> None:
    made = work()
    for _ in range(50):
        items = made.chosen(date(2026, month, 15), "")
        assert items
        assert all(month in item.months for item in items)


@pytest.mark.parametrize(
    ("day", "rates"),
    [
        (date(2024, 8, 31), {Decimal(24), Decimal(14)}),
        (date(2024, 9, 1), {Decimal("25.5"), Decimal(14)}),
        (date(2026, 9, 1), {Decimal("25.5"), Decimal("13.5")}),
    ],
)
def test_the_rates_are_those_of_the_day(day: date, rates: set[Decimal]) -> None:
    made = work()
    lines = made.lines((*STOCK.work, *STOCK.material), day, "fi", Prices.NET)
    assert {line.vat for line in lines} == rates


def test_a_consumers_price_has_the_vat_in_it() -> None:
    (net,), (gross,) = (work().lines(STOCK.work[:1], SUMMER, "fi", prices) for prices in (Prices.NET, Prices.GROSS))
    assert gross.unit_price == pytest.approx(net.unit_price * Decimal("1.255"), rel=Decimal("0.01"))


def test_a_buyer_with_a_ground_of_no_vat_pays_none() -> None:
    made = work()
    items = made.chosen(SUMMER, "AE8c")
    assert note_of(items) == "AE8c"
    assert {line.vat for line in made.lines(items, SUMMER, "fi", Prices.NET)} == {Decimal(0)}


def test_some_invoices_have_a_discount_of_either_kind() -> None:
    made = work()
    discounts = [made.discount() for _ in range(300)]
    assert any(each.percent for each in discounts)
    assert any(each.cents for each in discounts)


def test_an_order_says_what_in_the_buyers_language() -> None:
    assert ordered(STOCK.work[:2], "sv") == f"{STOCK.work[0].text['sv']}, {STOCK.work[1].text['sv']}"
