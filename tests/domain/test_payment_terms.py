from datetime import date

import pytest

from tests.domain.invoice_samples import LAW


@pytest.mark.parametrize(
    ("issued", "days", "due"),
    [
        ("2026-11-20", None, "2026-12-04"),
        ("2026-11-21", None, "2026-12-07"),
        ("2026-11-20", 7, "2026-11-27"),
        ("2026-11-20", 0, "2026-11-20"),
        ("2026-12-10", 14, "2026-12-28"),
    ],
)
def test_the_proposed_due_date_is_a_banking_day_after_the_term(issued, days, due):
    assert LAW.terms.due(date.fromisoformat(issued), days) == date.fromisoformat(due)


def test_a_due_date_when_banks_are_closed_can_be_paid_on_the_next_banking_day():
    assert LAW.terms.last_day(date(2026, 12, 6)) == date(2026, 12, 7)
