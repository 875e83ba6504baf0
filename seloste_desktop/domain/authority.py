"""The supervisory authority, as people are told to reach it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.law import Dated, Span


@dataclass(frozen=True, slots=True)
class Office:
    """Name, addresses and telephone in one language."""

    name: str
    visiting: str
    postal: str
    phone: str


@dataclass(frozen=True, slots=True)
class Authority:
    """The same office in each language."""

    offices: Mapping[Language, Office]
    email: str
    web: str

    def lines(self, language: Language) -> tuple[str, ...]:
        """Name, addresses, telephone, e-mail and web, one a line."""
        office = self.offices[language]
        return (office.name, office.visiting, office.postal, office.phone, self.email, self.web)

    def sentence(self, language: Language) -> str:
        """The same without the web address, to stand within a sentence of a letter."""
        office = self.offices[language]
        return "; ".join((f"{office.name}, {office.visiting}", office.postal, office.phone, self.email))


@dataclass(frozen=True, slots=True)
class AuthorityLaw:
    """The authority by day, and the day it was last checked."""

    checked: date
    authorities: Dated[Authority]

    @classmethod
    def parse(cls, text: str) -> AuthorityLaw:
        """Read authority.toml; raise LawError if the spans overlap or leave a gap."""
        data = tomllib.loads(text)
        return cls(data["checked"], Dated.of((Span.read(row), _authority(row)) for row in data["authority"]))

    def on(self, day: date) -> Authority:
        """For a day before all that is known, the first."""
        _, first = self.authorities.entries[0]
        return self.authorities.on(day) or first


def _authority(row: Mapping[str, Any]) -> Authority:
    offices = {language: Office(**row[language]) for language in LANGUAGES}
    return Authority(offices, row["email"], row["web"])
