"""What each right means for this person's data (law B C.5): by the bases really in use, never from a general list."""

from __future__ import annotations

from datetime import date

from seloste_desktop.documents.answer_tables import in_sentence
from seloste_desktop.documents.words import Words
from seloste_desktop.domain.answer import Answer
from seloste_desktop.domain.data_map import Basis


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
        if kept.law and kept.last_day:
            last[kept.law] = max(kept.last_day, last.get(kept.law, kept.last_day))
    held = [words.text("rights.law_keeps", law=law, day=words.date(day)) for law, day in last.items()]
    return [words.text("rights.erasure"), *held]


def _objection(answer: Answer, words: Words) -> list[str]:
    open_to = [words.name(f"purpose.{use.purpose}") for use in answer.uses if use.basis is Basis.LEGITIMATE_INTEREST]
    others = answer.bases - {Basis.LEGITIMATE_INTEREST}
    sentences = []
    if open_to:
        sentences.append(words.text("rights.objection", purposes=in_sentence(list(dict.fromkeys(open_to)))))
    if others:
        sentences.append(words.text("rights.no_objection", basis=_names(others, words)))
    return sentences


def _marketing(answer: Answer, words: Words, section: int) -> list[str]:
    if any(ban.kind == "marketing" and ban.until is None for ban in answer.prohibitions):
        return [words.text("rights.marketing_forbidden", section=section)]
    return [words.text("rights.marketing")]


def _portability(answer: Answer, words: Words) -> list[str]:
    limits = words.text("rights.portability_limits")
    return [words.text("rights.portability"), limits] if answer.bases & {Basis.CONSENT, Basis.CONTRACT} else [limits]


def _withdrawal(answer: Answer, words: Words) -> list[str]:
    if Basis.CONSENT in answer.bases:
        return [words.text("rights.withdrawal")]
    return [words.text("rights.no_withdrawal", basis=_names(answer.bases, words))]


def _names(bases: frozenset[Basis], words: Words) -> str:
    return in_sentence([words.name(f"basis.{basis}") for basis in Basis if basis in bases])
