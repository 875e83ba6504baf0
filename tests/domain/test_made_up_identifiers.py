import pytest

from seloste_desktop.domain import business_id, contact_values, vat_number
from seloste_desktop.domain.made_up_identifiers import mailbox, new_business_id, new_estonian_vat_number, phone


@pytest.mark.parametrize("start", [10, 20, 30, 100, 999, 20_000])
def test_a_new_business_id_checks_and_is_of_a_range_never_given(start: int) -> None:
    number = new_business_id(start)
    assert business_id.check(number).valid
    assert start <= int(number[:7]) < 100_000


def test_an_estonian_vat_number_checks_and_begins_as_no_real_one_does() -> None:
    number = new_estonian_vat_number(10)
    assert vat_number.check(f"EE{number}").valid
    assert number.startswith("000")


def test_telephones_are_normal_as_the_form_would_make_them() -> None:
    for place in range(50):
        typed, normal = phone(place)
        assert contact_values.reach("phone", typed) == (typed, normal)


def test_telephones_do_not_come_again_for_a_small_register() -> None:
    assert len({phone(place * 61) for place in range(1600)}) == 1600


@pytest.mark.parametrize(
    ("first", "last", "box"),
    [
        ("Åsa", "Drömström", "asa.dromstrom"),
        ("Anna-Liisa", "Äännemäki", "anna-liisa.aannemaki"),
        ("Gun Britt", "Sago", "gun.britt.sago"),
    ],
)
def test_a_mailbox_is_plain_letters(first: str, last: str, box: str) -> None:
    assert mailbox(first, last) == box
    assert contact_values.reach("email", f"{box}@example.fi") == (f"{box}@example.fi", f"{box}@example.fi")
