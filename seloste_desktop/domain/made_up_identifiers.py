"""Numbers and addresses that check like real ones and were never given to anybody."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from seloste_desktop.domain import business_id, vat_number
from seloste_desktop.domain.checked import Checked

_PHONES = ("040", "050")
_CAST = 200  # the numbers before are those of customers written by hand
_BLOCK = 1000


def phone(place: int) -> tuple[str, str]:
    """As typed and in normal form, of 040 000 0xxx and 050 000 0xxx in turn; after 1,600 they come again."""
    number = _CAST + place // len(_PHONES) % (_BLOCK - _CAST)
    prefix = _PHONES[place % len(_PHONES)]
    return f"{prefix} 000 {number:04}", f"+358{prefix[1:]}000{number:04}"


def new_business_id(start: int) -> str:
    """The first number from `start` on that has a check digit: below 100,000 none was ever given."""
    return _first(start, "{:07}-{}", business_id.check)


def new_estonian_vat_number(start: int) -> str:
    """Without its EE; real ones begin with 10."""
    return _first(start, "EE{:08}{}", vat_number.check).removeprefix("EE")


def mailbox(*names: str) -> str:
    """What stands before the @ in an e-mail address of these names."""
    plain = unicodedata.normalize("NFD", ".".join(names).casefold().replace(" ", "."))
    return "".join(letter for letter in plain if letter.isascii() and (letter.isalnum() or letter in ".-"))


def _first(start: int, form: str, check: Callable[[str], Checked]) -> str:
    while True:
        for digit in range(10):
            text = form.format(start, digit)
            if check(text).valid:
                return text
        start += 1
