from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.invoice import State
from seloste_desktop.domain.payment import Payment
from tests.domain.invoice_samples import LAW, TODAY, draft, line, send

SENT = send(draft(line(unit_price="100")))  # 125.50, due 2026-12-04
LATER = date(2027, 1, 31)


def paid(cents):
    return SENT.pay(Payment(cents, TODAY), TODAY)


@pytest.mark.parametrize(
    ("invoice", "day", "state"),
    [
        (draft(), LATER, State.DRAFT),
        (SENT, date(2026, 12, 4), State.SENT),
        (SENT, date(2026, 12, 5), State.OVERDUE),
        (paid(100), date(2026, 12, 4), State.PARTLY_PAID),
        (paid(100), date(2026, 12, 5), State.OVERDUE),
        (paid(12550), LATER, State.PAID),
        (paid(13000), LATER, State.PAID),
    ],
)
def test_the_state_follows_from_what_is_paid_and_the_day(invoice, day, state):
    assert invoice.state(day, LAW.terms) is state


def test_a_due_date_typed_on_a_holiday_is_kept_and_payment_on_the_next_banking_day_is_in_time():
    sent = send(draft(due=date(2026, 12, 6)))
    assert sent.due == date(2026, 12, 6)
    assert [sent.is_overdue(day, LAW.terms) for day in (date(2026, 12, 7), date(2026, 12, 8))] == [False, True]


@given(st.lists(st.integers(1, 20000), max_size=5))
def test_what_is_open_less_what_is_overpaid_is_the_sum_less_the_payments(payments):
    invoice = SENT
    for cents in payments:
        invoice = invoice.pay(Payment(cents, TODAY), TODAY)
    assert invoice.open - invoice.overpaid == 12550 - sum(payments)
    assert 0 in (invoice.open, invoice.overpaid)


def test_a_draft_cannot_be_paid():
    with pytest.raises(Refused, match=r"invoice\.is_draft"):
        draft().pay(Payment(100, TODAY), TODAY)


def test_a_payment_cannot_come_tomorrow():
    with pytest.raises(Refused, match=r"date\.in_future"):
        SENT.pay(Payment(100, date(2026, 11, 21)), TODAY)


def test_a_sent_invoice_is_no_draft_any_more():
    draft().require_draft()
    SENT.require_sent()
    with pytest.raises(Refused, match=r"invoice\.already_sent") as refusal:
        SENT.require_draft()
    assert refusal.value.values == {"number": "1001"}


@pytest.mark.parametrize(
    ("dates", "code"),
    [
        ({"issued": TODAY, "due": date(2026, 11, 19)}, "invoice.due_before_date"),
        ({"supplied_from": TODAY, "supplied": date(2026, 11, 19)}, "date.order"),
    ],
)
def test_dates_that_contradict_each_other_are_refused(dates, code):
    with pytest.raises(Refused, match=code):
        draft(**dates)


def test_the_codes_carry_the_whole_sum_and_the_reference_as_printed():
    assert SENT.barcode.text == "421123456000007850001255000000000000000000010016261204"
    assert SENT.epc.text is not None
    assert SENT.epc.text.split("\n")[4:] == [
        "NDEAFIHH",
        "Esimerkki-Siivous Maija Malli",
        "FI2112345600000785",
        "EUR125.50",
        "",
        "10016",
        "",
        "ReqdExctnDt/2026-12-04",
    ]
    assert SENT.rf == "RF0810016"


def test_the_bar_code_is_that_of_the_law_chapters_e_invoice():
    example = send(draft(line("3", "42.50"), issued=date(2026, 3, 11), due=date(2026, 3, 25)), "2026-0017")
    assert example.barcode.text == "421123456000007850001600100000000000000202600172260325"


def test_a_part_payment_does_not_change_the_codes_of_the_frozen_invoice():
    assert (paid(100).barcode, paid(100).epc) == (SENT.barcode, SENT.epc)


def test_a_draft_has_neither_codes_nor_reference():
    assert (draft().barcode.reason, draft().epc.reason, draft().rf) == ("invoice.is_draft", "invoice.is_draft", "")


def test_an_invoice_of_nothing_has_no_qr_code():
    nothing = replace(SENT, lines=(line(unit_price="0"),))
    assert nothing.epc.reason == "epc.no_amount"
    assert nothing.state(LATER, LAW.terms) is State.PAID
