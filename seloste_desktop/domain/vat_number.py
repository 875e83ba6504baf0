"""VAT numbers of the EU: their form only, since being on a register cannot be proved offline."""

from __future__ import annotations

import re

from seloste_desktop.domain import business_id
from seloste_desktop.domain.checked import Checked

_FORM = re.compile(r"[A-Z]{2}[0-9A-Z+*]{2,12}")
_SIGNS = str.maketrans("", "", " \u00a0-.")


def check(text: str) -> Checked:
    """Faults: format (not a country's letters and number), number (not right for that country)."""
    typed = text.translate(_SIGNS).upper()
    if _FORM.fullmatch(typed) is None:
        return Checked.wrong("format")
    if typed.startswith("FI"):
        return Checked.right(typed, typed) if business_id.check(typed[2:]).valid else Checked.wrong("number")
    from stdnum.eu import vat  # reads each country's module

    return Checked.right(typed, typed) if vat.is_valid(typed) else Checked.wrong("number")


def is_finnish(number: str) -> bool:
    return number.startswith("FI")
