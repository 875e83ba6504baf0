"""Which column of a list holds which FIELD: guessed by its heading, and said by the user where the guess is wrong."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from seloste_desktop import paths
from seloste_desktop.domain.customer import OWN, field_names
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.import_table import ImportRow
from seloste_desktop.domain.language import LANGUAGES
from seloste_desktop.domain.register_map import REGISTER

NUMBER = "number"  # imported customer numbers are kept as they are
_SEVERAL = ("email", "phone", "www", "ip")
_POSTAL_CODE = 5  # digits
_FINLAND = "358"  # how phone numbers begin abroad, after the + that a spreadsheet takes too


@dataclass(frozen=True, slots=True)
class ImportColumns:
    """The FIELD of each column, "" for one that is not taken."""

    headings: tuple[str, ...]
    fields: tuple[str, ...]

    @classmethod
    def of(cls, headings: Sequence[str], given: Mapping[str, str] | None = None) -> ImportColumns:
        """Guess; `given` says FIELD by heading and goes first, "" leaving the column out.

        Raises Refused `import.unknown_column` for a heading that is not there, `field.unknown`.
        """
        said = {_column(headings, heading): _field(name) for heading, name in (given or {}).items()}
        taken = {name for name in said.values() if name not in _SEVERAL}
        fields = []
        for place, heading in enumerate(headings):
            name = said.get(place, _guess(heading))
            if place not in said and name not in _SEVERAL:
                name = "" if name in taken else name
                taken.add(name)
            fields.append(name)
        return cls(tuple(headings), tuple(fields))

    @property
    def left_out(self) -> tuple[str, ...]:
        """Headings of columns that are not taken."""
        return tuple(heading for heading, name in zip(self.headings, self.fields, strict=True) if heading and not name)

    def values(self, row: ImportRow) -> dict[str, list[str]]:
        """The values of a row by FIELD, without those that only say that there is none; a note may say what it will."""
        found: dict[str, list[str]] = {}
        for name, text in zip(self.fields, row.values, strict=True):
            value = _restored(name, text.strip())
            if name and value and (name == "notes" or value.casefold() not in _nothing()):
                found.setdefault(name, []).append(value)
        return found


def is_heading(text: str) -> bool:
    """Whether the text is the heading of a FIELD."""
    return bool(_guess(text))


def plain(text: str) -> str:
    """Letters and digits only, small: how headings are compared."""
    return "".join(sign for sign in unicodedata.normalize("NFC", text).casefold() if sign.isalnum())


def _guess(heading: str) -> str:
    return _known().get(plain(heading), "")


def _column(headings: Sequence[str], wanted: str) -> int:
    for heading in (wanted, next((each for each in headings if plain(each) == plain(wanted)), wanted)):
        if heading in headings:
            return headings.index(heading)
    raise Refused("import.unknown_column", "map", column=wanted)


def _field(name: str) -> str:
    if name in ("", NUMBER, *field_names()) or name.startswith(OWN):
        return name
    raise Refused("field.unknown", name)


def _restored(name: str, text: str) -> str:
    """Give back the zeros that a spreadsheet takes from what it believes to be numbers."""
    if not (text.isascii() and text.isdigit()):
        return text
    if name == "postal_code":
        return text.zfill(_POSTAL_CODE)
    if name == "phone" and not text.startswith("0"):
        return f"+{text}" if text.startswith(_FINLAND) and len(text) > 10 else f"0{text}"
    return text


@cache
def _known() -> dict[str, str]:
    table = _headings()
    own_names = {plain(name): name for name in (NUMBER, *field_names())}
    of_map = {
        plain(each.heading[language]): each.name for _, each in reversed(REGISTER.typed()) for language in LANGUAGES
    }
    synonyms = {plain(heading): name for name, listed in table["fields"].items() for heading in listed}
    return own_names | of_map | synonyms


@cache
def _nothing() -> frozenset[str]:
    return frozenset(each.casefold() for each in _headings()["words"]["nothing"])


@cache
def _headings() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(paths.resource("import/headings.toml").read_text("utf-8"))
