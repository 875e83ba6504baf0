"""The parts of the notice that are drawn from facts alone: tables and lists, empty ones left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import product

from seloste_desktop.domain import country
from seloste_desktop.domain.notice import Bullets, Origin, Paragraph, Part, Table
from seloste_desktop.domain.notice_facts import Facts, Paper
from seloste_desktop.domain.notice_scope import Aim, Contents, Kind
from seloste_desktop.domain.notice_texts import Texts, form
from seloste_desktop.domain.notice_words import capital, compounds, listed, months, small, written
from seloste_desktop.domain.recipient import Recipient
from seloste_desktop.domain.retention_law import Ground, Source


def part(name: str, facts: Facts, texts: Texts) -> Part | None:
    """Draw the part that the form calls by this name, or None if there is nothing to tell."""
    return _DRAWN[name](facts, texts)


def _controller(facts: Facts, texts: Texts) -> Part | None:
    card, word = facts.controller, texts.words["document"]
    trade = card.trade_name if card.trade_name != card.name else ""
    lines = (
        listed((card.name, word["trade_name"].format(trade_name=trade) if trade and card.name else trade)),
        word["business_id"].format(business_id=card.business_id) if card.business_id else "",
        listed((card.street, f"{card.postal_code} {card.city}".strip(), _abroad(card.country, texts))),
        listed((card.phone, card.email, card.web)),
    )
    return _paragraph("\n".join(filter(None, lines)))


def _abroad(code: str, texts: Texts) -> str:
    return "" if code == country.HOME else country.name(code, texts.language)


def _aims(facts: Facts, texts: Texts) -> Part | None:
    """A row for each purpose; of two bases the one for persons comes before that for those who represent others."""
    found: dict[str, list[Aim]] = {}
    for aim in _ordered(facts.scope.aims):
        found.setdefault(_purpose(aim, texts), []).append(aim)
    return _table("aims", [_aim(purpose, aims, texts) for purpose, aims in found.items()], texts)


def _ordered(aims: Iterable[Aim]) -> list[Aim]:
    """In the order of the form, purposes that share a row joined."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for aim in aims:
        key = (form().shared_aims.get(aim.purpose, aim.purpose), aim.basis)
        found[key] = found.get(key, frozenset()) | aim.categories
    purposes = form().ordered("aims", (purpose for purpose, _ in found))
    bases = form().ordered("bases", (basis for _, basis in found))
    return [Aim(*key, found[key]) for key in product(purposes, bases) if key in found]


def _aim(purpose: str, aims: list[Aim], texts: Texts) -> tuple[str, ...]:
    categories = form().ordered("categories", frozenset().union(*(aim.categories for aim in aims)))
    first, *others = (_basis(aim, texts) for aim in aims)
    representing = texts.word("document", "representing")
    bases = (first, *(representing.format(basis=basis) for basis in others))
    return purpose, compounds([texts.word("categories", key) for key in categories], texts), "; ".join(bases)


def _basis(aim: Aim, texts: Texts) -> str:
    act = texts.words["acts"].get(f"{aim.purpose}_{aim.basis}", "")
    return texts.word("bases", aim.basis) + (f" ({act})" if act else "")


def _purpose(aim: Aim, texts: Texts) -> str:
    aims = texts.words["aims"]
    return str(aims.get(f"{aim.purpose}_{aim.basis}") or aims[form().shared_aims.get(aim.purpose, aim.purpose)])


def _categories(facts: Facts, texts: Texts) -> Part | None:
    keys = form().ordered("categories", (contents.category for contents in facts.scope.contents))
    return _paragraph(capital(compounds([texts.word("categories", key) for key in keys], texts)) + ".")


def _contents(facts: Facts, texts: Texts) -> Part | None:
    found = {contents.category: contents for contents in facts.scope.contents}
    return _bullets(_content(found[key], texts) for key in form().ordered("categories", found))


def _content(contents: Contents, texts: Texts) -> str:
    known = [key for key in texts.words["items"] if key in contents.items]
    words = (*(texts.word("items", key) for key in known), *(small(each[texts.language]) for each in contents.own))
    return f"{capital(texts.word('categories', contents.category))}: {listed(words)}"


