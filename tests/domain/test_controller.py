"""The controller's card: each detail checked by its own rule."""

import pytest

from seloste_desktop.domain.controller import Controller, checked
from seloste_desktop.domain.errors import Refused


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [
        ("name", "  Liisa   Esimerkki ", "Liisa   Esimerkki"),
        ("business_id", "1234567-1", "1234567-1"),
        ("business_id", "", ""),
        ("iban", "fi21 1234 5600 0007 85", "FI2112345600000785"),
        ("bic", "ndeafihh", "NDEAFIHH"),
        ("bic", "", ""),
        ("email", "Liisa@example.fi", "Liisa@example.fi"),
        ("contact_email", "", ""),
        ("contact_phone", "040 123 4567", "040 123 4567"),
        ("web", "example.fi", "example.fi"),
        ("postal_code", "00100", "00100"),
        ("financial_year_end", "06-30", "06-30"),
        ("language", "sv", "sv"),
        ("template", "invoicing", "invoicing"),
    ],
)
def test_a_right_detail_is_kept_in_its_usual_form(name: str, text: str, kept: str) -> None:
    assert checked({name: text}) == {name: kept}


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("shoe_size", "42", "field.unknown"),
        ("business_id", "1234567-2", "business_id."),
        ("iban", "FI2112345600000786", "iban.wrong"),
        ("iban", "", "iban.wrong"),
        ("bic", "NDEA", "bic.malformed"),
        ("contact_email", "liisa", "email.malformed"),
        ("phone", "soita", "phone.malformed"),
        ("web", "ei sivua", "www.malformed"),
        ("financial_year_end", "31.12.", "financial_year_end.malformed"),
        ("financial_year_end", "02-30", "financial_year_end.malformed"),
        ("language", "de", "language.unknown"),
        ("template", "school", "template.unknown"),
        ("street", "k" * 256, "text.too_long"),
    ],
)
def test_a_wrong_detail_is_refused(name: str, text: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        checked({name: text})


@pytest.mark.parametrize(
    ("trade_name", "name", "called"),
    [
        ("", "Liisa Esimerkki", "Liisa Esimerkki"),
        ("Liisan Langat", "Liisa Esimerkki", "Liisan Langat, Liisa Esimerkki"),
        ("Tmi Liisa Esimerkki", "Liisa Esimerkki", "Tmi Liisa Esimerkki"),
        ("Liisan Langat", "", "Liisan Langat"),
    ],
)
def test_letters_name_the_trade_and_the_person_once(trade_name: str, name: str, called: str) -> None:
    assert Controller(name=name, trade_name=trade_name).called == called
