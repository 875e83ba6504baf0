from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop import paths
from seloste_desktop.domain.calendar import add_years
from seloste_desktop.domain.claim import Claim
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.financial_year import FinancialYear, FinancialYears
from seloste_desktop.domain.keeping import Keeping, longest
from seloste_desktop.domain.retention import BookBasis, Retention
from seloste_desktop.domain.retention_law import Ground, RetentionLaw

LAW = RetentionLaw.parse(paths.resource("law/retention.toml").read_text("utf-8"))
CALENDAR = Retention(LAW, FinancialYears("12-31"))
CASH = replace(CALENDAR, basis=BookBasis.CASH)
COMPANY = replace(CALENDAR, natural_creditor=False)
BUSINESS_DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))


def day(text: str) -> date:
    return date.fromisoformat(text)


def ending(month_day: str, *exceptions: FinancialYear) -> Retention:
    return Retention(LAW, FinancialYears(month_day, exceptions))


def ends(keeping: Keeping | None) -> tuple[str, str]:
    """The last day and the first day on which it may be erased."""
    assert keeping is not None
    return str(keeping.until), str(keeping.erasable_from)


# D.4 of the law chapter, by its row numbers


def test_row_1_an_invoice_and_its_payment_of_one_calendar_year() -> None:
    invoice = CALENDAR.invoice(day("2026-11-21"), day("2026-12-05"))
    assert ends(invoice) == ends(CALENDAR.voucher(day("2026-12-05"))) == ("2032-12-31", "2033-01-01")


def test_row_2_a_financial_year_that_ends_in_summer() -> None:
    assert ends(ending("06-30").invoice(day("2025-09-15"), day("2025-10-01"))) == ("2032-12-31", "2033-01-01")


def test_row_3_an_invoice_of_the_first_days_of_a_year_that_ends_in_the_next() -> None:
    assert ends(ending("03-31").invoice(day("2025-04-02"), None)) == ("2032-12-31", "2033-01-01")


def test_row_4_a_voucher_to_the_end_of_a_calendar_year_and_books_to_the_same_date() -> None:
    ended = day("2024-03-31")
    assert ends(ending("03-31").voucher(ended)) == ("2030-12-31", "2031-01-01")
    assert ends(ending("03-31").books(ended)) == ("2034-03-31", "2034-04-01")


def test_row_5_a_long_first_financial_year() -> None:
    retention = ending("01-31", FinancialYear(day("2025-08-01"), day("2027-01-31")))
    assert ends(retention.voucher(day("2025-08-20"))) == ("2033-12-31", "2034-01-01")


def test_row_6_a_financial_year_that_ended_on_the_leap_day() -> None:
    ended = day("2024-02-29")
    assert ends(ending("02-29").voucher(ended)) == ("2030-12-31", "2031-01-01")
    assert ends(ending("02-29").books(ended)) == ("2034-02-28", "2034-03-01")


def test_row_7_an_invoice_paid_in_the_next_year_by_the_basis_of_the_books() -> None:
    issued, paid = day("2026-12-20"), day("2027-01-05")
    assert ends(CALENDAR.invoice(issued, paid)) == ("2032-12-31", "2033-01-01")
    assert ends(CALENDAR.voucher(paid)) == ("2033-12-31", "2034-01-01")
    assert ends(CASH.invoice(issued, paid)) == ends(CASH.voucher(paid)) == ("2033-12-31", "2034-01-01")


def test_row_8_a_credit_note_by_its_own_date() -> None:
    assert ends(CALENDAR.invoice(day("2026-10-01"), None)) == ("2032-12-31", "2033-01-01")
    assert ends(CALENDAR.voucher(day("2027-02-10"))) == ("2033-12-31", "2034-01-01")


def test_row_9_an_open_claim_and_its_voucher() -> None:
    claim = CALENDAR.claim(Claim(day("2026-03-05")))
    assert ends(claim) == ("2029-03-05", "2029-03-06")
    assert ends(longest([claim, CALENDAR.voucher(day("2026-02-19"))])) == ("2032-12-31", "2033-01-01")


def test_row_10_a_claim_interrupted_twice_outlasts_its_voucher() -> None:
    claim = CALENDAR.claim(Claim(day("2020-06-30"), interruptions=(day("2023-06-01"), day("2026-05-20"))))
    voucher = CALENDAR.voucher(day("2020-06-16"))
    assert ends(voucher) == ("2026-12-31", "2027-01-01")
    assert longest([claim, voucher]) == claim
    assert ends(claim) == ("2029-05-20", "2029-05-21")


