"""A day as people type it: 2026-11-21 or 21.11.2026."""

from __future__ import annotations

import re
from datetime import date

from seloste_desktop.domain.errors import Refused

_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?:[T ]00:00(?::00)?)?")
_FINNISH = re.compile(r"(?P<day>[0-9]{1,2})\. ?(?P<month>[0-9]{1,2})\. ?(?P<year>[0-9]{4})")


def read(text: str, field: str = "date") -> date:
    """Raise Refused `date.malformed`, or `date.no_such` for 29.2.2026 and its like."""
    found = _ISO.fullmatch(text.strip()) or _FINNISH.fullmatch(text.strip())
    if found is None:
        raise Refused("date.malformed", field)
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        raise Refused("date.no_such", field, date=text.strip()) from None
