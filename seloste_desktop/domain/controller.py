"""The controller (rekisterinpitäjä): the trader whose register it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from seloste_desktop.domain import business_id, contact_values, iban
from seloste_desktop.domain.checked import Checked
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.vat_status import VatHistory

TEMPLATES = ("customer", "invoicing", "customer-invoicing")


@dataclass(frozen=True, slots=True)
class Account:
    iban: str
    bic: str = ""


@dataclass(frozen=True, slots=True)
class Controller:
    """Who answers for the register, and what invoices need of the seller; `financial_year_end` is MM-DD."""

    name: str = ""
    trade_name: str = ""
    business_id: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = "FI"
    phone: str = ""
    email: str = ""
    web: str = ""
    contact_name: str = ""
    contact_phone: str = ""
    contact_email: str = ""
    financial_year_end: str = "12-31"
    language: Language = "fi"
    template: str = "customer-invoicing"
    accounts: tuple[Account, ...] = ()
    vat: VatHistory = field(default_factory=VatHistory)

    @property
    def called(self) -> str:
        """The name in letters: the trade name with the person's, or the one that is known."""
        if self.trade_name and self.name and self.name not in self.trade_name:
            return f"{self.trade_name}, {self.name}"
        return self.trade_name or self.name


def checked(values: Mapping[str, str]) -> dict[str, str]:
    """Check what a controller's card may hold; raise Refused with the FIELD name."""
    return {name: _check(name)(name, text.strip()) for name, text in values.items()}


def _check(name: str) -> Callable[[str, str], str]:
    known: dict[str, Callable[[str, str], str]] = {
        "business_id": _business_id,
        "iban": _iban,
        "bic": _bic,
        "email": _reach,
        "contact_email": _reach,
        "phone": _reach,
        "contact_phone": _reach,
        "web": _reach,
        "postal_code": _text,
        "financial_year_end": _year_end,
        "language": _language,
        "template": _template,
    }
    if name in known:
        return known[name]
    if name in ("name", "trade_name", "street", "city", "contact_name", "country"):
        return _text
    raise Refused("field.unknown", name)


def _text(name: str, text: str) -> str:
    return contact_values.line(text, name)


def _reach(name: str, text: str) -> str:
    kind = {"contact_email": "email", "contact_phone": "phone", "web": "www"}.get(name, name)
    return contact_values.reach(kind, text)[0] if text else ""


def _business_id(name: str, text: str) -> str:
    return _right("business_id", name, business_id.check(text)) if text else ""


def _iban(name: str, text: str) -> str:
    found = iban.check_any(text)
    if found.normal is None:
        raise Refused("iban.wrong", name)
    return found.normal


def _bic(name: str, text: str) -> str:
    found = iban.check_bic(text)
    if found.normal is None and text:
        raise Refused("bic.malformed", name)
    return found.normal or ""


def _year_end(name: str, text: str) -> str:
    """A day of any year: 29 February is written 02-28."""
    found = re.fullmatch(r"(\d\d)-(\d\d)", text)
    try:
        return date(2001, int(found[1]), int(found[2])).strftime("%m-%d") if found else _malformed(name)
    except ValueError:
        return _malformed(name)


def _malformed(name: str) -> str:
    raise Refused("financial_year_end.malformed", name)


def _language(name: str, text: str) -> str:
    if text not in LANGUAGES:
        raise Refused("language.unknown", name)
    return text


def _template(name: str, text: str) -> str:
    if text not in TEMPLATES:
        raise Refused("template.unknown", name)
    return text


def _right(kind: str, name: str, found: Checked) -> str:
    if found.normal is None:
        raise Refused(f"{kind}.{found.reason}", name)
    return found.normal
