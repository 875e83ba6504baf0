"""Invoices: numbered without gaps, frozen when sent, paid by hand."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from seloste_desktop.domain.audit import Action, Purpose
from seloste_desktop.domain.discount import Discount
from seloste_desktop.domain.errors import NotFound, Refused, RegisterError
from seloste_desktop.domain.invoice_line import Line
from seloste_desktop.domain.invoice_totals import Prices
from seloste_desktop.services.invoices import Invoices, Wanted
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.storage import backup, settings
from tests.services.log_reading import entries, since
from tests.services.rights import session

TODAY = date(2026, 11, 21)
LINE = Line(description="Villasukat", quantity=Decimal(2), unit_price=Decimal("10.00"), vat=Decimal("25.5"))
SELLER = {"street": "Kuja 1", "postal_code": "00100", "city": "Helsinki", "iban": "FI2112345600000785"}
AINO = {
    "last_name": ["Aalto"],
    "first_name": ["Aino"],
    "street": ["Tie 2"],
    "postal_code": ["20100"],
    "city": ["Turku"],
}


def wanted(**values: Any) -> Wanted:
    return Wanted(**{"lines": (LINE,), "prices": Prices.NET, **values})


@pytest.fixture
def seller(register: OpenedRegister) -> OpenedRegister:
    register.company.change({**SELLER, "vat": "registered"})
    register.customers.add({**AINO, "language": ["en"]})
    return register


@pytest.fixture
def invoices(seller: OpenedRegister) -> Invoices:
    return seller.invoices


def test_numbers_follow_each_other_without_gaps_also_past_a_failure(invoices: Invoices) -> None:
    first = invoices.draft_and_send(1, wanted())
    for wrong in (wanted(lines=()), wanted(vat_note="", lines=(Line(**{**as_dict(LINE), "vat": Decimal(0)}),))):
        with pytest.raises(Refused):
            invoices.draft_and_send(1, wrong)
    assert [first.number, invoices.draft_and_send(1, wanted()).number] == ["1001", "1002"]


def as_dict(line: Line) -> dict[str, Any]:
    return {name: getattr(line, name) for name in ("description", "quantity", "unit_price", "vat")}


def test_a_refused_sending_leaves_no_draft(invoices: Invoices, seller: OpenedRegister) -> None:
    with pytest.raises(Refused, match=r"invoice\.incomplete"):
        invoices.draft_and_send(1, wanted(lines=()))
    assert dict(seller.customers.card(1).tabs) == {}


def test_the_first_number_is_what_the_trader_gave_once(invoices: Invoices, seller: OpenedRegister) -> None:
    seller.company.set_value("invoice.first", "5000")
    assert [invoices.draft_and_send(1, wanted()).number for _ in range(2)] == ["5000", "5001"]


def test_a_ground_of_no_vat_is_of_the_list(invoices: Invoices) -> None:
    with pytest.raises(Refused, match=r"vat_note\.unknown"):
        invoices.draft(1, wanted(vat_note="ZZZ"))


def test_a_draft_has_no_number_and_is_sent_as_it_was_drawn(invoices: Invoices) -> None:
    draft = invoices.draft(1, wanted(discount=Discount(Decimal(5)), due=date(2026, 12, 24)))
    assert (draft.number, draft.sent) == ("", False)
    assert draft.id is not None
    sent = invoices.send(draft.id)
    assert (sent.number, sent.issued, sent.supplied, sent.due) == ("1001", TODAY, TODAY, date(2026, 12, 24))
    assert sent == invoices.get("1001")
    with pytest.raises(Refused, match="invoice"):
        invoices.send(draft.id)


def test_totals_stand_in_the_row(invoices: Invoices, seller: OpenedRegister) -> None:
    sent = invoices.draft_and_send(1, wanted())
    with session(seller.desk) as opened:
        (row,) = opened.rows("invoice", "select id, net, vat, gross, state from invoice")
    assert (row["net"], row["vat"], row["gross"], row["state"]) == (2000, 510, 2510, "sent")
    assert (sent.totals.all.gross, sent.open) == (2510, 2510)


@pytest.mark.parametrize(
    "statement",
    [
        *["update invoice set gross = 1", "update invoice set state = 'draft'", "update invoice set number = '7'"],
        *[
            "update invoice set buyer_name = 'X'",
            "update invoice set buyer_country = 'SE'",
            "update invoice set iban = ''",
        ],
        *[
            "update invoice set seller = '{}'",
            "update invoice set customer = 2",
            "update invoice set discount_cents = 5",
        ],
        *["update invoice set vat_note = 'X'", "update invoice set language = 'sv'", "update invoice set bic = ''"],
        *["update invoice_line set unit_price = '1'", "update document set content = x'00' where kind = 'invoice'"],
        "insert into invoice_line (invoice, position, description, quantity, unit, unit_price, rate)"
        " values (1, 2, 'x', '1', 'kpl', '1', '0')",
    ],
)
def test_a_sent_invoice_is_frozen_by_the_file_itself(seller: OpenedRegister, statement: str) -> None:
    seller.customers.add({"last_name": ["Berg"]})
    sent = seller.invoices.draft_and_send(1, wanted())
    with pytest.raises(RegisterError), session(seller.desk) as opened:
        opened.change(statement)
    assert seller.invoices.get("1001") == sent


def test_a_draft_is_open_to_change(invoices: Invoices, seller: OpenedRegister) -> None:
    invoices.draft(1, wanted())
    with session(seller.desk) as opened:
        assert opened.change("update invoice set buyer_name = 'X'") == 1
        assert opened.change("update invoice_line set unit_price = '1'") == 1


def test_the_pdf_is_kept_and_stays_as_it_was_sent(invoices: Invoices, seller: OpenedRegister) -> None:
    invoices.draft_and_send(1, wanted())
    sent = invoices.pdf("1001")
    seller.company.change({"street": "Muualla 9"})
    seller.customers.change(1, {"street": ["Uusi 3"]}, "Muutto")
    before = len(entries(seller.desk))
    assert invoices.pdf(" 1001 ") == sent
    assert sent.startswith(b"%PDF")
    assert Action.PRINT in {entry.action for entry in since(seller.desk, before)}


def test_a_draft_has_no_pdf_and_an_unknown_number_is_not_found(invoices: Invoices, seller: OpenedRegister) -> None:
    draft = invoices.draft(1, wanted())
    with session(seller.desk) as opened:
        opened.update("invoice", draft.id or 0, {"number": "77"})
    with pytest.raises(Refused, match=r"invoice\.no_pdf"):
        invoices.pdf("77")
    for look in (invoices.get, invoices.pdf, lambda number: invoices.pay(number, 1)):
        with pytest.raises(NotFound, match=r"invoice\.not_found"):
            look("9999")
    with pytest.raises(NotFound, match=r"invoice\.not_found"):
        invoices.send(99)


def test_payments_are_counted_until_it_is_paid_and_over(invoices: Invoices) -> None:
    invoices.draft_and_send(1, wanted())
    assert invoices.pay("1001", 1000).open == 1510
    assert invoices.pay("1001", 1510, date(2026, 11, 21)).open == 0
    over = invoices.pay("1001", 5)
    assert (over.open, over.overpaid) == (0, 5)
    assert invoices.get("1001").paid == 2515


@pytest.mark.parametrize(
    ("cents", "paid", "code"),
    [(0, None, "payment.not_positive"), (-1, None, "payment.not_positive"), (1, date(2026, 11, 22), "date.in_future")],
)
def test_a_payment_that_cannot_be_is_refused(invoices: Invoices, cents: int, paid: date | None, code: str) -> None:
    invoices.draft_and_send(1, wanted())
    with pytest.raises(Refused, match=code):
        invoices.pay("1001", cents, paid)
    assert invoices.get("1001").paid == 0


def test_a_contact_person_is_sent_no_invoice(seller: OpenedRegister) -> None:
    seller.customers.add({"company": ["Oy"]})
    person = seller.customers.add_contact_person(2, {"last_name": ["Berg"]})
    with pytest.raises(Refused, match=r"invoice\.to_contact_person"):
        seller.invoices.draft(person.id, wanted())


def test_no_invoice_is_dated_after_today_nor_with_a_rate_not_in_force(invoices: Invoices) -> None:
    with pytest.raises(Refused, match=r"date\.in_future"):
        invoices.draft(1, wanted(issued=date(2026, 11, 22)))
    with pytest.raises(Refused, match=r"invoice\.rate_not_in_force"):
        invoices.draft(1, wanted(supplied=date(2020, 1, 1)))


def test_nothing_is_sent_after_a_restore_until_the_last_number_is_known(seller: OpenedRegister) -> None:
    seller.company.set_value(backup.NUMBER_NEEDED, "1")
    with pytest.raises(Refused, match=r"invoice\.last_number_unknown"):
        seller.invoices.draft_and_send(1, wanted())


@pytest.mark.parametrize(
    ("typed", "name", "attention", "prices", "language"),
    [
        ({}, "Aino Aalto", "", Prices.GROSS, "en"),
        ({"company": ["Talon väki"]}, "Aino Aalto", "Talon väki", Prices.GROSS, "en"),
        ({"kind": ["sole_trader"], "company": ["Tmi Aalto"]}, "Tmi Aalto", "Aino Aalto", Prices.NET, "en"),
        ({"kind": ["sole_trader"], "language": ["ru"]}, "Aino Aalto", "", Prices.NET, "fi"),
    ],
)
def test_a_buyer_goes_by_its_own_name(
    seller: OpenedRegister, typed: dict[str, list[str]], name: str, attention: str, prices: Prices, language: str
) -> None:
    customer = seller.customers.add({**AINO, "language": ["en"], **typed}).id
    draft = seller.invoices.draft(customer, wanted(prices=None))
    assert (draft.buyer.name, draft.buyer.attention, draft.prices, draft.language) == (
        name,
        attention,
        prices,
        language,
    )


def test_a_company_is_invoiced_by_its_name_and_number(seller: OpenedRegister) -> None:
    firm = {"company": ["Öljy Oy"], "business_id": ["2345678-0"], "city": ["Oslo"], "country": ["NO"]}
    buyer = seller.invoices.draft(seller.customers.add(firm).id, wanted()).buyer
    assert (buyer.name, buyer.attention, buyer.business_id, buyer.country) == ("Öljy Oy", "", "2345678-0", "NO")
    assert not buyer.consumer


def test_without_account_and_address_the_draft_is_made_and_the_lacks_are_told(register: OpenedRegister) -> None:
    register.customers.add({"last_name": ["Aalto"]})
    draft = register.invoices.draft(1, wanted(issued=TODAY))
    with pytest.raises(Refused, match=r"invoice\.incomplete") as refused:
        register.invoices.send(draft.id or 0)
    missing = {"seller_address", "buyer_address", "iban", "vat_status"}
    told = refused.value.values["missing"]
    assert isinstance(told, tuple)
    assert set(told) == {f"invoice.{each}_missing" for each in missing}
    with session(register.desk) as opened:
        assert settings.value(opened, "counter.invoice") == ""


def test_a_customers_own_days_to_pay_decide_the_due_date(seller: OpenedRegister) -> None:
    seller.customers.change(1, {"payment_term": ["0"]}, "Sovittu")
    assert seller.invoices.draft_and_send(1, wanted()).due == date(2026, 11, 23)  # today is a Saturday


def test_the_purpose_chosen_is_the_one_logged(invoices: Invoices, seller: OpenedRegister) -> None:
    before = len(entries(seller.desk))
    invoices.draft(1, wanted(), Purpose.CUSTOMER_CARE)
    assert {entry.purpose for entry in since(seller.desk, before)} == {Purpose.CUSTOMER_CARE}
