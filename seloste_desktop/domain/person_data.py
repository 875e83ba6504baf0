"""Everything kept of one person, table by table as the data map has it: what their files are written from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from seloste_desktop.domain.audit import Entry
from seloste_desktop.domain.data_map import Field, Heading, Shown, Table
from seloste_desktop.domain.language import Language

Stored = str | int
"""As the register stores it: text, whole cents, an ISO date, 0 or 1, a code."""


@dataclass(frozen=True, slots=True)
class PersonColumn:
    """A field of the map under a name that no other column of its table has; an own field has its own heading."""

    name: str
    field: Field
    heading: Heading


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Values by the names of columns; what is empty is not there. `above` is the row that it belongs to, if any."""

    id: int
    above: int | None
    values: Mapping[str, Stored]


@dataclass(frozen=True, slots=True)
class PersonTable:
    table: Table
    columns: tuple[PersonColumn, ...]
    rows: tuple[PersonRow, ...]

    @classmethod
    def of(
        cls, table: Table, rows: Iterable[Mapping[str, Any]], own: Mapping[str, Heading] | None = None
    ) -> PersonTable:
        """Take rows as they are stored, with `id`; `own` has the headings of the user's own fields by name.

        Columns in which no row has anything are left out, and so are files, which are enclosed as they are.
        """
        columns: dict[str, PersonColumn] = {}
        found = []
        for row in rows:
            values: dict[str, Stored] = {}
            for column in _columns(table, row, own or {}):
                value = row[column.field.column]
                if value is not None and value != "":
                    columns.setdefault(column.name, column)
                    values[column.name] = value
            above = None if table.through == "person" else row.get(table.owner)
            found.append(PersonRow(row["id"], above, values))
        order = {name: place for place, name in enumerate(_names(table))}
        ordered = sorted(columns.values(), key=lambda column: order.get(column.name, len(order)))
        return cls(table, tuple(ordered), tuple(found))

    def labels(self) -> dict[int, Stored]:
        """What people call each row of this table: its first value, such as the number of an invoice."""
        return {row.id: next(iter(row.values.values()), "") for row in self.rows}


@dataclass(frozen=True, kw_only=True)
class PersonData:
    """The data with what tells whose, by whom, when and up to which entry of the log."""

    uid: str
    name: str
    numbers: tuple[str, ...]
    language: Language
    controller: str
    business_id: str
    case: str
    made: datetime
    checkpoint: str
    made_up: bool
    tables: tuple[PersonTable, ...]
    uses: tuple[Entry, ...] = field(default=())  # the log of the person, entry by entry; no user is ever named

    def above(self, table: PersonTable) -> PersonTable | None:
        """The table whose rows the rows of this one belong to; None if they belong to the person."""
        if table.table.through == "person":
            return None
        return next((each for each in self.tables if each.table.name == table.table.through), None)


def _columns(table: Table, row: Mapping[str, Any], own: Mapping[str, Heading]) -> Iterator[PersonColumn]:
    """The columns of a row: of contact data those of its kind, of an own field the one by its name."""
    kind = row[table.kind_column] if table.kind_column else ""
    for name, each in zip(_names(table), table.fields, strict=True):
        if each.shown is Shown.FILE or each.kind not in ("", "*", kind):
            continue
        if each.kind == "*":
            yield PersonColumn(name.format(kind=kind), each, own.get(kind, each.heading))
        else:
            yield PersonColumn(name, each, each.heading)


def _names(table: Table) -> list[str]:
    """Name the columns as the map does; a second column of a name, such as a normal form, is called by both."""
    names: list[str] = []
    for each in table.fields:
        names.append(f"{each.name}_{each.column}" if each.name in names else each.name)
    return names
