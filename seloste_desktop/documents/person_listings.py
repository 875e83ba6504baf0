"""One person's data as listings in the language of the answer: the sheets of the workbook and the CSV files."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from seloste_desktop.documents import field_values
from seloste_desktop.documents.words import Words
from seloste_desktop.domain import clock
from seloste_desktop.domain.audit import Entry
from seloste_desktop.domain.data_map import Shown
from seloste_desktop.domain.listing import Column, Kind, Listing, Value
from seloste_desktop.domain.person_data import PersonColumn, PersonData, PersonTable, Stored
from seloste_desktop.domain.register_map import REGISTER


def listings(data: PersonData, words: Words, names: Words) -> list[Listing]:
    """Each table that has rows, then the log of uses; `names` are those of `translations/files`."""
    tables = [_listing(data, table, words, names) for table in data.tables if table.rows and table.columns]
    return [*tables, _uses(data.uses, words, names)] if data.uses else tables


def _listing(data: PersonData, table: PersonTable, words: Words, names: Words) -> Listing:
    above = data.above(table)
    labels = above.labels() if above else {}
    lead = (Column(above.table.heading[words.language]),) if above else ()
    columns = tuple(Column(_heading(column, names), field_values.kind(column.field)) for column in table.columns)
    rows = tuple(
        (
            *((labels.get(row.above or 0),) if above else ()),
            *(_value(column, row.values.get(column.name), words) for column in table.columns),
        )
        for row in table.rows
    )
    return Listing(table.table.heading[words.language], lead + columns, rows)


def _heading(column: PersonColumn, names: Words) -> str:
    """A normal form stands beside what was typed, under the same heading: it says that it is one."""
    heading = column.heading[names.language]
    inner = column.field.shown is Shown.INNER and column.name != column.field.name
    return names.text("normal_form", heading=heading) if inner else heading


def _value(column: PersonColumn, stored: Stored | None, words: Words) -> Value:
    if column.field.shown is Shown.CHANGES and stored:
        return "\n".join(_change(change, words) for change in field_values.corrections(str(stored)))
    return field_values.shown(column.field, stored, words)


def _change(change: tuple[str, str, str], words: Words) -> str:
    name, before, after = change
    return f"{_called(name, words)}: {before or '–'} → {after or '–'}"


def _uses(entries: Iterable[Entry], words: Words, names: Words) -> Listing:
    headings = ("entry", "at", "purpose", "action", "subject", "fields")
    kinds = (Kind.NUMBER, Kind.DATE, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.TEXT)
    columns = tuple(Column(names.text(f"uses.{each}"), kind) for each, kind in zip(headings, kinds, strict=True))
    return Listing(names.text("uses"), columns, tuple(_use(entry, words) for entry in entries))


def _use(entry: Entry, words: Words) -> tuple[Value, ...]:
    moment: datetime = clock.moment(entry.at).astimezone(clock.HELSINKI)
    known = REGISTER.tables.get(entry.subject)
    return (
        entry.number,
        moment,
        words.name(f"purpose.{entry.purpose}"),
        words.name(f"action.{entry.action}"),
        known.heading[words.language] if known else entry.subject,
        ", ".join(_called(name, words) for name in entry.fields),
    )


def _called(name: str, words: Words) -> str:
    """The heading of a FIELD name; own fields go by the name the user gave them."""
    known = next((each.heading[words.language] for _, each in REGISTER.fields() if each.name == name), None)
    return known or name.removeprefix("own:")
