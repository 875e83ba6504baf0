"""What each right means for this person's data (law B C.5): by the bases really in use, never from a general list."""

from __future__ import annotations

from datetime import date

from seloste_desktop.documents.answer_tables import in_sentence
from seloste_desktop.documents.words import Words
from seloste_desktop.domain.answer import Answer
from seloste_desktop.domain.data_map import Basis
from seloste_desktop.domain.request import Kind
from seloste_desktop.domain.rights import Extent, extent


def rights(answer: Answer, words: Words, prohibitions: int) -> tuple[tuple[str, str], ...]:
    """Right and meaning; `prohibitions` is the number of the section that lists them."""
    said = {
        "rectification": [words.text("rights.rectification")],
        "erasure": _erasure(answer, words),
        "restriction": [words.text("rights.restriction")],
        "objection": _objection(answer, words),
        "marketing_ban": _marketing(answer, words, prohibitions),
        "portability": _portability(answer, words),
        "consent_withdrawal": _withdrawal(answer, words),
    }
    return tuple((words.text(f"right.{right}"), " ".join(sentences)) for right, sentences in said.items())


def _erasure(answer: Answer, words: Words) -> list[str]:
    last: dict[str, date] = {}
    for kept in answer.kept:
        if kept.ordered and kept.last_day:
            last[kept.law] = max(kept.last_day, last.get(kept.law, kept.last_day))
    held = [words.text("rights.law_keeps", law=law, day=words.date(day)) for law, day in last.items()]
    return [words.text("rights.erasure"), *held]


def _objection(answer: Answer, words: Words) -> list[str]:
    open_to = [words.name(f"purpose.{use.purpose}") for use in answer.uses if _exists(Kind.OBJECTION, use.basis)]
    closed = frozenset(basis for basis in answer.bases if not _exists(Kind.OBJECTION, basis))
    sentences = []
    if open_to:
        sentences.append(words.text("rights.objection", purposes=in_sentence(list(dict.fromkeys(open_to)))))
    if closed:
        sentences.append(words.text("rights.no_objection", basis=_names(closed, words)))
    return sentences


def _marketing(answer: Answer, words: Words, section: int) -> list[str]:
    if any(ban.kind == "marketing" and ban.until is None for ban in answer.prohibitions):
        return [words.text("rights.marketing_forbidden", section=section)]
    return [words.text("rights.marketing")]


def _portability(answer: Answer, words: Words) -> list[str]:
    limits = words.text("rights.portability_limits")
    portable = any(_exists(Kind.PORTABILITY, basis) for basis in answer.bases)
    return [words.text("rights.portability"), limits] if portable else [limits]


def _withdrawal(answer: Answer, words: Words) -> list[str]:
    if any(_exists(Kind.CONSENT_WITHDRAWAL, basis) for basis in answer.bases):
        return [words.text("rights.withdrawal")]
    return [words.text("rights.no_withdrawal", basis=_names(answer.bases, words))]


def _exists(kind: Kind, basis: Basis) -> bool:
    return extent(kind, basis) is not Extent.NO


def _names(bases: frozenset[Basis], words: Words) -> str:
    return in_sentence([words.name(f"basis.{basis}") for basis in Basis if basis in bases])
