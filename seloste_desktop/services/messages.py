"""What the program says when something is refused or done, in the window and on the command line alike."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from string import Formatter
from typing import Any
from zoneinfo import ZoneInfo

from seloste_desktop import paths
from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.register_map import REGISTER

_FINLAND = ZoneInfo("Europe/Helsinki")
_SPACE = "\u00a0"
_MINUS = "\u2212"


@dataclass(frozen=True)
class Messages:
    """Sentences by code. An unknown code, and a placeholder left without its value, raise KeyError."""

    language: Language
    sentences: Mapping[str, str | Mapping[str, str]] = field(repr=False)

    def say(self, code: str, **values: object) -> str:
        """Choose the plural by `n`, and write each value as the placeholder asks.

        `{amount:money}` takes whole cents, `{field:heading}` the name of a field, `{why:unreadable}` a code that has
        its word under "unreadable."; several values make a list. Moments are told in Finland's time.
        """
        sentence = self.sentences[code]
        if not isinstance(sentence, str):
            sentence = sentence["one" if values["n"] == 1 else "other"]
        return _Writer(self).vformat(sentence, (), values)

    def refusal(self, error: Refused | RegisterError) -> str:
        """Say why not; {field} is the field that the refusal names."""
        return self.say(error.code, **{"field": getattr(error, "field", ""), **error.values})

    def heading(self, name: str) -> str:
        """Return what people call a field, of the data map first; a name that nobody knows stays as it is."""
        known = next((each.heading[self.language] for _, each in REGISTER.fields() if each.name == name), None)
        return known or str(self.sentences.get(f"heading.{name}", name))

    def written(self, value: object) -> str:
        if isinstance(value, datetime):
            return self._moment(value.astimezone(_FINLAND))
        if isinstance(value, date):
            return f"{value.day}.{value.month}.{value.year}"
        if isinstance(value, Decimal):
            return f"{value:f}" if self.language == "en" else f"{value:f}".replace(".", ",")
        return str(value)

    def _moment(self, moment: datetime) -> str:
        clock = {
            "fi": f"klo{_SPACE}{moment.hour}.{moment:%M}",
            "sv": f"kl.{_SPACE}{moment.hour}.{moment:%M}",
            "en": f"{moment:%H:%M}",
        }
        return f"{self.written(moment.date())} {clock[self.language]}"


class _Writer(Formatter):
    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    # string.Formatter
    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Sequence) and not isinstance(value, str):
            return ", ".join(self.format_field(each, format_spec) for each in value)
        if format_spec == "money":
            return money(value)
        if format_spec == "heading":
            return self._messages.heading(value)
        if format_spec:
            return self._messages.say(f"{format_spec}.{str(value).rpartition('.')[2]}")
        return self._messages.written(value)


def money(cents: int) -> str:
    """Write whole cents as the window does in every language: 1 234,50 €."""
    euros, rest = divmod(abs(cents), 100)
    grouped = f"{euros:,}".replace(",", _SPACE)
    return f"{_MINUS if cents < 0 else ''}{grouped},{rest:02}{_SPACE}€"


@cache
def messages(language: Language) -> Messages:
    return Messages(language, json.loads(paths.translation(f"messages/{language}.json").read_text("utf-8")))
