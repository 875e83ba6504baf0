from datetime import date
from decimal import Decimal

import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.law import LawError
from seloste_desktop.domain.vat import RateKind, VatTable
from tests.domain.invoice_samples import LAW


@pytest.mark.parametrize(
    ("kind", "day", "percent"),
    [
        ("general", "2024-08-31", "24"),
        ("general", "2024-09-01", "25.5"),
        ("reduced_a", "2025-12-31", "14"),
        ("reduced_a", "2026-01-01", "13.5"),
        ("reduced_b", "2026-11-21", "10"),
        ("zero", "1999-01-01", "0"),
    ],
)
def test_the_rate_is_that_of_the_day_of_supply(kind, day, percent):
    assert LAW.vat.rate(RateKind(kind), date.fromisoformat(day)) == Decimal(percent)


def test_there_is_no_rate_before_the_table_begins():
    with pytest.raises(Refused, match=r"vat\.no_rate"):
        LAW.vat.rate(RateKind.GENERAL, date(2012, 12, 31))


@pytest.mark.parametrize(
    ("percent", "day", "kind"),
    [
        ("24", "2024-09-01", None),
        ("25.50", "2026-01-01", RateKind.GENERAL),
        ("14", "2026-01-01", None),
        ("0", "2026-01-01", RateKind.ZERO),
        ("7", "2026-01-01", None),
    ],
)
def test_a_percentage_is_in_force_only_if_it_is_some_kinds_rate_on_that_day(percent, day, kind):
    assert LAW.vat.kind(Decimal(percent), date.fromisoformat(day)) is kind
    assert LAW.vat.in_force(Decimal(percent), date.fromisoformat(day)) is (kind is not None)


def test_every_kind_but_zero_has_rates_of_today_in_the_shipped_table():
    assert set(LAW.vat.rates) == set(RateKind) - {RateKind.ZERO}
    assert all(dated.entries[-1][0].last is None for dated in LAW.vat.rates.values())


def test_a_table_with_a_gap_in_a_kind_is_not_taken():
    rows = '{kind = "general", percent = "24", from = 2013-01-01, to = 2024-08-30},'
    rows += '{kind = "general", percent = "25.5", from = 2024-09-01}'
    with pytest.raises(LawError):
        VatTable.parse(f"checked = 2026-11-21\nrate = [{rows}]")
