from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain import money
from seloste_desktop.domain.discount import Discount
from seloste_desktop.domain.invoice_totals import Prices, Sums, split, totals
from tests.domain.invoice_samples import VECTORS, line

lines = st.lists(
    st.builds(
        line,
        quantity=st.decimals(-1000, 1000, places=3).map(str),
        unit_price=st.decimals(0, 1000, places=5).map(str),
        vat=st.sampled_from(["25.5", "13.5", "10", "0"]),
        discount_percent=st.decimals(0, 100, places=1),
    ),
    max_size=8,
)
prices = st.sampled_from(Prices)


def vector_lines(vector):
    return [
        line(
            each["quantity"],
            each["unit_price"],
            each["vat"],
            discount_percent=Decimal(each.get("discount_percent", "0")),
        )
        for each in vector["lines"]
    ]


def vector_discount(vector):
    given_ = vector.get("invoice_discount", {})
    return Discount(Decimal(given_.get("percent", "0")), money.parse(given_.get("amount", "0")))


def plain(sums, *names):
    return dict(zip(names, map(money.plain, (sums.net, sums.vat, sums.gross)), strict=True))


@pytest.mark.parametrize("vector", VECTORS["totals"], ids=lambda vector: vector["name"])
def test_the_sums_of_the_law_chapter(vector):
    made, found = vector_lines(vector), vector["expect"]
    sums = totals(made, Prices(vector["prices"]), vector_discount(vector))
    assert [money.plain(each.total) for each in made] == found["line_totals"]
    assert plain(sums.all, "net", "vat", "gross") == {key: found[key] for key in ("net", "vat", "gross")}
    assert [
        {"vat": str(row.rate), "discount": money.plain(row.discount), **plain(row.sums, "net", "vat_amount", "gross")}
        for row in sums.rows
    ] == found["by_rate"]


@given(lines, prices, st.decimals(0, 100, places=2))
def test_a_credit_note_mirrors_its_invoice_to_the_cent(made, kind, percent):
    mirrored = [replace(each, quantity=-each.quantity) for each in made]
    one, other = (totals(each, kind, Discount(percent)).all for each in (made, mirrored))
    assert other == Sums(-one.net, -one.vat, -one.gross)


@given(lines, prices, st.decimals(0, 100, places=2))
def test_net_and_vat_make_the_gross_everywhere(made, kind, percent):
    sums = totals(made, kind, Discount(percent))
    assert all(each.net + each.vat == each.gross for each in (sums.all, *sums.lines, *(row.sums for row in sums.rows)))
    taken_from = sums.all.net if kind is Prices.NET else sums.all.gross
    assert taken_from + sums.discount == sum(each.total for each in made)


@given(st.integers(-(10**11), 10**11), st.sampled_from(["25.5", "24", "14", "13.5", "10", "0"]).map(Decimal))
def test_prices_with_vat_give_the_price_without_it_back(net, rate):
    there = split(net, rate, Prices.NET)
    assert split(there.gross, rate, Prices.GROSS) == there


def test_rows_go_from_the_highest_rate_down_and_rate_zero_has_one_for_each_ground():
    made = [
        line(vat="0", vat_note="EU72a"),
        line(vat="10"),
        line(vat="0", vat_note="AE65"),
        line(vat="25.50"),
        line(vat="0", vat_note="EU72a"),
        line(vat="25.5"),
    ]
    rows = totals(made, Prices.NET, Discount()).rows
    assert [(row.rate, row.vat_note, row.sums.net) for row in rows] == [
        (Decimal("25.5"), "", 2000),
        (Decimal(10), "", 1000),
        (Decimal(0), "EU72a", 2000),
        (Decimal(0), "AE65", 1000),
    ]


def test_an_invoice_without_lines_is_nothing():
    assert totals([], Prices.NET, Discount(Decimal(5))).all == Sums(0, 0, 0)
