"""What a user types into a search field, as the search index understands it."""

from __future__ import annotations

import re

_DIGITS = re.compile(r"[\d\s+()/-]+")


def expressions(text: str) -> list[str]:
    """Return FTS5 expressions that must all be found: a word begins something, a number in whichever form it is kept.

    "040 123" finds +358 40 123...; "202 60011" finds the reference 20260011; "1234567-1" the business ID.
    """
    text = " ".join(text.split())
    if _DIGITS.fullmatch(text):
        digits = re.sub(r"\D", "", text)
        forms = dict.fromkeys((text, digits, f"358{digits[1:]}" if digits.startswith("0") else digits))
        parts = text.split()
        apart = " AND ".join(_beginning(part) for part in parts) if len(parts) > 1 else ""
        return (
            [" OR ".join([*filter(None, map(_beginning, forms)), *([f"({apart})"] if apart else [])])] if digits else []
        )
    return [expression for expression in map(_beginning, text.split()) if expression]


def _beginning(word: str) -> str:
    """A phrase whose last word may go on; quotation marks in it are doubled, as FTS5 wants."""
    return '"' + word.replace('"', '""') + '"*' if any(letter.isalnum() for letter in word) else ""
