from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seloste_desktop.domain import sending
from seloste_desktop.domain.discount import Discount
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.party import Party
from seloste_desktop.domain.vat_status import VatHistory, VatStatus
from tests.domain.invoice_samples import BUYER, FIRM, LAW, NOT_REGISTERED, REGISTERED, SELLER, TODAY, draft, line, send

ZERO = line(vat="0")
ABROAD = replace(FIRM, country="EE", vat_number="EE100594102")


def test_a_sending_numbers_dates_and_completes_the_draft():
    sent = send(draft())
    assert (sent.number, sent.reference, sent.sent) == ("1001", "10016", True)
    assert (sent.issued, sent.supplied, sent.due) == (TODAY, TODAY, date(2026, 12, 4))
    assert (sent.iban, sent.bic) == ("FI2112345600000785", "NDEAFIHH")
    assert sent.seller.vat_number == "FI12345671"


def test_what_the_user_typed_is_kept():
    typed = draft(issued=date(2026, 11, 2), supplied=date(2026, 10, 30), due=date(2026, 12, 6), bic="NDEAFIHHXXX")
    sent = send(typed)
    assert (sent.issued, sent.supplied, sent.due, sent.bic) == (typed.issued, typed.supplied, typed.due, typed.bic)


def test_the_customers_own_term_moves_the_proposed_due_date():
    assert send(draft(), term=7).due == date(2026, 11, 27)


def test_a_sent_invoice_is_not_sent_again():
    with pytest.raises(Refused, match=r"invoice\.already_sent"):
        send(send(draft()))


def test_each_lack_is_named_at_once():
    empty = draft(buyer=Party(), seller=Party(), lines=(), iban="")
    with pytest.raises(Refused, match=r"invoice\.incomplete") as refusal:
        send(replace(empty, lines=()), vat=VatHistory())
    assert refusal.value.values["missing"] == (
        "invoice.seller_name_missing",
        "invoice.seller_address_missing",
        "invoice.buyer_name_missing",
        "invoice.buyer_address_missing",
        "invoice.iban_missing",
        "invoice.no_lines",
        "invoice.vat_status_missing",
    )
    assert refusal.value.field == "seller_name"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"buyer": replace(BUYER, street="")}, "invoice.buyer_address_missing"),
        ({"seller": replace(SELLER, business_id="")}, "invoice.seller_business_id_missing"),
        ({"lines": (ZERO,)}, "invoice.vat_note_missing"),
        ({"lines": (ZERO,), "vat_note": ""}, "invoice.vat_note_missing"),
        ({"lines": (ZERO,), "vat_note": "AE8c", "buyer": FIRM}, "invoice.buyer_vat_missing"),
    ],
)
def test_a_single_lack_is_named(change, code):
    with pytest.raises(Refused, match=r"invoice\.incomplete") as refusal:
        send(draft(**change))
    assert refusal.value.values["missing"] == (code,)


def test_a_seller_who_is_not_on_the_vat_register_may_be_without_a_business_id():
    sent = send(draft(seller=replace(SELLER, business_id=""), lines=(ZERO,)), vat=VatHistory((VatStatus(False),)))
    assert sent.seller.vat_number == ""


def test_a_refused_draft_is_as_it_was():
    before = draft(buyer=Party())
    with pytest.raises(Refused):
        send(before)
    assert before == draft(buyer=Party())


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"issued": date(2026, 11, 21)}, "date.in_future", "issued"),
        ({"due": date(2026, 11, 19)}, "invoice.due_before_date", "due"),
        ({"iban": "FI2112345600000786"}, "iban.wrong", "iban"),
        ({"lines": (line(vat="24"),)}, "invoice.rate_not_in_force", "vat"),
        ({"lines": (ZERO,), "vat_note": "AE99"}, "vat_note.unknown", "vat_note"),
        ({"buyer": replace(FIRM, vat_number="FI1")}, "vat_number.malformed", "buyer_vat_number"),
        ({"lines": (line("-1"),)}, "invoice.negative", "lines"),
        ({"lines": (line("99999", "9999"),) * 2}, "amount.too_large", "lines"),
        ({"discount": Discount(cents=10**6)}, "invoice.discount_too_large", "discount"),
    ],
)
def test_a_broken_rule_is_named_beside_its_field(change, code, field):
    with pytest.raises(Refused, match=code) as refusal:
        send(draft(**change))
    assert refusal.value.field == field