def test_row_11_a_reminder_that_came_too_late() -> None:
    claim = CALENDAR.claim(Claim(day("2020-06-30"), interruptions=(day("2023-07-15"),)))
    assert str(claim.until) == "2023-06-30"
    assert ends(longest([claim, CALENDAR.voucher(day("2020-06-16"))])) == ("2026-12-31", "2027-01-01")


def test_row_12_a_claim_due_on_the_leap_day() -> None:
    assert ends(CALENDAR.claim(Claim(day("2024-02-29")))) == ("2027-02-28", "2027-03-01")


def test_row_13_a_claim_interrupted_every_third_year_ends_at_its_cap() -> None:
    due = day("2006-10-01")
    claim = Claim(due, interruptions=tuple(add_years(due, years) for years in range(3, 30, 3)))
    assert ends(CALENDAR.claim(claim)) == ("2031-10-01", "2031-10-02")
    assert ends(COMPANY.claim(claim)) == ("2026-10-01", "2026-10-02")


def test_row_14_a_judgment_and_its_last_interruption() -> None:
    claim = Claim(day("2019-11-01"), interruptions=(day("2024-12-01"),), judgment=day("2020-03-02"))
    assert CALENDAR.claim(claim).ground is Ground.JUDGMENT
    assert ends(CALENDAR.claim(claim)) == ("2029-12-01", "2029-12-02")
    yearly = tuple(add_years(day("2020-03-02"), years) for years in range(1, 30))
    assert str(CALENDAR.claim(replace(claim, interruptions=yearly)).until) == "2040-03-02"


@pytest.mark.parametrize(
    ("ground", "start", "last", "from_day"),
    [
        (Ground.CONSENT, "2026-11-21", "2029-11-21", "2029-11-22"),  # row 15
        (Ground.REQUEST_CASE, "2026-12-15", "2029-12-15", "2029-12-16"),  # row 16
        (Ground.PROSPECT, "2026-01-31", "2027-01-31", "2027-02-01"),
        (Ground.DISPUTE, "2026-05-01", "2029-05-01", "2029-05-02"),
        (Ground.PROHIBITION, "2026-05-01", "2026-05-01", "2026-05-02"),
        (Ground.RESTRICTION, "2026-05-01", "2029-05-01", "2029-05-02"),
        (Ground.ACCESS_LOG, "2024-02-29", "2027-02-28", "2027-03-01"),
        (Ground.BREACH, "2026-05-01", "2031-05-01", "2031-05-02"),
        (Ground.NOTICE, "2026-05-01", "2029-05-01", "2029-05-02"),
        (Ground.IP, "2026-08-31", "2027-02-28", "2027-03-01"),
    ],
)
def test_rows_15_and_16_and_all_that_is_counted_from_one_day(
    ground: Ground, start: str, last: str, from_day: str
) -> None:
    assert ends(CALENDAR.counted(ground, day(start))) == (last, from_day)
    assert CALENDAR.counted(ground, None) == Keeping(ground, None, LAW.rules[ground].criterion, LAW.rules[ground].law)


def test_row_17_a_sale_under_the_one_stop_shop() -> None:
    assert ends(CALENDAR.one_stop_shop(day("2026-07-01"))) == ("2036-12-31", "2037-01-01")


def test_row_18_a_real_estate_investment() -> None:
    assert ends(CALENDAR.vat_property(2026)) == ("2039-12-31", "2040-01-01")


def test_row_19_live_data_by_the_end_that_was_told_or_by_the_last_event() -> None:
    paid = day("2026-12-05")
    assert ends(CALENDAR.relationship(day("2027-01-10"), paid)) == ("2027-01-10", "2027-01-11")
    assert ends(CALENDAR.relationship(None, paid)) == ("2028-12-05", "2028-12-06")


# What the table leaves unsaid


def test_without_a_financial_year_no_voucher_is_computed() -> None:
    untold = Retention(LAW, FinancialYears())
    for compute in (untold.voucher, untold.books, lambda on: untold.invoice(on, None)):
        with pytest.raises(Refused, match=r"retention\.no_financial_year"):
            compute(day("2026-11-21"))
    assert untold.claim(Claim(day("2026-11-21"))).until is not None


def test_an_unpaid_invoice_in_cash_basis_books_is_no_voucher_yet() -> None:
    assert CASH.invoice(day("2026-12-20"), None) is None


