"""The sections of an answer in the order of law B C.2, each with its sentence for when there is nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from seloste_desktop.documents import answer_tables as tables
from seloste_desktop.documents.answer_rights import rights
from seloste_desktop.documents.section import Block, Facts, Items, Pairs, Say, Section, Small, Story
from seloste_desktop.documents.values import alone
from seloste_desktop.documents.words import Words
from seloste_desktop.domain.answer import Answer, Remark
from seloste_desktop.domain.listing import Listing

_BESIDE = 5  # columns of a table beside its first: with more they would be too narrow to read
Part = Callable[[Answer, Words], list[Block]]


def sections(answer: Answer, words: Words) -> tuple[Section, ...]:
    """All of them, also where nothing is; for someone who is not in the register only what still concerns them."""
    parts = _PARTS if answer.found else {key: _PARTS[key] for key in _NOT_FOUND}
    return tuple(
        Section(key, f"{number} {words.text(f'answer.{key}')}", tuple(part(answer, words)))
        for number, (key, part) in enumerate(parts.items(), 1)
    )


def opening(answer: Answer, words: Words) -> list[str]:
    """Greeting and confirmation (GDPR 15(1)), on the first page."""
    came = [words.text("answer.came", day=words.date_in_text(answer.received))] if answer.received else []
    if answer.found:
        rest = words.text("answer.confirmed")
    else:
        rest = words.text("answer.not_found", searched=", ".join(answer.searched_by))
    return [words.text("answer.greeting", name=answer.person), " ".join([*came, rest])]


def overview(answer: Answer, words: Words) -> Pairs:
    """What, why, to whom, how long, in five lines with the numbers of their sections (RQ-16)."""
    what = [group.title for group in answer.groups]
    what += [f"{each.title} ({words.number(len(each.rows))})" for each in answer.listings]
    what += [f"{words.text('answer.remarks')} ({words.number(len(answer.remarks))})"] if answer.remarks else []
    why = [words.name(f"purpose.{use.purpose}") for use in answer.uses]
    told = [each.name for each in (*answer.disclosures, *answer.processors)]
    rows = {
        "what": (tables.joined(what), ("data", "remarks") if answer.remarks else ("data",)),
        "why": (tables.joined(list(dict.fromkeys(why))), ("purposes",)),
        "whom": (", ".join(dict.fromkeys(told)) or words.text("answer.no_recipients"), ("recipients",)),
        "how_long": (_how_long(answer, words), ("retention",)),
        "what_next_label": (words.text("answer.what_next"), ("rights", "complaint")),
    }
    return Pairs(
        tuple(
            (words.text(f"answer.{key}"), f"{said.removesuffix('.')} {_see(refers, words)}")
            for key, (said, refers) in rows.items()
        )
    )


def _how_long(answer: Answer, words: Words) -> str:
    if not answer.last_day:
        return words.text("answer.how_long_by_ground")
    return words.text("answer.how_long_until", day=words.date(answer.last_day))


def _see(keys: tuple[str, ...], words: Words) -> str:
    numbers = [list(_PARTS).index(key) + 1 for key in keys]
    if len(numbers) == 1:
        return words.text("answer.see", section=numbers[0])
    return words.text("answer.see_two", first=numbers[0], second=numbers[1])


def _data(answer: Answer, words: Words) -> list[Block]:
    intro = Say(words.text("answer.data_intro", day=words.date_in_text(answer.day)))
    groups = [Facts(tables.data(group.title, group.data, words)) for group in answer.groups]
    listings = (part for each in answer.listings if each.rows for part in _narrow(each, words))
    return [intro, *groups, *listings, *(each for each in answer.listings if not each.rows)]


def _narrow(listing: Listing, words: Words) -> list[Listing]:
    """As tables that fit a page; what is the same on every row is said once above the first."""
    rest, same = listing.filled().shared()
    facts = "; ".join(f"{column.heading}: {alone(value, column.kind, words)}" for column, value in same)
    note = words.text("answer.every_row", facts=facts) if facts else ""
    return replace(rest, note=note).parted(_BESIDE)


def _purposes(answer: Answer, words: Words) -> list[Block]:
    return [tables.uses(answer, words)]


def _categories(answer: Answer, words: Words) -> list[Block]:
    names = ((words.name(f"category.{each}"), words.explanation(f"category.{each}")) for each in answer.categories)
    return [Pairs(tuple(names))]


def _recipients(answer: Answer, words: Words) -> list[Block]:
    blocks: list[Block] = [Say(words.text("answer.recipients_intro" if answer.disclosures else "answer.no_recipients"))]
    if answer.disclosures:
        blocks.append(tables.recipients(answer.disclosures, words).filled())
    for rows, intro in ((answer.processors, "processors_intro"), (answer.planned, "planned_intro")):
        if rows:
            blocks += [Say(words.text(f"answer.{intro}")), tables.recipients(rows, words).filled()]
    return blocks


def _retention(answer: Answer, words: Words) -> list[Block]:
    return [Say(words.text("answer.retention_intro")), tables.kept(answer.kept, words)]


def _rights(answer: Answer, words: Words) -> list[Block]:
    number = list(_PARTS).index("consents") + 1
    return [Say(words.text("answer.rights_intro")), Pairs(rights(answer, words, number))]


def _complaint(answer: Answer, words: Words) -> list[Block]:
    return [Say(words.text("answer.complaint_text", authority=answer.authority))]


def _sources(answer: Answer, words: Words) -> list[Block]:
    origins = (row.origin for group in answer.groups for row in group.data)
    named = dict.fromkeys((*(origin.source for origin in origins if origin and origin.source), *answer.sources))
    names = tables.in_sentence([words.name(f"source.{source}") for source in named], "; ")
    listed = [Say(words.text("answer.sources_are", sources=names))] if names else []
    return [Say(words.text("answer.sources_intro")), *listed]


def _automated(answer: Answer, words: Words) -> list[Block]:
    return [Say(answer.automated_decisions or words.text("answer.no_automated"))]


def _transfers(answer: Answer, words: Words) -> list[Block]:
    return [tables.transfers(answer, words)] if answer.transfers else [Say(words.text("answer.no_transfers"))]


def _copy(answer: Answer, words: Words) -> list[Block]:
    if not answer.enclosures:
        return [Say(words.text("answer.copy_alone"))]
    return [Say(words.text("answer.copy_intro")), Items(answer.enclosures)]


def _corrections(answer: Answer, words: Words) -> list[Block]:
    if not answer.corrections:
        return [Say(words.text("answer.no_corrections"))]
    return [Say(words.text("answer.corrections_intro")), tables.corrections(answer, words)]


def _consents(answer: Answer, words: Words) -> list[Block]:
    found = (
        ("no_consents", tables.consents(answer, words)),
        ("no_prohibitions", tables.prohibitions(answer, words)),
        ("no_restrictions", tables.restrictions(answer, words)),
    )
    return [table.filled() if table.rows else Say(words.text(f"answer.{none}")) for none, table in found]


def _remarks(answer: Answer, words: Words) -> list[Block]:
    blocks: list[Block] = [Say(words.text("answer.remarks_intro" if answer.remarks else "answer.no_remarks"))]
    if answer.remarks:
        blocks.append(Story(tuple((_about(each, words), each.text) for each in answer.remarks)))
    if answer.withheld:
        kinds = ", ".join(words.plural(f"third_party.{each.kind}", each.count) for each in answer.withheld)
        blocks.append(Small(words.text("answer.withheld", kinds=kinds)))
    return blocks


def _about(remark: Remark, words: Words) -> str:
    return "\n".join(filter(None, (words.date(remark.day) if remark.day else "", remark.about)))


def _paper(answer: Answer, words: Words) -> list[Block]:
    if not answer.paper_records:
        return [Say(words.text("answer.no_paper"))]
    return [Say(words.text("answer.paper_intro")), tables.paper_records(answer, words).filled()]


def _log(answer: Answer, words: Words) -> list[Block]:
    if not answer.days_of_use:
        begins = words.date_in_text(answer.log_begins or answer.day)
        return [Say(words.text("answer.no_log", day=begins))]
    return [Say(words.text("answer.log_intro")), tables.days_of_use(answer.days_of_use, words)]


def _backups(answer: Answer, words: Words) -> list[Block]:
    if not answer.backups:
        return [Say(words.text("answer.no_backups"))]
    return [Say(words.text("answer.backups_text", oldest=answer.backups))]


def _terms(answer: Answer, words: Words) -> list[Block]:
    usual = ("controller", "processor", "recipient", "disclosure", "legal_basis", "gdpr", "voucher", "checkpoint")
    named = [(words.name(f"term.{key}"), words.explanation(f"term.{key}")) for key in usual]
    if answer.days_of_use:
        acts = dict.fromkeys(action for day in answer.days_of_use for action in day.actions)
        named += [(words.name(f"action.{act}"), words.explanation(f"action.{act}")) for act in acts]
    return [Pairs((*named, *((term.word, term.meaning) for term in answer.terms)))]


_PARTS: dict[str, Part] = {
    "data": _data,
    "purposes": _purposes,
    "categories": _categories,
    "recipients": _recipients,
    "retention": _retention,
    "rights": _rights,
    "complaint": _complaint,
    "sources": _sources,
    "automated": _automated,
    "transfers": _transfers,
    "copy": _copy,
    "corrections": _corrections,
    "consents": _consents,
    "remarks": _remarks,
    "paper": _paper,
    "log": _log,
    "backups": _backups,
    "terms": _terms,
}
_NOT_FOUND = ("retention", "complaint")
