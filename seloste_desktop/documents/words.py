"""The words of printed documents in one language, and how dates, sums and figures are written among them.

A name and its explanation stand as one sentence, "Kielto: niin kauan kuin se on voimassa", parted at the first colon.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from seloste_desktop import paths
from seloste_desktop.domain.language import Language

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_TAGS: dict[Language, str] = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
_SPACE = "\u00a0"


@dataclass(frozen=True)
class Words:
    """Keys are those of `translations/documents`; an unknown key raises KeyError."""

    language: Language
    entries: Mapping[str, str | Mapping[str, str]] = field(repr=False)

    @property
    def tag(self) -> str:
        """The language as PDF, HTML and DOCX name it."""
        return _TAGS[self.language]

    def text(self, key: str, **values: object) -> str:
        return self._entry(key).format(**values) if values else self._entry(key)

    def name(self, key: str) -> str:
        """What stands before the colon; of a sentence without one, the sentence without its full stop."""
        return self._entry(key).partition(":")[0].removesuffix(".")

    def explanation(self, key: str, **values: object) -> str:
        """What stands after the colon, beginning with a capital letter; "" if there is no colon."""
        after = self._entry(key).partition(":")[2].strip().format(**values)
        return after[:1].upper() + after[1:]

    def plural(self, key: str, count: int, **values: object) -> str:
        """`count` fills {n}. One is "one" in all three languages, all else "other"."""
        forms = self.entries[key]
        assert not isinstance(forms, str), key
        return forms["one" if count == 1 else "other"].format(n=self.number(count), **values)

    def _entry(self, key: str) -> str:
        entry = self.entries[key]
        assert isinstance(entry, str), key
        return entry

    def date(self, day: datetime.date) -> str:
        """21.11.2026; in English 2026-11-21."""
        return day.isoformat() if self.language == "en" else f"{day.day}.{day.month}.{day.year}"

    def date_in_text(self, day: datetime.date) -> str:
        """As `date`, but in English 21 November 2026."""
        if self.language == "en":
            return f"{day.day}{_SPACE}{_MONTHS[day.month - 1]}{_SPACE}{day.year}"
        return self.date(day)

    def period(self, since: datetime.date | None, until: datetime.date | None) -> str:
        """1.1.–31.12.2026, sv 1.1–31.12.2026, en both in full; an end that is not known stays open."""
        if since and since == until:
            return self.date(since)
        if since is None or until is None or self.language == "en" or since.year != until.year:
            return f"{self.date(since) if since else ''}–{self.date(until) if until else ''}" if since or until else ""
        start = f"{since.day}." if since.month == until.month else f"{since.day}.{since.month}."
        return f"{start.removesuffix('.') if self.language == 'sv' else start}–{self.date(until)}"

    def time(self, moment: datetime.time) -> str:
        clock = {"fi": f"klo{_SPACE}{moment.hour}.{moment:%M}", "sv": f"kl.{_SPACE}{moment.hour}.{moment:%M}"}
        return clock.get(self.language, f"{moment:%H:%M}")

    def amount(self, cents: int) -> str:
        """Bare figures, for a column whose head has the unit. The font has no minus sign: – is its nearest."""
        return self._signed(Decimal(cents) / 100, 2)

    def money(self, cents: int) -> str:
        """1 234,50 €; in English EUR 1,234.50."""
        return f"EUR{_SPACE}{self.amount(cents)}" if self.language == "en" else f"{self.amount(cents)}{_SPACE}€"

    def number(self, value: Decimal | int, places: int | None = None) -> str:
        """With as many decimals as it has, or as `places` says."""
        exact = Decimal(value)
        exponent = exact.normalize().as_tuple().exponent
        assert isinstance(exponent, int), value
        return self._signed(exact, max(-exponent, 0) if places is None else places)

    def percent(self, value: Decimal | int) -> str:
        return f"{self.number(value)}%" if self.language == "en" else f"{self.number(value)}{_SPACE}%"

    def _signed(self, value: Decimal, places: int) -> str:
        figures = f"{abs(value):,.{places}f}"
        if self.language != "en":
            figures = figures.replace(",", _SPACE).replace(".", ",")
        return f"–{figures}" if value < 0 else figures


@cache
def words(language: Language) -> Words:
    file = paths.translation(f"documents/{language}.json")
    return Words(language, json.loads(file.read_text("utf-8")))
