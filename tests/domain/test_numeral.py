from decimal import Decimal

import pytest

from seloste_desktop.domain import numeral
from seloste_desktop.domain.errors import Refused


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,5", "1.5"),
        ("-3", "-3"),
        ("+3", "3"),
        ("1\u00a0234\u00a0567,125", "1234567.125"),
        ("12\u202f000", "12000"),
        ("\u22120,5", "-0.5"),
    ],
)
def test_a_number_is_read_as_people_type_it(text, number):
    assert numeral.parse(text) == Decimal(number)


@pytest.mark.parametrize("text", ["", "1e5", "Infinity", "1 23", ".5", "5.", "1.234,5", "9" * 19, "²", "0x1"])
def test_what_is_not_a_plain_number_is_refused_beside_its_field(text):
    with pytest.raises(Refused, match=r"number\.malformed") as refusal:
        numeral.parse(text, "quantity")
    assert refusal.value.field == "quantity"


@pytest.mark.parametrize(("number", "count"), [("1.500", 1), ("100", 0), ("1E+3", 0), ("0.00001", 5), ("0.000", 0)])
def test_only_the_decimals_that_are_needed_count(number, count):
    assert numeral.decimals(Decimal(number)) == count
