"""Countries by their ISO 3166 codes, and the names that people here give the common ones."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from seloste_desktop import paths
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.language import LANGUAGES, Language

HOME = "FI"


def code(text: str, field: str = "country") -> str:
    """Read a code or a name in fi, sv or en; nothing means Finland. Raise Refused `country.unknown`."""
    wanted = text.strip().casefold()
    if not wanted:
        return HOME
    found = _codes().get(wanted)
    if found is None:
        raise Refused("country.unknown", field)
    return found


def name(country: str, language: Language) -> str:
    """Return the name as an envelope says it; a country without one in our list is written by its code."""
    return str(_table()["names"].get(country, {}).get(language, country))


@cache
def _codes() -> dict[str, str]:
    table = _table()
    known = {each.casefold(): each for each in table["codes"].split()}
    for country, called in table["names"].items():
        known |= {called[language].casefold(): country for language in LANGUAGES}
        known |= {each.casefold(): country for each in called.get("also", ())}
    return known


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(paths.resource("countries.toml").read_text("utf-8"))
