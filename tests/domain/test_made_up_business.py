from datetime import timedelta
from functools import cache

import pytest

from seloste_desktop.domain.made_up_business import Stretch
from seloste_desktop.domain.vat_note import BuyerVat
from tests.domain.invoice_samples import LAW
from tests.domain.made_up_samples import CALENDAR, planned


@cache
def usual() -> list[Stretch]:
    return planned()


def test_the_same_seed_plans_the_same_business() -> None:
    assert planned(20, 30) == planned(20, 30) != planned(20, 30, seed=2)


@pytest.mark.parametrize(("customers", "invoices"), [(0, 0), (1, 0), (1, 1), (3, 3), (60, 240), (5, 2100)])
def test_as_much_happens_as_was_asked_for(customers: int, invoices: int) -> None:
    made = planned(customers, invoices)
    assert sum(len(stretch.came) for stretch in made) == customers
    assert sum(len(stretch.drawn) for stretch in made) == invoices


def test_without_customers_nothing_is_sold() -> None:
    assert not any(stretch.drawn or stretch.ordered for stretch in planned(0, 10))


def test_numbers_run_without_gaps_in_the_order_of_the_days() -> None:
    sent = [drawn.invoice for stretch in usual() for drawn in stretch.drawn if drawn.invoice.sent]
    assert [invoice.number for invoice in sent] == [str(1001 + place) for place in range(len(sent))]
    assert [invoice.issued for invoice in sent] == sorted(invoice.issued for invoice in sent if invoice.issued)


def test_nothing_happens_after_its_stretch() -> None:
    for stretch in usual():
        assert all(newcomer.day <= stretch.last for newcomer in stretch.came)
        assert all(ordered.day <= stretch.last for ordered in stretch.ordered)
        assert all(paid.day <= stretch.last for paid in stretch.paid)
        assert all((drawn.invoice.issued or stretch.last) <= stretch.last for drawn in stretch.drawn)


def test_every_state_that_an_invoice_can_have_is_there() -> None:
    drawn = [each.invoice for stretch in usual() for each in stretch.drawn]
    paid = [0] * len(drawn)
    for each in (each for stretch in usual() for each in stretch.paid):
        paid[each.invoice] += each.cents
    today = CALENDAR.last + timedelta(days=1)
    after = [(invoice, cents) for invoice, cents in zip(drawn, paid, strict=True)]
    states = {invoice.state(today, LAW.terms) for invoice, cents in after if not cents}
    assert {state.value for state in states} == {"draft", "sent", "overdue"}
    gross = [(invoice.totals.all.gross, cents) for invoice, cents in after if invoice.sent]
    assert any(0 < cents < whole for whole, cents in gross)
    assert any(cents > whole for whole, cents in gross)
    assert sum(cents == whole for whole, cents in gross) > len(gross) / 2


def test_invoices_without_vat_go_to_buyers_with_a_vat_number_and_abroad_with_an_rf_reference() -> None:
    sent = [each.invoice for stretch in usual() for each in stretch.drawn if each.invoice.sent]
    notes = {code for invoice in sent if (code := invoice.vat_note)}
    assert notes == {"AE8c", "EU72a"}
    for invoice in sent:
        if invoice.vat_note and LAW.notes.get(invoice.vat_note).buyer_vat is not BuyerVat.NOT_NEEDED:
            assert invoice.buyer.vat_number
        assert invoice.reference.startswith("RF") == invoice.buyer.abroad


def test_invoices_go_out_in_three_languages_net_and_gross() -> None:
    sent = [each.invoice for stretch in usual() for each in stretch.drawn]
    assert {invoice.language for invoice in sent} == {"fi", "sv", "en"}
    assert {invoice.prices.value for invoice in sent} == {"net", "gross"}


def test_orders_are_invoiced_cancelled_or_still_open() -> None:
    made = usual()
    placed = {each.place for stretch in made for each in stretch.ordered}
    invoiced = {each.order for stretch in made for each in stretch.drawn} - {None}
    cancelled = {order for stretch in made for order in stretch.cancelled}
    assert invoiced <= placed
    assert cancelled <= placed
    assert not invoiced & cancelled
    assert placed - invoiced - cancelled


def test_a_large_business_is_planned_by_the_week() -> None:
    assert len(planned(1000, 2000)) < len(usual()) / 6
