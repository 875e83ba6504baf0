"""Personal identity codes: the numbers here are made up, of the series that is given to nobody (900-999)."""

import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.personal_id import refuse, stands_in

_CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"


def code(day: str, sign: str, number: str) -> str:
    return f"{day}{sign}{number}{_CHECKS[int(day + number) % 31]}"


@pytest.mark.parametrize("sign", "+-UVWXYABCDEF")
def test_every_sign_of_a_century_is_known(sign):
    assert stands_in(f"tunnus {code('131052', sign, '908')}, muuta")


@pytest.mark.parametrize("text", [code("131052", "-", "908").lower(), f"({code('010100', 'A', '999')})"])
def test_it_is_found_in_small_letters_and_between_signs(text):
    assert stands_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "131052-9080 väärä tarkiste" if code("131052", "-", "908")[-1] != "0" else "131052-9081",
        code("310252", "-", "908"),  # no such day
        "1234567-1",
        "Tilaus 131052-90812",
        "",
    ],
)
def test_what_only_looks_like_one_is_let_be(text):
    assert not stands_in(text)


def test_it_is_refused_beside_its_field():
    with pytest.raises(Refused, match=r"identity_code\.found") as refusal:
        refuse(code("131052", "-", "908"), "notes")
    assert refusal.value.field == "notes"
    assert refuse("hyvä asiakas", "notes") == "hyvä asiakas"
