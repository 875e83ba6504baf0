"""What a user types into a search field, as the search index understands it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from seloste_desktop.domain import clean_text

_POSTAL_CODE = 5  # digits: 00100 is one, and no way to dial abroad
_NUMBER = re.compile(r"[\d+()./\u2010-\u2015-]+")


def expressions(text: str) -> list[str]:
    """Return FTS5 expressions that must all be found: a word begins something, a number in whichever form it is kept.

    "040 123" finds +358 40 123...; "202 60011" finds the reference 20260011; "1234567-1" the business ID.
    """
    words = clean_text.line(text).split()
    found: list[str] = []
    for number, run in groupby(words, lambda word: _NUMBER.fullmatch(word) is not None):
        said = list(run)
        found += [_number(said)] if number else map(_beginning, said)
    return [expression for expression in found if expression]


def _number(groups: list[str]) -> str:
    """A number that may be kept with other gaps, as a phone's normal form, or as several numbers in one row."""
    written = " ".join(groups)
    forms = [_beginning(form) for form in dict.fromkeys((written, *_joined(written)))]
    if len(groups) > 1 and all(map(_beginning, groups)):
        forms.append(f"({' AND '.join(map(_beginning, groups))})")
    return " OR ".join(filter(None, forms))


def _joined(written: str) -> Iterator[str]:
    digits = re.sub(r"\D", "", written.replace("(0)", ""))  # +358 (0)40: the nought is not dialled from abroad
    yield digits
    if digits.startswith("00") and len(digits) > _POSTAL_CODE:
        yield digits[2:]
    elif digits.startswith("0"):
        yield f"358{digits[1:]}"


def _beginning(word: str) -> str:
    """A phrase whose last word may go on; quotation marks in it are doubled, as FTS5 wants."""
    return '"' + word.replace('"', '""') + '"*' if any(letter.isalnum() for letter in word) else ""
