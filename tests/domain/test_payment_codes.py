from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain import money, payment_codes, payment_reference
from tests.domain.invoice_samples import VECTORS

IBAN = "FI2112345600000785"
DUE = date(2026, 12, 15)


def vector_cents(amount: str | None) -> int | None:
    return None if amount is None else money.parse(amount)


def epc(**more):
    return payment_codes.epc(**{"name": "Maija Malli", "iban": IBAN, "cents": 100, "due": None, **more})


@pytest.mark.parametrize("vector", VECTORS["barcode"], ids=lambda vector: vector["code"])
def test_the_bar_codes_of_the_law_chapter(vector):
    due = date.fromisoformat(vector["due"]) if vector["due"] else None
    made = payment_codes.barcode(vector["iban"], vector_cents(vector["amount"]), vector["reference"], due)
    assert made.text == vector["code"]
    assert made.text is not None
    assert payment_codes.check_symbol(made.text) == vector["check"]


@pytest.mark.parametrize(
    ("iban", "cents", "reference", "reason"),
    [
        ("DE89370400440532013000", 100, "1009", "barcode.not_possible"),
        ("FI2112345600000786", 100, "1009", "barcode.not_possible"),
        (IBAN, 100, "", "reference.empty"),
        (IBAN, 100, "1008", "reference.check_digit"),
        (IBAN, -1, "1009", "barcode.negative"),
    ],
)
def test_no_bar_code_is_made_without_a_finnish_account_or_a_reference_or_for_a_negative_sum(
    iban, cents, reference, reason
):
    assert payment_codes.barcode(iban, cents, reference, DUE) == payment_codes.PaymentCode(None, reason)


@given(
    st.integers(0, 10**10), st.integers(100, 10**19 - 1), st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.booleans()
)
def test_a_bar_code_has_54_digits_that_can_be_read_back(cents, base, due, abroad):
    national = payment_reference.make(str(base))
    reference = payment_reference.to_rf(national) if abroad else national
    code = payment_codes.barcode(IBAN, cents, reference, due).text
    assert code is not None and len(code) == 54 and code.isdigit()
    assert code[1:17] == IBAN[2:]
    assert int(code[17:25]) == (cents if cents <= 99_999_999 else 0)
    assert int(code[28:48]) == int(national)
    assert code[25:28] == (f"{reference[2:4]}0" if abroad else "000")
    assert code[48:] == due.strftime("%y%m%d")


@pytest.mark.parametrize("vector", VECTORS["epc"], ids=lambda vector: vector["input"]["name"])
def test_the_qr_payloads_of_the_law_chapter(vector):
    given_, info = vector["input"], vector["input"]["info"]
    made = epc(
        **{key: given_[key] for key in ("name", "iban", "bic", "reference", "text")},
        cents=vector_cents(given_["amount"]),
        due=date.fromisoformat(info.removeprefix("ReqdExctnDt/")) if info else None,
    )
    assert made.text == vector["payload"]
    assert len(made.text.encode()) == vector["bytes"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"cents": None}, "epc.no_amount"),
        ({"cents": 0}, "epc.no_amount"),
        ({"cents": -100}, "epc.no_amount"),
        ({"cents": money.LARGEST + 1}, "epc.no_amount"),
        ({"name": " \n"}, "epc.no_name"),
        ({"iban": "FI00"}, "iban.wrong"),
        ({"bic": "NORDEA"}, "bic.malformed"),
        ({"reference": "1008"}, "reference.check_digit"),
        ({"name": "😀" * 70, "due": DUE}, "epc.too_long"),
    ],
)
def test_no_qr_is_made_of_what_a_bank_could_not_pay(change, reason):
    assert epc(**change) == payment_codes.PaymentCode(None, reason)


def test_the_largest_sum_and_a_foreign_account_can_be_carried():
    text = epc(iban="DE89370400440532013000", cents=money.LARGEST).text
    assert text is not None and "\nDE89370400440532013000\nEUR999999999.99" in text


def test_a_text_is_left_out_beside_a_reference():
    assert epc(reference="1009", text="Kiitos").text.split("\n")[9:] == ["1009"]


def test_line_ends_and_control_characters_become_spaces():
    lines = epc(name="Maija\nMalli", text="Lasku\r1\x00€ š –\u2028").text.split("\n")
    assert lines[5] == "Maija Malli"
    assert lines[10] == "Lasku 1 € š –"


@given(st.text(max_size=200), st.text(max_size=300), st.integers(1, money.LARGEST))
def test_every_payload_fits_and_has_its_fields_on_their_lines(name, text, cents):
    made = epc(name=name or "x", text=text, cents=cents, due=DUE)
    lines = (made.text or "").split("\n")
    assert made.text is None or (len(made.text.encode()) <= 331 and len(lines) == 12)
    assert made.text is None or (
        len(lines[5]) <= 70 and len(lines[10]) <= 140 and lines[7] == f"EUR{money.plain(cents)}"
    )


def test_a_long_text_is_shortened_without_cutting_an_accent_from_its_letter():
    lines = epc(name="ä" * 70, text="e\u0301" * 70).text.split("\n")
    assert lines[10] and len(lines[10]) % 2 == 0
