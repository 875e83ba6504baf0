from datetime import date
from decimal import Decimal
from random import Random

import pytest

from seloste_desktop.domain.invoice_totals import Prices, totals
from seloste_desktop.domain.made_up_work import Reckoned, Work
from tests.domain.invoice_samples import BUYER, LAW, SELLER
from tests.domain.made_up_samples import STOCK

SUMMER = date(2026, 7, 1)


def work(seed: int = 1) -> Work:
    return Work(STOCK, LAW.vat, LAW.notes, Random(seed))


@pytest.mark.parametrize("month", range(1, 13))
def test_only_what_is_sold_in_the_month_is_done(month: int) -> None:
    made = work()
    for _ in range(50):
        items = made.job(date(2026, month, 15), "fi", Prices.NET, "").items
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
    assert {line.vat for _ in range(100) for line in made.job(day, "fi", Prices.NET, "").lines} == rates


def test_a_consumers_price_has_the_vat_in_it() -> None:
    net, gross = (work().job(SUMMER, "fi", prices, "").lines[0] for prices in (Prices.NET, Prices.GROSS))
    assert net.description == gross.description
    assert gross.unit_price == pytest.approx(net.unit_price * Decimal("1.255"), rel=Decimal("0.01"))


@pytest.mark.parametrize("code", ["AE8c", "EU72a"])
def test_a_buyer_with_a_ground_of_no_vat_pays_none_and_reads_why(code: str) -> None:
    (line,) = work().job(SUMMER, "sv", Prices.NET, code).lines
    assert (line.vat, line.vat_note, line.vat_text) == (Decimal(0), code, LAW.notes.get(code).texts["sv"])


def test_some_jobs_have_a_discount_of_either_kind() -> None:
    made = work()
    discounts = [made.job(SUMMER, "fi", Prices.GROSS, "").discount for _ in range(150)]
    assert any(each.percent for each in discounts)
    assert any(each.cents for each in discounts)


def test_jobs_come_again_in_a_large_business_only() -> None:
    made = work()
    first = [made.job(SUMMER, "fi", Prices.GROSS, "") for _ in range(150)]
    assert len(set(first)) == 150
    assert all(made.job(SUMMER, "fi", Prices.GROSS, "") in first for _ in range(150))


def test_the_sums_that_are_known_are_those_that_would_be_reckoned() -> None:
    made = work()
    for _ in range(100):
        job = made.job(SUMMER, "fi", Prices.GROSS, "")
        assert job.sums == totals(job.lines, Prices.GROSS, job.discount)
        known = Reckoned(buyer=BUYER, seller=SELLER, language="fi", prices=Prices.GROSS, lines=job.lines, sums=job.sums)
        assert known.totals is job.sums


def test_an_order_says_what_in_the_buyers_language() -> None:
    job = work().job(SUMMER, "sv", Prices.NET, "")
    assert job.said("sv") == ", ".join(item.text["sv"] for item in job.items)
