from random import Random

from seloste_desktop.domain.made_up_payments import Payments
from tests.domain.invoice_samples import draft, send


def test_each_habit_shows_in_forty_invoices() -> None:
    invoice, payments = send(draft()), Payments(Random(1))
    gross = invoice.totals.all.gross
    paid = [[cents for _, cents in payments.of(invoice)] for _ in range(40)]
    assert [] in paid
    assert any(len(sums) == 2 and sum(sums) == gross for sums in paid)
    assert any(0 < sum(sums) < gross for sums in paid)
    assert any(sum(sums) > gross for sums in paid)
    assert paid.count([gross]) == 36


def test_nobody_pays_before_the_invoice_came() -> None:
    invoice, payments = send(draft()), Payments(Random(1))
    assert invoice.issued is not None
    for _ in range(200):
        days = [day for day, _ in payments.of(invoice)]
        assert days == sorted(days)
        assert all(day > invoice.issued for day in days)
