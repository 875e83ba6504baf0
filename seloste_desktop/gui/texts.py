"""Codes put into words: those the window says in its own way here, all others as the documents have them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from seloste_desktop.gui.marked import QT_TRANSLATE_NOOP
from seloste_desktop.gui.speech import spoken
from seloste_desktop.services.code_words import code_word

_TAGS = {
    "restricted": QT_TRANSLATE_NOOP("texts", "restricted"),
    "marketing_ban": QT_TRANSLATE_NOOP("texts", "no marketing"),
    "address_protection": QT_TRANSLATE_NOOP("texts", "address protection"),
    "open_request": QT_TRANSLATE_NOOP("texts", "open request"),
    "in_collection": QT_TRANSLATE_NOOP("texts", "in collection"),
}
_SOURCES = {  # a letter says "you" to the person; the window speaks to the trader
    "person": QT_TRANSLATE_NOOP("texts", "from the person"),
    "order": QT_TRANSLATE_NOOP("texts", "from an order or purchase"),
    "web_form": QT_TRANSLATE_NOOP("texts", "from a web form or registration"),
    "organisation": QT_TRANSLATE_NOOP("texts", "from the organisation represented"),
    "updating_service": QT_TRANSLATE_NOOP("texts", "from an updating service"),
    "authority": QT_TRANSLATE_NOOP("texts", "from an authority or a public register"),
    "subcontractor": QT_TRANSLATE_NOOP("texts", "from a subcontractor"),
    "bank": QT_TRANSLATE_NOOP("texts", "from the bank"),
}
_THIRD_PARTIES = {
    "name": QT_TRANSLATE_NOOP("texts", "another customer's name"),
    "email": QT_TRANSLATE_NOOP("texts", "an e-mail address that is not the person's own"),
    "phone": QT_TRANSLATE_NOOP("texts", "a phone number that is not the person's own"),
    "iban": QT_TRANSLATE_NOOP("texts", "an account number that is not the person's own"),
}
_OWN: Mapping[str, Mapping[str, str]] = {"tag": _TAGS, "source": _SOURCES, "third_party": _THIRD_PARTIES}


def code(kind: str, value: str) -> str:
    """Return the word for a stored code; a code that has no word stays as it is."""
    own = _OWN.get(kind, {}).get(value)
    return QCoreApplication.translate("texts", own) if own else code_word(kind, value, spoken())
