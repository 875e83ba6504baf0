import hashlib

import pytest

from seloste_desktop.domain.checkpoint import Checkpoint
from seloste_desktop.domain.errors import Refused

SEAL = hashlib.sha256(b"seal").digest()
PRINTED = Checkpoint.of(2417, SEAL)
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
PLAIN = str(PRINTED).replace(" ", "").replace("·", "")


def test_it_is_printed_as_number_four_groups_and_a_check_letter() -> None:
    assert str(PRINTED) == "2417 · 6D3G RP3B BZOP T4I5 · I"


@pytest.mark.parametrize("between", [" · ", "-", "", "  ", ".", "/"])
@pytest.mark.parametrize("way", [str.lower, str.upper])
def test_it_is_typed_in_any_way(between: str, way: object) -> None:
    typed = str(PRINTED).replace(" · ", between).replace("O", "0").replace("I", "1").replace("B", "8")
    assert Checkpoint.parse(way(typed)) == PRINTED  # type: ignore[operator]


def test_it_fits_its_own_seal_and_no_other() -> None:
    assert Checkpoint.parse(str(PRINTED)).fits(SEAL)
    assert not PRINTED.fits(hashlib.sha256(b"other").digest())


def test_every_single_slip_in_letters_and_number_is_told() -> None:
    for place, letter in ((place, letter) for place in range(4, len(PLAIN)) for letter in ALPHABET):
        _refuses(PLAIN[:place] + letter + PLAIN[place + 1 :])
    for place, digit in ((place, digit) for place in range(4) for digit in "0123456789"):
        _refuses(PLAIN[:place] + digit + PLAIN[place + 1 :])


def test_any_two_neighbours_changed_round_are_told() -> None:
    for place in range(len(PLAIN) - 1):
        if place != 3:  # there a digit would stand among the letters
            _refuses(PLAIN[:place] + PLAIN[place + 1] + PLAIN[place] + PLAIN[place + 2 :])


def _refuses(typed: str) -> None:
    if typed != PLAIN:
        with pytest.raises(Refused, match="misread"):
            Checkpoint.parse(typed)


@pytest.mark.parametrize("typed", ["", "2417", "6D3G RP3B BZOP T4I5 I", "2417 6D3G RP3B", "x" * 30, "24é7 " + "A" * 17])
def test_what_has_not_the_form_is_malformed(typed: str) -> None:
    with pytest.raises(Refused, match="malformed"):
        Checkpoint.parse(typed)
