import pytest

from seloste_desktop.domain import vat_number


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("FI12345671", "FI12345671"),
        ("fi 1234567-1", "FI12345671"),
        ("ATU57194903", "ATU57194903"),
        ("EL094259216", "EL094259216"),
    ],
)
def test_a_vat_number_of_the_eu_is_taken(text, normal):
    assert vat_number.check(text).normal == normal


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "format"),
        ("12345671", "format"),
        ("FI1", "format"),
        ("FI12345672", "number"),
        ("FI123456", "number"),
        ("ATU57194904", "number"),
        ("US123456789", "number"),
    ],
)
def test_others_are_refused_with_their_fault(text, reason):
    assert vat_number.check(text).reason == reason


def test_the_finnish_ones_are_told_apart():
    assert vat_number.is_finnish("FI12345671")
    assert not vat_number.is_finnish("EE100594102")
