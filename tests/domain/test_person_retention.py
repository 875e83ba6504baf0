"""Until when a person's rows are kept. Made-up rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from seloste_desktop import paths
from seloste_desktop.domain.financial_year import FinancialYears
from seloste_desktop.domain.person_retention import keepings, last_event
from seloste_desktop.domain.retention import BookBasis, Retention
from seloste_desktop.domain.retention_law import Ground, RetentionLaw

RETENTION = Retention(
    RetentionLaw.parse(paths.resource("law/retention.toml").read_text("utf-8")), FinancialYears("12-31")
)
CUSTOMER = {"since": "2025-01-02", "until": None}
INVOICE = {"id": 1, "state": "sent", "issued": "2026-11-21", "due": "2026-12-05", "gross": 10_000}
PAID = {"invoice": 1, "paid": "2026-12-05", "cents": 10_000}


@pytest.mark.parametrize(
    ("rows", "ground", "until"),
    [
        ({"customer": [CUSTOMER]}, Ground.RELATIONSHIP, date(2027, 1, 2)),
        ({"customer": [CUSTOMER], "invoice": [INVOICE], "payment": [PAID]}, Ground.RELATIONSHIP, date(2028, 12, 5)),
        ({"customer": [{**CUSTOMER, "until": "2027-01-10"}]}, Ground.RELATIONSHIP, date(2027, 1, 10)),
        ({"invoice": [INVOICE], "payment": [PAID]}, Ground.VOUCHER, date(2032, 12, 31)),
        ({"invoice": [INVOICE]}, Ground.CLAIM, date(2029, 12, 5)),
        ({"consent": [{"withdrawn": "2026-11-21"}]}, Ground.CONSENT, date(2029, 11, 21)),
        ({"consent": [{"withdrawn": None}]}, Ground.CONSENT, None),
        ({"request": [{"closed": "2026-12-15"}]}, Ground.REQUEST_CASE, date(2029, 12, 15)),
        ({"contact": [{"kind": "ip", "valid_from": "2026-11-21"}]}, Ground.IP, date(2027, 5, 21)),
    ],
)
def test_each_ground_has_its_last_day(rows, ground, until):
    assert keepings(rows, RETENTION)[ground].until == until


def test_a_paid_invoice_is_no_claim_and_a_draft_no_voucher():
    assert Ground.CLAIM not in keepings({"invoice": [INVOICE], "payment": [PAID]}, RETENTION)
    assert keepings({"invoice": [{**INVOICE, "state": "draft", "issued": None}]}, RETENTION) == {}


def test_the_log_is_kept_by_its_own_ground():
    assert keepings({}, RETENTION, date(2026, 11, 21))[Ground.ACCESS_LOG].until == date(2029, 11, 21)


def test_nobody_has_no_last_event():
    assert last_event({}) is None


def test_an_unpaid_invoice_of_cash_books_is_a_claim_and_no_voucher():
    cash = replace(RETENTION, basis=BookBasis.CASH)
    assert set(keepings({"invoice": [INVOICE]}, cash)) == {Ground.CLAIM}
