from dataclasses import replace

import pytest

from tests.domain.invoice_samples import BUYER


@pytest.mark.parametrize(
    ("country", "abroad"), [("", False), ("FI", False), ("Suomi", False), ("AX", False), ("SE", True), ("Ruotsi", True)]
)
def test_who_is_not_in_finland_is_abroad(country, abroad):
    assert replace(BUYER, country=country).abroad is abroad


@pytest.mark.parametrize(
    ("change", "whole"),
    [
        ({}, True),
        ({"street": " "}, False),
        ({"city": ""}, False),
        ({"postal_code": ""}, False),
        ({"postal_code": "", "country": "IE"}, True),
    ],
)
def test_an_address_is_whole_if_a_letter_would_arrive(change, whole):
    assert replace(BUYER, **change).has_address is whole
