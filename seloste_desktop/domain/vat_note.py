"""Why there is no VAT on a line: the grounds an invoice may state (F.1.2, F.1.3)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.language import LANGUAGES, Language


class BuyerVat(StrEnum):
    """Whether the buyer's VAT number must stand on the invoice."""

    NOT_NEEDED = "not_needed"
    REQUIRED = "required"
    ABROAD = "abroad"  # of another EU country


@dataclass(frozen=True, slots=True)
class Deadline:
    """Day of the month after the supply by which the invoice must be issued, and from which to warn (F1.22)."""

    by: int
    warn_from: int

    def is_near(self, supplied: date, today: date) -> bool:
        months_since = (today.year - supplied.year) * 12 + today.month - supplied.month
        return months_since > 1 or (months_since == 1 and today.day >= self.warn_from)

    def day(self, supplied: date) -> date:
        year, month = divmod(supplied.year * 12 + supplied.month, 12)
        return date(year, month + 1, self.by)


@dataclass(frozen=True)
class VatNote:
    """One ground: its words by language and its VatCode in Finvoice."""

    code: str
    texts: Mapping[Language, str]
    finvoice: str
    buyer_vat: BuyerVat = BuyerVat.NOT_NEEDED
    small_business: bool = False
    deadline: Deadline | None = None


@dataclass(frozen=True)
class VatNotes:
    """The list to choose from."""

    checked: date
    notes: Mapping[str, VatNote]

    @classmethod
    def parse(cls, text: str) -> VatNotes:
        """Read the notes of invoicing.toml."""
        data = tomllib.loads(text)
        return cls(data["checked"], {code: _note(code, row) for code, row in data["vat_note"].items()})

    def get(self, code: str) -> VatNote:
        """Raise `vat_note.unknown` for a code that is not on the list."""
        if code not in self.notes:
            raise Refused("vat_note.unknown", "vat_note", note=code)
        return self.notes[code]

    @property
    def small_business(self) -> VatNote:
        """What a trader who is not on the VAT register states (F1.32)."""
        return next(note for note in self.notes.values() if note.small_business)


def _note(code: str, row: Mapping[str, str | int | bool | Mapping[str, int]]) -> VatNote:
    deadline = row.get("deadline")
    return VatNote(
        code=code,
        texts={language: str(row[language]) for language in LANGUAGES},
        finvoice=str(row["finvoice"]),
        buyer_vat=BuyerVat(str(row.get("buyer_vat", BuyerVat.NOT_NEEDED))),
        small_business=bool(row.get("small_business", False)),
        deadline=Deadline(**deadline) if isinstance(deadline, Mapping) else None,
    )
