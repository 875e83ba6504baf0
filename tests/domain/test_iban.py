import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from seloste_desktop.domain import iban
from tests.domain.invoice_samples import LAW, VECTORS


def finnish(account: int) -> str:
    return f"FI{98 - int(f'{account:014}151800') % 97:02}{account:014}"


@pytest.mark.parametrize("vector", VECTORS["iban"], ids=lambda vector: vector["value"])
def test_the_vectors_of_the_law_chapter(vector):
    checked = iban.check(vector["value"])
    found = (checked.valid, checked.normal, checked.printed, checked.reason)
    assert found == tuple(vector[key] for key in ("valid", "normal", "printed", "reason"))
    assert (LAW.banks.bic(checked.normal) if checked.normal else None) == vector["bic"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "format"),
        ("F", "format"),
        ("FI21-1234-5600-0007-85", "format"),
        ("FI٢١12345600000785", "format"),
        ("ﬁ2112345600000785", "format"),
        ("DEX", "not_finnish"),
        ("FIX", "length"),
        ("FIO112345600000785", "not_digits"),
        ("FI0012345600000785", "check_digits"),
    ],
)
def test_the_first_fault_in_the_order_of_the_law_chapter_is_named(text, reason):
    assert iban.check(text).reason == reason


def test_accounts_of_other_countries_are_taken_where_any_country_will_do():
    assert iban.check_any("de89 3704 0044 0532 0130 00").printed == "DE89 3704 0044 0532 0130 00"
    assert iban.check_any("DE88370400440532013000").reason == "number"
    assert iban.check_any("XX89370400440532013000").reason == "number"
    assert iban.check_any("FI2112345600000786").reason == "check_digits"
    assert iban.check_any("FI2112345600000785").valid


@given(st.integers(0, 10**14 - 1), st.integers(2, 17), st.sampled_from("0123456789"))
def test_a_single_wrong_digit_is_always_found(account, at, digit):
    number = finnish(account)
    assume(number[at] != digit)
    assert iban.check(number).valid
    assert iban.check(number[:at] + digit + number[at + 1 :]).reason == "check_digits"


@given(st.integers(0, 10**14 - 1), st.integers(2, 16))
def test_neighbours_that_changed_places_are_always_found(account, at):
    number = finnish(account)
    swapped = number[:at] + number[at + 1] + number[at] + number[at + 2 :]
    assume(swapped != number)
    assert not iban.check(swapped).valid


@pytest.mark.parametrize(
    ("text", "normal"), [("ndeafihh", "NDEAFIHH"), ("DABAFIHHXXX", "DABAFIHHXXX"), ("NDEAFI", None), ("", None)]
)
def test_a_bic_has_eight_or_eleven_characters(text, normal):
    assert iban.check_bic(text).normal == normal
