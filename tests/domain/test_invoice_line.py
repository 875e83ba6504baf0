from decimal import Decimal

import pytest

from seloste_desktop.domain import invoice_line
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.invoice_line import PIECES, Line
from tests.domain.invoice_samples import line


@pytest.mark.parametrize(
    ("quantity", "unit_price", "discount", "cents"),
    [
        ("1.5", "33.33", "0", 5000),
        ("2", "12.345", "10", 2222),
        ("7", "0.15", "5", 100),
        ("-0.5", "0.05", "0", -3),
        ("0.001", "0.00001", "0", 0),
        ("999999.999", "999.99999", "0.001", 99998998900),
        ("3", "10", "100", 0),
    ],
)
def test_a_line_is_rounded_once_after_its_discount(quantity, unit_price, discount, cents):
    assert line(quantity, unit_price, discount_percent=Decimal(discount)).total == cents


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"description": " "}, "line.no_description", "description"),
        ({"quantity": "1.0001"}, "number.too_many_decimals", "quantity"),
        ({"quantity": "1000000000"}, "number.too_large", "quantity"),
        ({"quantity": "NaN"}, "number.malformed", "quantity"),
        ({"unit_price": "0.000001"}, "number.too_many_decimals", "unit_price"),
        ({"unit_price": "-1"}, "line.negative_price", "unit_price"),
        ({"unit_price": "Infinity"}, "number.malformed", "unit_price"),
        ({"vat": "-1"}, "line.vat_out_of_range", "vat"),
        ({"vat": "100.5"}, "line.vat_out_of_range", "vat"),
        ({"discount_percent": "100.1"}, "line.discount_out_of_range", "discount_percent"),
        ({"discount_percent": "-1"}, "line.discount_out_of_range", "discount_percent"),
        ({"quantity": "999999999", "unit_price": "999999999"}, "amount.too_large", "unit_price"),
        ({"vat_note": "AE65"}, "line.note_with_vat", "vat_note"),
    ],
)
def test_a_line_cannot_be_made_wrong(change, code, field):
    given = {
        "description": "Siivous",
        "quantity": "1",
        "unit_price": "10",
        "vat": "25.5",
        "discount_percent": "0",
        **change,
    }
    text = {name: given.pop(name) for name in ("description", "vat_note") if name in given}
    with pytest.raises(Refused, match=code) as refusal:
        Line(**text, **{name: Decimal(number) for name, number in given.items()})  # type: ignore[arg-type]  # by name
    assert refusal.value.field == field


def test_trailing_zeros_are_no_decimals():
    assert line("1.5000", "2.5000000").total == 375


def test_a_line_of_the_command_line_is_read():
    assert invoice_line.parse("Ikkunoiden pesu; 1,5 ;33.33;25,5 %;10%", PIECES["sv"]) == Line(
        description="Ikkunoiden pesu",
        quantity=Decimal("1.5"),
        unit="st",
        unit_price=Decimal("33.33"),
        vat=Decimal("25.5"),
        discount_percent=Decimal(10),
    )
    assert invoice_line.parse("Työ;1;10;0", "kpl").discount_percent == 0


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "line.malformed"),
        ("Työ;1;10", "line.malformed"),
        ("Työ;1;10;24;0;0", "line.malformed"),
        ("Työ;yksi;10;24", "number.malformed"),
        ("Työ;1;10;", "number.malformed"),
        ("Työ;1;10;24;", "number.malformed"),
        (";1;10;24", "line.no_description"),
        ("\u200b;1;10;24", "line.no_description"),
    ],
)
def test_another_form_is_refused(text, code):
    with pytest.raises(Refused, match=code):
        invoice_line.parse(text, "kpl")
