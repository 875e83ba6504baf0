import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from stdnum.fi import ytunnus

from seloste_desktop.domain import business_id
from tests.domain.invoice_samples import VECTORS


@pytest.mark.parametrize("vector", VECTORS["ytunnus"], ids=lambda vector: vector["value"])
def test_the_vectors_of_the_law_chapter(vector):
    checked = business_id.check(vector["value"])
    assert (checked.valid, checked.reason) == (vector["valid"], vector["reason"])


@pytest.mark.parametrize(
    "vector", [each for each in VECTORS["ytunnus"] if each["valid"]], ids=lambda each: each["value"]
)
def test_vat_number_and_e_invoice_address_follow_from_it(vector):
    assert business_id.vat_number(vector["value"]) == vector["vat"]
    assert business_id.ovt(vector["value"]) == vector["ovt"]


@pytest.mark.parametrize("text", ["02459747", " 0245974-7 ", "245974-7", "0245974\u20117", "0245974–7"])
def test_the_usual_ways_of_typing_are_stored_in_one_form(text):
    assert business_id.check(text).normal == "0245974-7"


@pytest.mark.parametrize("text", ["", "٠٢٤٥٩٧٤-٧", "0245974--7", "0245974 -7", "45974-7", "02459747\n1"])
def test_other_forms_are_refused(text):
    assert business_id.check(text).reason == "format"


@given(st.from_regex(r"[0-9]{7}-[0-9]", fullmatch=True))
def test_it_agrees_with_the_library(number):
    assert business_id.check(number).valid is ytunnus.is_valid(number)


@given(st.integers(0, 10**7 - 1), st.integers(0, 7), st.sampled_from("0123456789"))
def test_a_single_wrong_digit_is_always_found(first_seven, at, digit):
    right = [number for end in range(10) if business_id.check(number := f"{first_seven:07}{end}").valid]
    assume(right and right[0][at] != digit)
    assert not business_id.check(right[0][:at] + digit + right[0][at + 1 :]).valid
