"""Names as lists and letters write them, and the order they stand in."""

from __future__ import annotations

import unicodedata

# In Finland å, ä and ö stand last in this order; ü goes with y, æ with ä, ø and õ with ö, ð with d, ß with ss.
_LAST = {"å": "{", "ä": "|", "ö": "}"}
_LIKE = {"æ": "|", "ø": "}", "õ": "}", "ü": "y", "ð": "d", "þ": "th", "ß": "ss", "œ": "}", "ł": "l", "đ": "d"}


def sort_key(*names: str) -> str:
    """Return text whose code points order names as a Finnish list does: v is not w, "von" is not passed over."""
    key: list[str] = []
    for letter in unicodedata.normalize("NFC", " ".join(filter(None, names))).casefold():
        if letter in _LAST or letter in _LIKE:
            key.append(_LAST.get(letter) or _LIKE[letter])
        else:
            key.extend(part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part))
    return "".join(letter if letter.isalnum() or letter in "{|} " else " " for letter in key).strip()


def listed(first_name: str, last_name: str) -> str:
    """Write "Aalto, Aino"; one name alone stands alone."""
    return ", ".join(filter(None, (last_name, first_name)))


def full(first_name: str, last_name: str) -> str:
    """Write "Aino Aalto"."""
    return " ".join(filter(None, (first_name, last_name)))
