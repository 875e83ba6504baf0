from dataclasses import replace
from datetime import date

import pytest

from seloste_desktop.domain.caution import Caution, cautions
from tests.domain.invoice_samples import BUYER, FIRM, LAW, TODAY, draft, line, send

ZERO = line(vat="0")


@pytest.mark.parametrize(
    ("buyer", "due", "found"),
    [
        (BUYER, date(2026, 12, 3), [Caution("invoice.term_short", "due", {"n": 13})]),
        (BUYER, date(2026, 12, 4), []),
        (BUYER, date(2027, 2, 1), []),
        (FIRM, date(2026, 11, 23), []),
        (FIRM, date(2026, 12, 20), []),
        (FIRM, date(2026, 12, 21), [Caution("invoice.term_long", "due", {"n": 31})]),
        (FIRM, None, []),
    ],
)
def test_too_short_a_term_for_a_consumer_and_too_long_for_a_business_are_told(buyer, due, found):
    assert list(cautions(draft(buyer=buyer, due=due), TODAY, LAW)) == found


def test_a_consumers_days_count_from_the_sending_though_the_draft_is_older():
    old = draft(issued=date(2026, 11, 2), due=date(2026, 11, 27))
    assert cautions(old, TODAY, LAW) == (Caution("invoice.term_short", "due", {"n": 7}),)


def test_a_rate_that_changed_while_the_supply_went_on_is_told():
    period = draft(supplied_from=date(2024, 8, 1), supplied=date(2024, 9, 30))
    found = cautions(period, TODAY, LAW)
    assert found == (Caution("invoice.rate_changed_meanwhile", "lines", {"row": 1, "date": date(2024, 8, 1)}),)
    parted = replace(period, lines=(line(supplied=date(2024, 9, 30)),))
    assert cautions(parted, TODAY, LAW) == ()


@pytest.mark.parametrize(("note", "found"), [("AE65", ["invoice.eu_deadline"]), ("EXP70", []), (None, [])])
def test_sales_to_other_eu_countries_are_hurried_from_the_tenth_of_the_next_month(note, found):
    sold = draft(ZERO, vat_note=note, supplied=date(2026, 10, 31), buyer=FIRM)
    assert [each.code for each in cautions(sold, date(2026, 11, 10), LAW)] == found
    assert cautions(sold, date(2026, 11, 9), LAW) == ()


def test_a_sent_invoice_needs_no_second_thought():
    assert cautions(send(draft(due=date(2026, 11, 21))), TODAY, LAW) == ()
