"""A notice drawn from the facts of the register, the starter's texts and the trader's own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from seloste_desktop.domain import notice_parts
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.notice import Bullets, Notice, Origin, OwnText, Paragraph, Part, Section
from seloste_desktop.domain.notice_facts import Facts
from seloste_desktop.domain.notice_texts import Piece, SectionForm, Sentence, Texts, form, texts
from seloste_desktop.domain.notice_words import values

_MARK = "- "


def draw(facts: Facts, language: Language, own: Mapping[str, OwnText] | None = None) -> Notice:
    """`own` gives the trader's words by the key of the section, in the same language."""
    words = texts(language)
    filled = values(facts, words)
    document = words.words["document"]
    written = own or {}
    return Notice(
        language,
        document["title"].format(register=words.word("registers", facts.kind)),
        document["subtitle"],
        tuple(
            _section(number, entry, facts, words, written.get(entry.key))
            for number, entry in enumerate(form().sections, 1)
        ),
        filled["version"],
        facts.day,
        document["end"].format_map(filled),
        document["draft"] if facts.draft else "",
    )


def starter_text(facts: Facts, language: Language, section: str) -> str:
    """The standing words of a section: what the trader's own text begins from."""
    parts = draw(facts, language).section(section).parts
    return "\n".join(part.text for part in parts if part.origin is Origin.STANDING)


def _section(number: int, entry: SectionForm, facts: Facts, words: Texts, own: OwnText | None) -> Section:
    drawn = tuple(part for piece in entry.pieces for part in _parts(entry.key, piece, facts, words))
    if own:
        drawn = tuple(_with(own, drawn))
    reason = own.frozen_reason if own else ""
    return Section(entry.key, number, entry.mark, words.heading(entry.key), drawn, reason)


def _with(own: OwnText, drawn: tuple[Part, ...]) -> Iterator[Part]:
    """The trader's words where the starter's began, or alone when they freeze the facts."""
    if own.frozen_reason:
        yield from _lines(own.text, Origin.FROZEN)
        return
    standing = [part.origin is Origin.STANDING for part in drawn]
    begins = standing.index(True) if any(standing) else len(drawn)
    yield from drawn[:begins]
    yield from _lines(own.text, Origin.OWN)
    yield from (part for part in drawn[begins:] if part.origin is Origin.LIVE)


def _parts(section: str, piece: Piece, facts: Facts, words: Texts) -> Iterator[Part]:
    origin = Origin.LIVE if piece.live else Origin.STANDING
    held, filled = facts.words, values(facts, words)

    def said(sentences: tuple[Sentence, ...]) -> tuple[str, ...]:
        return tuple(words.sentence(section, each.key).format_map(filled) for each in sentences if each.said(held))

    if drawn := piece.drawn and notice_parts.part(piece.drawn, facts, words):
        yield drawn
    if sentences := said(piece.sentences):
        yield Paragraph(" ".join(sentences), origin)
    if items := said(piece.items):
        yield Bullets(items, origin)


def _lines(text: str, origin: Origin) -> Iterator[Part]:
    """Lines that begin with "- " make a list, every other line a paragraph."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for listed, group in groupby(lines, lambda line: line.startswith(_MARK)):
        if listed:
            yield Bullets(tuple(line.removeprefix(_MARK) for line in group), origin)
        else:
            yield from (Paragraph(line, origin) for line in group)
