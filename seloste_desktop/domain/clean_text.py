"""Text as it may be kept: composed (NFC), without signs that show nothing and deceive the eye or break a file.

Letters of any script stay, and so do the marks that right-to-left text and joined emoji need.
"""

from __future__ import annotations

import re
import unicodedata

_BREAKS = re.compile(r"\r\n?|[\u0085\u2028\u2029]")
# Controls, overrides and isolates of direction (they turn "gnp.exe" round), zero-width spaces, and code points that
# no file format holds. Line feeds and tabs are dealt with apart.
_REMOVED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]"
)
_LONE = re.compile("[\ud800-\udfff]")  # half a character, from a command line that is not UTF-8
_UNSEEN = frozenset({"Cf", "Cc", "Zs", "Zl", "Zp", "Mn"})
_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800")  # letters and signs by name, but drawn as nothing


def line(text: str) -> str:
    """Clean one line; inner breaks and tabs become spaces, and what shows nothing at all becomes ""."""
    if text.isascii() and text.isprintable():
        return text.strip()  # as most text is, in lists of a hundred thousand rows
    cleaned = re.sub(r"[\n\t]+", " ", _cleaned(text)).strip()
    return cleaned if _seen(cleaned) else ""


def note(text: str) -> str:
    """Clean text of several lines: breaks become line feeds, tabs stay."""
    cleaned = _cleaned(text).strip()
    return cleaned if _seen(cleaned) else ""


def _cleaned(text: str) -> str:
    whole = _LONE.sub("\ufffd", _BREAKS.sub("\n", text))
    return _REMOVED.sub("", unicodedata.normalize("NFC", whole))


def _seen(text: str) -> bool:
    return any(unicodedata.category(sign) not in _UNSEEN and sign not in _BLANK for sign in text)
