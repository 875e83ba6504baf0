"""Codes put into the window's words: kinds, tags, purposes and what else the register keeps as a code."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from seloste_desktop.gui.marked import QT_TRANSLATE_NOOP

_KINDS = {
    "person": QT_TRANSLATE_NOOP("texts", "private person"),
    "sole_trader": QT_TRANSLATE_NOOP("texts", "sole trader"),
    "company": QT_TRANSLATE_NOOP("texts", "company"),
    "association": QT_TRANSLATE_NOOP("texts", "association"),
    "contact_person": QT_TRANSLATE_NOOP("texts", "contact person"),
}
_TAGS = {
    "restricted": QT_TRANSLATE_NOOP("texts", "restricted"),
    "marketing_ban": QT_TRANSLATE_NOOP("texts", "no marketing"),
    "address_protection": QT_TRANSLATE_NOOP("texts", "address protection"),
    "open_request": QT_TRANSLATE_NOOP("texts", "open request"),
    "in_collection": QT_TRANSLATE_NOOP("texts", "in collection"),
}
_PURPOSES = {
    "invoicing": QT_TRANSLATE_NOOP("texts", "Invoicing"),
    "customer_care": QT_TRANSLATE_NOOP("texts", "Customer service"),
    "data_request": QT_TRANSLATE_NOOP("texts", "Data request"),
    "correction": QT_TRANSLATE_NOOP("texts", "Correction"),
    "collection": QT_TRANSLATE_NOOP("texts", "Debt collection"),
    "bookkeeping": QT_TRANSLATE_NOOP("texts", "Bookkeeping"),
    "tax": QT_TRANSLATE_NOOP("texts", "Taxation"),
    "legal_claim": QT_TRANSLATE_NOOP("texts", "Legal claim"),
    "marketing": QT_TRANSLATE_NOOP("texts", "Marketing"),
    "upkeep": QT_TRANSLATE_NOOP("texts", "Upkeep"),
}
_LANGUAGES = {
    "fi": QT_TRANSLATE_NOOP("texts", "Finnish"),
    "sv": QT_TRANSLATE_NOOP("texts", "Swedish"),
    "en": QT_TRANSLATE_NOOP("texts", "English"),
}
_CHANNELS = {
    "email": QT_TRANSLATE_NOOP("texts", "e-mail"),
    "letter": QT_TRANSLATE_NOOP("texts", "letter"),
    "einvoice": QT_TRANSLATE_NOOP("texts", "e-invoice"),
}
_ROLES = {
    "owner": QT_TRANSLATE_NOOP("texts", "owner"),
    "worker": QT_TRANSLATE_NOOP("texts", "worker"),
    "bookkeeper": QT_TRANSLATE_NOOP("texts", "bookkeeper"),
}
_INVOICE_STATES = {
    "draft": QT_TRANSLATE_NOOP("texts", "draft"),
    "sent": QT_TRANSLATE_NOOP("texts", "sent"),
    "part_paid": QT_TRANSLATE_NOOP("texts", "partly paid"),
    "paid": QT_TRANSLATE_NOOP("texts", "paid"),
    "overdue": QT_TRANSLATE_NOOP("texts", "overdue"),
    "reminded": QT_TRANSLATE_NOOP("texts", "reminded"),
    "disputed": QT_TRANSLATE_NOOP("texts", "disputed"),
    "collection": QT_TRANSLATE_NOOP("texts", "in collection"),
    "credited": QT_TRANSLATE_NOOP("texts", "credited"),
    "written_off": QT_TRANSLATE_NOOP("texts", "written off"),
}
_THIRD_PARTIES = {
    "name": QT_TRANSLATE_NOOP("texts", "another customer's name"),
    "email": QT_TRANSLATE_NOOP("texts", "an e-mail address that is not the person's own"),
    "phone": QT_TRANSLATE_NOOP("texts", "a phone number that is not the person's own"),
    "iban": QT_TRANSLATE_NOOP("texts", "an account number that is not the person's own"),
}
_CODES: Mapping[str, Mapping[str, str]] = {
    "customer_kind": _KINDS,
    "tag": _TAGS,
    "purpose": _PURPOSES,
    "language": _LANGUAGES,
    "channel": _CHANNELS,
    "role": _ROLES,
    "invoice_state": _INVOICE_STATES,
    "third_party": _THIRD_PARTIES,
}


def code(kind: str, value: str) -> str:
    """Return the word for a stored code; a code that has no word here stays as it is."""
    known = _CODES.get(kind, {}).get(value)
    return QCoreApplication.translate("texts", known) if known else value
