"""Numbers checked and payment codes made, without a register."""

import pytest

from tests.cli.conftest import Seloste


@pytest.mark.parametrize(
    ("kind", "value", "printed"),
    [
        ("reference", "1232", "1232"),
        ("rf", "RF0810016", "RF08 1001 6"),
        ("business-id", "1234567-1", "1234567-1"),
        ("iban", "FI2112345600000785", "FI21 1234 5600 0007 85"),
    ],
)
def test_a_right_number_is_printed_in_groups(seloste: Seloste, kind: str, value: str, printed: str) -> None:
    done = seloste("check", kind, value, "--user", "nobody", "--json")
    assert (done.code, done.answer["valid"], done.answer["printed"], done.answer["reason"]) == (0, True, printed, None)
    assert seloste("check", kind, value).lines == [printed]


@pytest.mark.parametrize("kind", ["reference", "rf", "business-id", "iban"])
def test_a_wrong_number_ends_with_1(seloste: Seloste, kind: str) -> None:
    done = seloste("check", kind, "0000", "--json")
    assert (done.code, done.answer["valid"], done.answer["normal"]) == (1, False, None)
    assert done.answer["reason"]
    assert done.err.count("\n") == 1


CODES = ["payment-codes", "--name", "Liisa Esimerkki", "--iban", "FI2112345600000785"]


def test_codes_carry_all_that_was_given(seloste: Seloste) -> None:
    words = ["--amount", "12.50", "--reference", "1232", "--due", "2026-12-01", "--json"]
    answer = seloste(*CODES, *words).answer
    assert answer["barcode"] == "421123456000007850000125000000000000000000001232261201"
    assert answer["epc"].split("\n")[5:9] == ["Liisa Esimerkki", "FI2112345600000785", "EUR12.50", ""]


def test_a_code_that_cannot_be_made_is_null(seloste: Seloste) -> None:
    assert seloste(*CODES, "--json").answer == {"barcode": None, "epc": None}
    assert seloste(*CODES, "--amount", "1000000000", "--json").answer["epc"] is None
    assert seloste(*CODES).lines[1] == "ei voi tehdä"


def test_a_reference_and_a_text_do_not_go_together(seloste: Seloste) -> None:
    done = seloste(*CODES, "--reference", "1232", "--text", "kiitos")
    assert (done.code, "--reference tai --text" in done.err) == (2, True)
