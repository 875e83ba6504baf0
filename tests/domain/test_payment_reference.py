import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from stdnum import iso11649

from seloste_desktop.domain import payment_reference as reference
from seloste_desktop.domain.errors import Refused
from tests.domain.invoice_samples import VECTORS

bases = st.integers(100, 10**19 - 1).map(str)


@pytest.mark.parametrize("vector", VECTORS["viite"], ids=lambda vector: vector["base"])
def test_the_national_vectors_are_made_and_printed(vector):
    assert reference.make(vector["base"]) == vector["reference"]
    assert reference.printed(vector["reference"]) == vector["printed"]
    assert reference.check_national(vector["printed"]).normal == vector["reference"]


@pytest.mark.parametrize("vector", VECTORS["viite_invalid"], ids=lambda vector: vector["value"] or "empty")
def test_the_national_vectors_are_refused_with_their_reason(vector):
    assert reference.check_national(vector["value"]).reason == vector["reason"]


@pytest.mark.parametrize("vector", VECTORS["rf"], ids=lambda vector: vector["rf"])
def test_the_rf_vectors_are_made_and_printed(vector):
    assert reference.to_rf(vector["national"]) == vector["rf"]
    assert reference.check_rf(vector["rf"].lower()).printed == vector["printed"]
    assert reference.to_national(vector["rf"]) == vector["national"]


@pytest.mark.parametrize("vector", VECTORS["rf_invalid"], ids=lambda vector: vector["value"] or "empty")
def test_the_rf_vectors_are_refused_with_their_reason(vector):
    assert reference.check_rf(vector["value"]).reason == vector["reason"]


@pytest.mark.parametrize(
    ("text", "normal"),
    [("0000 01009", "1009"), ("10\u00a009", "1009"), ("\t1009\n", "1009"), ("RF18 0000 1009", "RF181009")],
)
def test_spaces_and_leading_zeros_carry_no_meaning(text, normal):
    assert reference.check(text).normal == normal


@pytest.mark.parametrize(
    ("text", "reason"), [("0000", "too_short"), ("١٠٠٩", "not_digits"), ("1009²", "not_digits"), ("  ", "empty")]
)
def test_only_ascii_digits_count(text, reason):
    assert reference.check_national(text).reason == reason


@pytest.mark.parametrize(
    ("text", "reason"), [("RF", "too_short"), ("RF18-1009", "not_digits"), ("18RF1009", "no_prefix")]
)
def test_an_rf_needs_its_letters_in_front_and_digits_behind(text, reason):
    assert reference.check_rf(text).reason == reason


@pytest.mark.parametrize("base", ["", "99", "0100", "12345678901234567890", "10A1", "¹²³"])
def test_no_reference_is_made_of_what_is_not_3_to_19_digits(base):
    with pytest.raises(Refused, match=r"reference\.base"):
        reference.make(base)


@given(bases)
def test_what_is_made_is_right_in_both_forms_and_they_are_the_same(base):
    national = reference.make(base)
    rf = reference.to_rf(national)
    assert reference.check(reference.printed(national)).normal == national
    assert reference.check(reference.printed(rf)).normal == rf
    assert reference.same(national, rf)
    assert iso11649.is_valid(rf)


@given(bases, st.integers(0, 19), st.sampled_from("0123456789"))
def test_a_single_wrong_digit_is_always_found(base, at, digit):
    national = reference.make(base)
    assume(at < len(national) and national[at] != digit)
    wrong = national[:at] + digit + national[at + 1 :]
    assert not reference.check_national(wrong).valid
    assert not reference.check_rf(f"{reference.to_rf(national)[:4]}{wrong}").valid


@given(bases, st.integers(0, 18))
def test_neighbours_that_changed_places_are_always_found_in_an_rf(base, at):
    rf = reference.to_rf(reference.make(base))
    assume(at + 3 < len(rf) and rf[at + 2] != rf[at + 3])
    swapped = rf[: at + 2] + rf[at + 3] + rf[at + 2] + rf[at + 4 :]
    assert not reference.check_rf(swapped).valid


def test_other_references_are_not_the_same():
    assert not reference.same("1009", "RF9811112")