def test_the_rate_must_be_in_force_on_the_day_of_supply_not_of_sending():
    old = date(2024, 8, 31)
    assert send(draft(line(vat="24"), supplied=old)).supplied == old
    with pytest.raises(Refused, match=r"invoice\.rate_not_in_force") as refusal:
        send(draft(line(), supplied=old))
    assert refusal.value.values == {"row": 1, "rate": Decimal("25.5"), "date": old}


def test_a_line_may_have_a_day_of_supply_of_its_own():
    parted = draft(line(vat="24", supplied=date(2024, 8, 31)), line(), supplied=date(2024, 9, 30))
    assert [row.rate for row in send(parted).totals.rows] == [Decimal("25.5"), Decimal(24)]


def test_a_draft_without_days_cannot_be_judged_by_its_rates_yet():
    sending.refuse_wrong_rates(draft(line(vat="24")), LAW)


def test_vat_is_never_shown_by_who_is_not_on_the_register_on_the_day_of_supply():
    joined = VatHistory((VatStatus(False), VatStatus(True, date(2026, 11, 1))))
    assert send(draft(), vat=joined).seller.vat_number == "FI12345671"
    with pytest.raises(Refused, match=r"invoice\.vat_not_registered") as refusal:
        send(draft(supplied=date(2026, 10, 31)), vat=joined)
    assert refusal.value.values == {"date": date(2026, 10, 31)}


def test_a_small_business_states_its_ground_by_itself_and_shows_no_vat_number():
    sent = send(draft(ZERO, language="sv"), vat=NOT_REGISTERED)
    assert (sent.lines[0].vat_note, sent.lines[0].vat_text) == (
        "SMALL3",
        "Ingen moms, verksamhet i liten skala (MomsL 3 §)",
    )
    assert sent.seller.vat_number == ""
    assert sent.totals.all.vat == 0


def test_a_small_business_may_leave_its_ground_out():
    assert send(draft(ZERO, vat_note=""), vat=NOT_REGISTERED).lines[0].vat_note == ""


def test_the_ground_of_the_invoice_is_that_of_its_lines_at_rate_zero_without_one():
    sent = send(draft(line(), ZERO, replace(ZERO, vat_note="EXP70"), vat_note="HEALTH34"))
    assert [each.vat_note for each in sent.lines] == ["", "HEALTH34", "EXP70"]
    assert [row.vat_text for row in sent.totals.rows] == [
        "",
        "Veroton terveydenhoitopalvelu, AVL 34 §",
        "Vientimyynti, AVL 70 §",
    ]


def test_the_words_of_a_ground_can_be_the_users_own():
    own = "Voittomarginaalijärjestelmä – taide-esineet"
    assert send(draft(replace(ZERO, vat_note="MARGIN", vat_text=own))).lines[0].vat_text == own


def test_reverse_charge_within_the_eu_needs_a_vat_number_of_another_country():
    eu = draft(ZERO, vat_note="AE65", buyer=ABROAD)
    assert send(eu).reference == "RF0810016"
    with pytest.raises(Refused, match=r"invoice\.buyer_vat_finnish"):
        send(replace(eu, buyer=replace(FIRM, vat_number="FI87654321")))


@pytest.mark.parametrize(
    ("number", "code"),
    [("", "invoice.number_too_long"), ("1" * 21, "invoice.number_too_long"), ("L-1", "reference.base")],
)
def test_a_number_that_cannot_be_used_is_refused(number, code):
    with pytest.raises(Refused, match=code):
        send(draft(), number)


def test_a_year_in_the_number_goes_into_the_reference():
    assert send(draft(), "2026-0017").reference == "202600172"


def test_the_status_must_be_known_of_every_day_of_supply():
    late = VatHistory((VatStatus(True, date(2026, 11, 1)),))
    with pytest.raises(Refused) as refusal:
        send(draft(line(supplied=date(2026, 10, 1)), line()), vat=late)
    assert refusal.value.values["missing"] == ("invoice.vat_status_missing",)
    assert REGISTERED.registered(date(2026, 10, 1))
