"""A number as people type it: a comma or a point, spaces between thousands, either minus."""

from __future__ import annotations

import re
from decimal import Decimal

from seloste_desktop.domain.errors import Refused

_GAP = "[ \u00a0\u2009\u202f]"  # plain, no-break, thin and narrow no-break space
_FORM = re.compile(rf"([-+\u2212]?)([0-9]{{1,3}}(?:{_GAP}[0-9]{{3}})+|[0-9]{{1,18}})(?:[.,]([0-9]{{1,12}}))?")


def read(text: str) -> Decimal | None:
    """None for what is not a plain number; exponents, "1.234,50" and digits of other scripts are not."""
    found = _FORM.fullmatch(text.strip())
    if found is None:
        return None
    sign, whole, part = found.groups()
    size = Decimal(f"{re.sub(_GAP, '', whole)}.{part or '0'}")
    return size if sign in ("", "+") else -size


def parse(text: str, field: str = "") -> Decimal:
    """Raise `number.malformed` for what is not a plain number."""
    number = read(text)
    if number is None:
        raise Refused("number.malformed", field)
    return number


def decimals(number: Decimal) -> int:
    """How many decimals are needed to write it; trailing zeros are not."""
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
