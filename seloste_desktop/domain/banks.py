"""The banks of Finland by the first digits of their accounts."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Bank:
    """A range of first digits, both ends included and of one length."""

    first: str
    last: str
    bic: str
    name: str

    def holds(self, account: str) -> bool:
        return self.first <= account[: len(self.first)] <= self.last

    @property
    def width(self) -> tuple[int, int]:
        """Smaller is narrower: more digits first, then fewer numbers between."""
        return -len(self.first), int(self.last) - int(self.first)


@dataclass(frozen=True, slots=True)
class Banks:
    checked: date
    banks: tuple[Bank, ...]

    @classmethod
    def parse(cls, text: str) -> Banks:
        """Read banks.toml."""
        data = tomllib.loads(text)
        banks = (Bank(row["from"], row["to"], row["bic"], row["name"]) for row in data["bank"])
        return cls(data["checked"], tuple(sorted(banks, key=lambda bank: bank.width)))

    def bank(self, iban: str) -> Bank | None:
        """The bank of an IBAN in normal form; None abroad, or where the user must be asked."""
        if not iban.startswith("FI"):
            return None
        return next((bank for bank in self.banks if bank.holds(iban[4:])), None)

    def bic(self, iban: str) -> str:
        """Empty where the bank is not known."""
        bank = self.bank(iban)
        return bank.bic if bank else ""
