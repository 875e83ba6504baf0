"""The words of stored codes, the same on the screen as on paper."""

from __future__ import annotations

from seloste_desktop.documents.words import words
from seloste_desktop.domain.language import Language


def code_word(kind: str, code: str, language: Language) -> str:
    """Return the name of a code of one of the data map's sets; one that has no words stays as it is."""
    try:
        return words(language).name(f"{kind}.{code}")
    except KeyError:
        return code
