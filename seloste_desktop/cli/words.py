"""The words of the command line: help, headings and usage errors, in the language of who types."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from seloste_desktop import paths
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.services.messages import Messages

_VARIABLES = ("SELOSTE_LANGUAGE", "LC_ALL", "LANG")  # the first that names one of the three languages holds


def chosen(environment: Mapping[str, str]) -> Language:
    """Return the language that the environment asks for, fi if none of the three."""
    asked = (environment.get(name, "").lower()[:2] for name in _VARIABLES)
    return next((language for code in asked for language in LANGUAGES if language == code), "fi")


@cache
def words(language: Language) -> Messages:
    return Messages(language, json.loads(paths.translation(f"commands/{language}.json").read_text("utf-8")))
