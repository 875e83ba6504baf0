"""The tables of an answer: what the register holds and did, row by row."""

from __future__ import annotations

from dataclasses import replace

from seloste_desktop.documents.values import alone
from seloste_desktop.documents.words import Words
from seloste_desktop.domain.answer import Answer, Datum, DayOfUse, Kept, Recipient
from seloste_desktop.domain.listing import Column, Kind, Listing


def listing(words: Words, heads: str, rows: list[tuple[object, ...]]) -> Listing:
    """`heads`: keys of `column.*`, each with its kind unless that is text: "what day:date"."""
    columns = []
    for head in heads.split():
        key, _, kind = head.partition(":")
        columns.append(Column(words.text(f"column.{key}"), Kind(kind or "text")))
    return Listing("", tuple(columns), tuple(rows))  # type: ignore[arg-type]  # rows are Values


def data(group_title: str, rows: tuple[Datum, ...], words: Words) -> Listing:
    """Every field with its value or the sentence that there is none; where from; valid from and to."""
    found = [(row.heading, _value(row, words), origin(row, words), None if row.missing else row.valid) for row in rows]
    return replace(listing(words, "datum content source valid:period", list(found)), title=group_title)


def origin(datum: Datum, words: Words) -> str:
    """The source with its day, unless the datum is valid from that very day; an unknown source is said in full."""
    if datum.missing or datum.origin is None:
        return ""
    day = words.date(datum.origin.day) if datum.origin.day else ""
    if not datum.origin.source:
        return words.text("answer.source_unknown", day=day or words.text("answer.day_unknown"))
    same = datum.origin.day == datum.valid.since
    name = words.name(f"source.{datum.origin.source}")
    return ", ".join(filter(None, (name, datum.origin.detail, "" if same else day)))


def uses(answer: Answer, words: Words) -> Listing:
    rows = [(words.text(f"purpose.{use.purpose}"), use.data, basis(use.basis, use.why, words)) for use in answer.uses]
    return listing(words, "purpose what_data basis", list(rows))


def basis(code: str, why: str, words: Words) -> str:
    said = f"{words.name(f'basis.{code}')}, {words.text(f'basis_article.{code}')}"
    return f"{said}: {why}" if why else said


def recipients(rows: tuple[Recipient, ...], words: Words) -> Listing:
    found = [(row.when, row.name, row.what, row.why) for row in rows]
    return listing(words, "day:period recipient what_given why", list(found))


def kept(rows: tuple[Kept, ...], words: Words) -> Listing:
    found = [
        (row.what, _ground(row, words), words.date(row.last_day) if row.last_day else row.criterion) for row in rows
    ]
    return listing(words, "what_data ground last_day", list(found))


def transfers(answer: Answer, words: Words) -> Listing:
    rows = [(row.recipient, row.country, row.safeguard) for row in answer.transfers]
    return listing(words, "recipient country safeguard", list(rows))


def corrections(answer: Answer, words: Words) -> Listing:
    missing = words.text("answer.no_datum")
    rows = [
        (row.day, row.heading, row.before or missing, row.after or missing, row.reason) for row in answer.corrections
    ]
    return listing(words, "day:date datum before after reason", list(rows))


def consents(answer: Answer, words: Words) -> Listing:
    rows = [(row.what, row.given, row.how, row.evidence, row.withdrawn) for row in answer.consents]
    return listing(words, "consent given:date how evidence withdrawn:date", list(rows))


def prohibitions(answer: Answer, words: Words) -> Listing:
    rows = [
        (words.text(f"prohibition.{row.kind}"), row.since, row.how, row.channels, row.until)
        for row in answer.prohibitions
    ]
    return listing(words, "prohibition since:date how channels until:date", list(rows))


def restrictions(answer: Answer, words: Words) -> Listing:
    rows = [
        (words.text(f"restriction.{row.ground}"), row.reason, row.since, row.lifted, row.told)
        for row in answer.restrictions
    ]
    return listing(words, "restriction reason since:date lifted:date told:date", list(rows))


def paper_records(answer: Answer, words: Words) -> Listing:
    rows = [(row.day, row.what, row.where, row.last_day, row.how) for row in answer.paper_records]
    return listing(words, "day:date paper where last_day:date destroyed", list(rows))


def days_of_use(rows: tuple[DayOfUse, ...], words: Words) -> Listing:
    purposes = {row.purpose: words.name(f"purpose.{row.purpose}") for row in rows}
    found = [(row.day, purposes[row.purpose], _acts(row, words), row.data, row.times) for row in rows]
    return listing(words, "day:date purpose acts what_data times:number", list(found))


def _acts(row: DayOfUse, words: Words) -> str:
    return joined([words.name(f"action.{action}") for action in row.actions])


def joined(names: list[str]) -> str:
    """A list that stands alone: only its first word keeps the capital."""
    return ", ".join([*names[:1], *map(_small, names[1:])])


def in_sentence(names: list[str], mark: str = ", ") -> str:
    return mark.join(map(_small, names))


def _small(name: str) -> str:
    """With a small first letter, unless it is an abbreviation."""
    return name if name[1:2].isupper() or name[1:2] == "-" else name[:1].lower() + name[1:]


def _ground(row: Kept, words: Words) -> str:
    said = words.text(f"ground.{row.ground}", length=row.length)
    return f"{said} {row.law[:1].upper()}{row.law[1:]}." if row.law else said


def _value(row: Datum, words: Words) -> str:
    return words.text("answer.no_datum") if row.missing else alone(row.value, row.kind, words)
