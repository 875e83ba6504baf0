"""Y-tunnus, the Finnish business ID, and the numbers made from it."""

from __future__ import annotations

import re

from seloste_desktop.domain.checked import Checked

_FORM = re.compile(r"([0-9]{6,7})-([0-9])|([0-9]{7})([0-9])")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)
_HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2212"), "-")  # what word processors make of it


def check(text: str) -> Checked:
    """Faults: format, remainder_1 (no such number is given), check_digit. Old ones of six digits get a leading zero."""
    found = _FORM.fullmatch(text.strip().translate(_HYPHENS))
    if found is None:
        return Checked.wrong("format")
    digits = (found[1] or found[3]).zfill(7)
    remainder = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11
    if remainder == 1:
        return Checked.wrong("remainder_1")
    if int(found[2] or found[4]) != (11 - remainder) % 11:
        return Checked.wrong("check_digit")
    normal = f"{digits}-{found[2] or found[4]}"
    return Checked.right(normal, normal)


def vat_number(business_id: str) -> str:
    """The VAT number of a business ID in normal form; that it is on the register cannot be known here."""
    return f"FI{business_id.replace('-', '')}"


def ovt(business_id: str) -> str:
    """The e-invoice address (OVT) of a business ID in normal form."""
    return f"0037{business_id.replace('-', '')}"
