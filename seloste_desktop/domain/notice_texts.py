"""The form of the notice, the same in every language, and its texts in one language."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, cast

from seloste_desktop import paths
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.notice import Mark


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a section, said when all of `when` and none of `unless` hold."""

    key: str
    when: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()

    @classmethod
    def read(cls, entry: str) -> Sentence:
        """From "key" or "key if this and not that"."""
        key, _, conditions = entry.partition(" if ")
        words = conditions.split(" and ") if conditions else []
        denied = {word.removeprefix("not ") for word in words if word.startswith("not ")}
        return cls(key, frozenset(words) - {f"not {word}" for word in denied}, frozenset(denied))

    def said(self, held: Collection[str]) -> bool:
        return self.when.issubset(held) and self.unless.isdisjoint(held)


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph of sentences, a list of items, or a part that `drawn` names; `live` pieces state facts."""

    sentences: tuple[Sentence, ...] = ()
    items: tuple[Sentence, ...] = ()
    drawn: str = ""
    live: bool = False


@dataclass(frozen=True, slots=True)
class SectionForm:
    key: str
    mark: Mark
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """Sections in the order of print; `order` that of rows by table, `shared_aims` purposes that share a row."""

    sections: tuple[SectionForm, ...]
    order: Mapping[str, tuple[str, ...]]
    shared_aims: Mapping[str, str]

    def ordered(self, table: str, keys: Iterable[str]) -> list[str]:
        """In the order of the table; what it does not know comes last."""
        order = self.order[table]
        return sorted(set(keys), key=lambda key: (order.index(key) if key in order else len(order), key))


@dataclass(frozen=True)
class Texts:
    """`words` are tables of texts by the key of what they name. An unknown key raises KeyError."""

    language: Language
    sections: Mapping[str, Mapping[str, str]] = field(repr=False)
    words: Mapping[str, Mapping[str, Any]] = field(repr=False)

    def heading(self, section: str) -> str:
        return self.sections[section]["heading"]

    def guidance(self, section: str) -> str:
        """What to write there, said to the trader."""
        return self.sections[section]["guidance"]

    def example(self, section: str) -> str:
        return self.sections[section]["example"]

    def article(self, section: str) -> str:
        """The law that the section answers."""
        return self.sections[section]["article"]

    def sentence(self, section: str, key: str) -> str:
        return self.sections[section][key]

    def word(self, table: str, key: str) -> str:
        return cast(str, self.words[table][key])

    def words_of(self, table: str, key: str) -> tuple[str, ...]:
        return tuple(self.words[table][key])


@cache
def form() -> Form:
    found = tomllib.loads(paths.resource("notice/form.toml").read_text("utf-8"))
    sections = tuple(
        SectionForm(entry["key"], Mark(entry["mark"]), tuple(_piece(part) for part in entry["parts"]))
        for entry in found["section"]
    )
    return Form(sections, {table: tuple(keys) for table, keys in found["order"].items()}, found["shared_aims"])


@cache
def texts(language: Language) -> Texts:
    found = tomllib.loads(paths.resource(f"notice/{language}.toml").read_text("utf-8"))
    return Texts(language, found.pop("sections"), found)


def _piece(part: Mapping[str, Any]) -> Piece:
    return Piece(
        tuple(Sentence.read(entry) for entry in part.get("say", ())),
        tuple(Sentence.read(entry) for entry in part.get("list", ())),
        part.get("draw", ""),
        part.get("live", False),
    )