def test_a_relationship_goes_on_while_nothing_tells_of_its_end() -> None:
    keeping = CALENDAR.relationship(None, None)
    assert (keeping.until, keeping.criterion) == (None, "relationship_lasts")


def test_an_event_after_the_told_end_keeps_the_data_until_it() -> None:
    assert CALENDAR.relationship(day("2027-01-10"), day("2027-02-01")).until == day("2027-02-01")


def test_a_companys_debt_has_no_cap() -> None:
    due = day("2006-10-01")
    interruptions = tuple(add_years(due, years) for years in range(3, 31, 3))
    assert CALENDAR.claim(Claim(due, False, interruptions)).until == add_years(due, 33)


def test_a_warranty_is_kept_to_its_end_and_at_least_three_years() -> None:
    assert CALENDAR.warranty(day("2026-05-01"), None).until == day("2029-05-01")
    assert CALENDAR.warranty(day("2026-05-01"), day("2027-05-01")).until == day("2029-05-01")
    assert CALENDAR.warranty(day("2026-05-01"), day("2036-05-01")).until == day("2036-05-01")


def test_a_disclosure_is_told_as_long_as_its_datum_lives() -> None:
    disclosed = day("2026-05-01")
    assert CALENDAR.disclosure(disclosed, None).until == day("2029-05-01")
    assert CALENDAR.disclosure(disclosed, CALENDAR.voucher(disclosed)).until == day("2032-12-31")
    held = CALENDAR.disclosure(disclosed, CALENDAR.relationship(None, None))
    assert (held.until, held.criterion) == (None, "datum_kept")


def test_a_correction_goes_with_its_datum_and_after_three_years_at_most() -> None:
    corrected = day("2026-05-01")
    short = CALENDAR.relationship(day("2026-08-01"), None)
    assert CALENDAR.correction(corrected, short).until == day("2026-08-01")
    assert CALENDAR.correction(corrected, CALENDAR.voucher(corrected)).until == day("2029-05-01")
    assert CALENDAR.correction(corrected, CALENDAR.relationship(None, None)).until == day("2029-05-01")


def test_an_erasure_is_remembered_while_an_older_backup_remains() -> None:
    erased = day("2026-05-01")
    assert CALENDAR.erasure_ledger(erased, day("2026-04-30")).criterion == "backup_remains"
    assert CALENDAR.erasure_ledger(erased, day("2026-05-02")).until == day("2028-05-01")
    assert CALENDAR.erasure_ledger(erased, None).until == day("2028-05-01")


def test_a_login_is_kept_while_the_log_refers_to_it() -> None:
    assert CALENDAR.user(None, day("2026-05-01")).criterion == "role_lasts"
    assert CALENDAR.user(day("2026-05-01"), None).until == day("2029-05-01")
    assert CALENDAR.user(day("2026-05-01"), day("2026-04-30")).until == day("2029-05-01")
    chosen = replace(CALENDAR, law=LAW.chosen({Ground.ACCESS_LOG: 72}))
    assert chosen.user(day("2026-05-01"), day("2026-04-30")).until == day("2032-04-30")


def test_a_shorter_choice_brings_the_day_forward() -> None:
    chosen = replace(CALENDAR, law=LAW.chosen({Ground.RELATIONSHIP: 6}))
    assert chosen.relationship(None, day("2026-08-31")).until == day("2027-02-28")


@given(BUSINESS_DAYS, st.integers(1, 800), st.sampled_from(["12-31", "06-30", "02-28"]))
def test_a_later_event_is_never_erased_earlier(event: date, more: int, end: str) -> None:
    retention, later = ending(end), event + timedelta(days=more)
    for compute in (retention.voucher, retention.books, retention.one_stop_shop):
        assert (compute(later).until or date.max) >= (compute(event).until or date.max)


@given(BUSINESS_DAYS)
def test_a_voucher_is_kept_six_whole_calendar_years_at_least(event: date) -> None:
    until = ending("06-30").voucher(event).until
    assert until is not None
    assert (until.month, until.day) == (12, 31)
    assert 6 <= until.year - event.year <= 7


@given(BUSINESS_DAYS, st.lists(BUSINESS_DAYS), st.booleans())
def test_a_claim_against_a_natural_person_never_outlives_its_cap(due: date, acts: list[date], natural: bool) -> None:
    retention = replace(CALENDAR, natural_creditor=natural)
    until = retention.claim(Claim(due, interruptions=tuple(acts))).until
    assert until is not None
    assert add_years(due, 3) <= until <= add_years(due, 25 if natural else 20)