def _recipients(facts: Facts, texts: Texts) -> Part | None:
    rows = []
    for activity in form().ordered("recipients", facts.activities):
        named = [each for each in facts.recipients if each.activity == activity]
        rows += [_named(each, texts) for each in named] or [_kind(activity, texts)]
    return _table("recipients", rows, texts) if rows else None


def _named(recipient: Recipient, texts: Texts) -> tuple[str, ...]:
    _, role, use = _kind(recipient.activity, texts)
    authority = texts.word("roles", "authority")
    return recipient.name, role if role == authority else texts.word("roles", recipient.role), use


def _kind(activity: str, texts: Texts) -> tuple[str, ...]:
    words = texts.words["recipients"].get(activity) or texts.words["recipients"]["other"]
    return words["name"], texts.word("roles", words["role"]), words["use"]


def _consents(facts: Facts, texts: Texts) -> Part | None:
    aims = sorted({_purpose(aim, texts) for aim in facts.scope.aims if aim.basis == "consent"})
    return _bullets(small(aim) for aim in aims)


def _sources(facts: Facts, texts: Texts) -> Part | None:
    return _bullets(texts.word("sources", key) for key in form().ordered("sources", facts.scope.sources))


def _retention(facts: Facts, texts: Texts) -> Part | None:
    consents = {"consent"} & facts.scope.bases  # asked for or not yet: its proof will be kept
    grounds = form().ordered("grounds", facts.scope.grounds | consents)
    return _table("retention", [_ground(ground, facts, texts) for ground in grounds], texts) if grounds else None


def _ground(ground: str, facts: Facts, texts: Texts) -> tuple[str, ...]:
    words = texts.words["grounds"][ground]
    data = words.get("data_customer", words["data"]) if facts.kind is Kind.CUSTOMER else words["data"]
    rule = facts.retention.rules[Ground(ground)]
    why = rule.law[texts.language] if rule.source is Source.LAW else words["why"]
    return data, why, words["period"].format(length=months(rule.months, texts))


def _transfers(facts: Facts, texts: Texts) -> Part | None:
    known = texts.words["mechanisms"]
    rows = [
        (each.name, country.name(each.country, texts.language), known.get(each.safeguard, each.safeguard))
        for each in facts.transfers
    ]
    return _table("transfers", rows, texts) if rows else None


def _paper(facts: Facts, texts: Texts) -> Part | None:
    return _bullets(_papers(each, texts) for each in facts.paper)


def _papers(paper: Paper, texts: Texts) -> str:
    told = [
        texts.word("paper", name).format_map({name: value})
        for name in ("place", "access", "destruction")
        if (value := getattr(paper, name))
    ]
    return "; ".join((paper.what, *told))


def _cookies(facts: Facts, texts: Texts) -> Part | None:
    rows = [(each.name, each.setter, each.purpose, each.lifetime) for each in facts.cookies]
    return _table("cookies", rows, texts) if rows and facts.cookie_use != "none" else None


def _authority(facts: Facts, texts: Texts) -> Part | None:
    name, visiting, postal, *reach = facts.authority.lines(texts.language)
    return _paragraph("\n".join((name, f"{visiting}; {postal}", listed(reach))))


def _history(facts: Facts, texts: Texts) -> Part | None:
    rows = [(str(change.version), written(change.day, texts), change.what) for change in facts.history]
    if not rows:
        first = texts.word("document", "first_version")
        rows = [(str(facts.version), written(facts.day, texts), first)]
    return _table("history", rows, texts)


def _paragraph(text: str) -> Part | None:
    return Paragraph(text, Origin.LIVE) if text.strip(".\n ") else None


def _bullets(items: Iterable[str]) -> Part | None:
    found = tuple(items)
    return Bullets(found, Origin.LIVE) if found else None


def _table(name: str, rows: Sequence[tuple[str, ...]], texts: Texts) -> Part:
    return Table(texts.words_of("heads", name), tuple(rows), Origin.LIVE)


_DRAWN: dict[str, Callable[[Facts, Texts], Part | None]] = {
    "controller": _controller,
    "aims": _aims,
    "categories": _categories,
    "contents": _contents,
    "recipients": _recipients,
    "consents": _consents,
    "sources": _sources,
    "retention": _retention,
    "transfers": _transfers,
    "paper": _paper,
    "cookies": _cookies,
    "authority": _authority,
    "history": _history,
}
