"""The privacy notice (tietosuojaseloste, GDPR 13-14) as it is read: sections of paragraphs, lists and tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from seloste_desktop.domain.language import Language

# The order in data; the order in print is that of the form in `resources/notice`.
KEYS = (
    "date",
    "controller",
    "contact",
    "register_name",
    "purpose_and_basis",
    "legitimate_interest",
    "data_categories",
    "recipients",
    "consent",
    "data_content",
    "sources",
    "retention",
    "disclosures",
    "transfers",
    "security_manual",
    "security_it",
    "cookies",
    "automated_decisions",
    "right_of_access",
    "portability",
    "rectification",
    "restriction",
    "objection",
    "complaint",
    "other_rights",
    "erasure",
    "consent_withdrawal",
    "marketing_objection",
    "dpo",
    "data_subjects",
    "version_history",
    "log_data",
)


class Mark(StrEnum):
    """How far the law demands a section."""

    MANDATORY = "M"
    MANDATORY_SOMEWHERE = "A"  # unless another section answers it
    CASE = "C"  # when the case applies; never an empty text under the heading
    CUSTOM = "T"  # not required, kept because readers expect it


class Origin(StrEnum):
    """Whose words a part is, so that the window can show them apart."""

    LIVE = "live"  # drawn from what the register holds
    STANDING = "standing"  # the starter's
    OWN = "own"  # the trader's, in place of the starter's
    FROZEN = "frozen"  # the trader's in place of the facts too, with a reason


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Line breaks in it are meant."""

    words: str
    origin: Origin

    @property
    def text(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[str, ...]
    origin: Origin

    @property
    def text(self) -> str:
        return "\n".join(f"- {item}" for item in self.items)


@dataclass(frozen=True, slots=True)
class Table:
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    origin: Origin

    @property
    def text(self) -> str:
        """A line for each row: what belongs together stays in one sentence."""
        return "\n".join("; ".join(filter(None, row)) for row in self.rows)


Part = Paragraph | Bullets | Table


@dataclass(frozen=True, slots=True)
class OwnText:
    """The trader's words for a section. With a reason they are a frozen fact and stand for the live parts too."""

    text: str
    frozen_reason: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """`number` is that of the print, from 1."""

    key: str
    number: int
    mark: Mark
    heading: str
    parts: tuple[Part, ...]
    frozen_reason: str = ""

    @property
    def printed(self) -> tuple[Part, ...]:
        """As it is read: sentences drawn from facts run on from the standing ones before them."""
        parts = list(self.parts[:1])
        for before, after in pairwise(self.parts):
            last = parts[-1]
            if isinstance(last, Paragraph) and isinstance(after, Paragraph) and _runs_on(before, after):
                parts[-1] = Paragraph(f"{last.words} {after.words}", last.origin)
            else:
                parts.append(after)
        return tuple(parts)

    @property
    def text(self) -> str:
        """What the checks read: lists with "- " before each item, a line for each row of a table."""
        return "\n".join(part.text for part in self.printed)


def _runs_on(before: Part, after: Part) -> bool:
    """A new paragraph of the same origin is meant as one, and so are lines of their own."""
    return before.origin != after.origin and before.text.endswith(".") and "\n" not in before.text + after.text


@dataclass(frozen=True, slots=True)
class Notice:
    """One version in one language. `draft` is the word that a draft carries on each page, "" once published."""

    language: Language
    title: str
    subtitle: str
    sections: tuple[Section, ...]
    version: str
    day: date
    end: str
    draft: str = ""

    def section(self, key: str) -> Section:
        """Raise KeyError for a key that is none of `KEYS`."""
        found = {section.key: section for section in self.sections}
        return found[key]
