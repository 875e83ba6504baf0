"""How a fact is written inside a sentence of the notice: dates, lengths, names and ways to reach someone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from seloste_desktop.domain.controller import Controller
from seloste_desktop.domain.notice_facts import Facts
from seloste_desktop.domain.notice_texts import Texts
from seloste_desktop.domain.retention_law import Ground


def values(facts: Facts, texts: Texts) -> dict[str, str]:
    """What fills the placeholders of the sentences."""
    controller = facts.controller
    return {
        "date": written(facts.day, texts),
        "version": str(facts.version),
        "previous": written(facts.previous, texts) if facts.previous else "",
        "register": capital(texts.word("registers", facts.kind)),
        "contact": listed((controller.contact_name, *_contact_reach(controller))),
        "reach": listed((controller.phone, controller.email)),
        "officer": facts.officer,
        "year_end": _year_end(controller.financial_year_end, texts),
        "idle": length(facts.safeguards.idle_minutes, "minute", texts),
        "log_length": months(facts.retention.rules[Ground.ACCESS_LOG].months, texts),
    }


def written(day: date, texts: Texts) -> str:
    """21.11.2026; in English 2026-11-21."""
    return day.isoformat() if texts.language == "en" else f"{day.day}.{day.month}.{day.year}"


def months(number: int, texts: Texts) -> str:
    """Whole years from three on: the law counts customers' data in months, vouchers in years."""
    return length(number // 12, "year", texts) if number > 24 and number % 12 == 0 else length(number, "month", texts)


def length(number: int, unit: str, texts: Texts) -> str:
    one, many = texts.words_of("lengths", unit)
    return (one if number == 1 else many).format(n=number)


def listed(parts: Iterable[str]) -> str:
    return ", ".join(filter(None, parts))


def compounds(words: Sequence[str], texts: Texts) -> str:
    """A list in which compounds share their end: "tunniste-, yhteys- ja tilaustiedot"; what has no such end, last."""
    end = texts.word("document", "shared_end")
    joint = "" if end.startswith(" ") else "-"
    sharing = [word for word in words if word.endswith(end) and not word.removesuffix(end).endswith(" ")]
    cut = [word.removesuffix(end) + joint for word in sharing[:-1]] + sharing[-1:]
    others = [word for word in words if word not in sharing]
    return listed((_and(cut, texts), *others))


def _and(words: Sequence[str], texts: Texts) -> str:
    *before, last = words or [""]
    return f"{', '.join(before)} {texts.word('document', 'and')} {last}" if before else last


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def small(heading: str) -> str:
    """A heading inside a sentence: "Sähköposti" becomes "sähköposti", "Y-tunnus" and "IP-numero" stay."""
    ordinary = heading[1:2].islower() or heading[:2] == "E-"
    return heading[:1].lower() + heading[1:] if ordinary else heading


def _contact_reach(controller: Controller) -> tuple[str, str]:
    """The contact person's own phone and e-mail, or the controller's when neither is known."""
    own = (controller.contact_phone, controller.contact_email)
    return own if any(own) else (controller.phone, controller.email)


def _year_end(month_day: str, texts: Texts) -> str:
    if not month_day:
        return ""
    month, day = map(int, month_day.split("-"))
    return texts.word("document", "day").format(day=day, month=texts.words_of("document", "months")[month - 1])
