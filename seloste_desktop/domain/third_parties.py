"""Passages of free text that tell of someone else (GDPR 15(4)): shown before an answer goes out, and blacked out."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

_SHORTEST_STEM, _LONGEST_STEM = 3, 5
_LETTER = r"[^\W\d_]"
_NAME = re.compile(rf"(?:{_LETTER})(?:{_LETTER}|[-'’])+")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{2,4}){3,8}\b")
_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_PERSONAL_ID = re.compile(r"\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b")
_BUSINESS_ID = re.compile(r"\b\d{7}-\d\b")
_PHONE = re.compile(r"(?<![\w.,-])(?:\+|00)?\d(?:[ \u00a0/()-]{0,2}\d){6,14}(?![\w-])")


class ThirdPartyKind(StrEnum):
    """What a passage gives away."""

    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    IBAN = "iban"
    PERSONAL_ID = "personal_id"
    BUSINESS_ID = "business_id"


Instead = Callable[[ThirdPartyKind], str]
"""What stands in the place of a passage of a kind."""

# In this order: what an earlier pattern has found is not looked at again, so an account is no phone number.
_PATTERNS = (
    (ThirdPartyKind.EMAIL, _EMAIL),
    (ThirdPartyKind.IBAN, _IBAN),
    (ThirdPartyKind.PERSONAL_ID, _PERSONAL_ID),
    (ThirdPartyKind.BUSINESS_ID, _BUSINESS_ID),
    (ThirdPartyKind.PHONE, _PHONE),
)


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """Where in the text it stands, first letter to behind the last."""

    start: int
    end: int
    kind: ThirdPartyKind


@dataclass(frozen=True, slots=True)
class Own:
    """What is the person's own and so never hidden from them: names, and ways to reach them as they were typed."""

    names: Collection[str]
    values: Collection[str]

    def has_value(self, text: str) -> bool:
        return _plain(text) in {_plain(value) for value in self.values if value}

    def has_name(self, first: str, last: str) -> bool:
        """Whether both words are forms of the person's own names."""
        return all(any(_alike(word, name) for name in self.names if name) for word in (first, last))


def passages(text: str, own: Own, is_another: Callable[[str, str], bool]) -> list[Passage]:
    """Find what belongs to others, in the order of the text.

    `is_another` tells whether stems of a first and a last name are those of someone else in the register.
    """
    found: list[Passage] = []
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            passage = Passage(match.start(), match.end(), kind)
            if not _overlaps(passage, found):
                found.append(passage)
    others = [each for each in found if not own.has_value(text[each.start : each.end])]
    names = [each for each in _names(text, own, is_another) if not _overlaps(each, found)]
    return sorted(others + names)


def black_out(text: str, hidden: Iterable[Passage], instead: Instead) -> str:
    """Take the passages out of the text: nothing of them is left beneath what is said instead."""
    for passage in sorted(hidden, reverse=True):
        text = text[: passage.start] + instead(passage.kind) + text[passage.end :]
    return text


def stem(word: str) -> str:
    """The beginning that Finnish case endings and consonant gradation leave alone: "lammella" is a form of "lampi"."""
    return word.casefold()[: min(max(_SHORTEST_STEM, len(word) - 4), _LONGEST_STEM)]


def _names(text: str, own: Own, is_another: Callable[[str, str], bool]) -> Iterator[Passage]:
    words = [match for match in _NAME.finditer(text) if match[0][0].isupper() and len(match[0]) >= _SHORTEST_STEM]
    taken = 0
    for first, last in pairwise(words):
        beside = text[first.end() : last.start()]
        if first.start() < taken or beside.strip(" \u00a0,") or not beside:
            continue
        pair = (last[0], first[0]) if "," in beside else (first[0], last[0])
        if not own.has_name(*pair) and is_another(*pair):
            taken = last.end()
            yield Passage(first.start(), last.end(), ThirdPartyKind.NAME)


def _alike(word: str, name: str) -> bool:
    return any(stem(part) == stem(word) or word.casefold().startswith(stem(part)) for part in re.split(r"[\s-]+", name))


def _overlaps(passage: Passage, found: Iterable[Passage]) -> bool:
    return any(passage.start < each.end and each.start < passage.end for each in found)


def _plain(text: str) -> str:
    """E-mails in lower case; numbers by their last nine digits, whichever way they were written."""
    if "@" in text:
        return text.strip().casefold()
    digits = re.sub(r"\D", "", text)
    return digits[-9:] if len(digits) >= 7 else text.strip().casefold()
