"""The Finnish personal identity code (henkilötunnus): known so that it can be kept out (tietosuojalaki 29 §)."""

from __future__ import annotations

import re
from datetime import date

from seloste_desktop.domain.errors import Refused

# The signs of the centuries, with those taken into use in 2023 and 2024; letters of either case.
_CENTURIES = {"+": 1800, **dict.fromkeys("-UVWXY", 1900), **dict.fromkeys("ABCDEF", 2000)}
_CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_FORM = re.compile(r"(?<![0-9A-Za-z])(\d\d)(\d\d)(\d\d)([-+A-FU-Ya-fu-y])(\d{3})([0-9A-Ya-y])(?![0-9A-Za-z])")


def stands_in(text: str) -> bool:
    """Whether a code with a true date and a right check sign stands in the text; temporary ones (900-999) too."""
    return any(_is_code(found) for found in _FORM.finditer(text))


def refuse(text: str, field: str) -> str:
    """Return the text; raise Refused `identity_code.found` if a code stands in it."""
    if stands_in(text):
        raise Refused("identity_code.found", field)
    return text


def _is_code(found: re.Match[str]) -> bool:
    day, month, year, sign, number, check = found.groups()
    try:
        date(_CENTURIES[sign.upper()] + int(year), int(month), int(day))
    except ValueError:
        return False
    return _CHECKS[int(day + month + year + number) % len(_CHECKS)] == check.upper()
