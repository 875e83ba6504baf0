"""The columns and rows of a table of the data map as a sheet that people read: headings, typed values, code words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from seloste_desktop.domain.data_map import Field, Heading, Shown, Table
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.listing import Column, Value
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.services.messages import messages
from seloste_desktop.storage.whole_tables import Whose

_HIDDEN = (Shown.INNER, Shown.FILE)


def exported() -> list[Table]:
    """The tables that hold something people can read, in the order of the map."""
    return [table for table in REGISTER.tables.values() if _fields(table)]


@dataclass(frozen=True)
class TableSheet:
    """`own` are the headings of the trader's own fields by their names."""

    table: Table
    language: Language
    own: Mapping[str, Heading]

    @property
    def columns(self) -> tuple[Column, ...]:
        """Whom a row is about, then a column for each FIELD."""
        from seloste_desktop.documents import field_values

        kinds = [(heading[self.language], field_values.kind(each)) for each, _, heading in self._cells()]
        return (*map(Column, self._lead()), *(Column(heading, kind) for heading, kind in kinds))

    def row(self, row: Mapping[str, Any], whose: Whose) -> tuple[Value, ...]:
        lead = {"number": ", ".join(whose.numbers), "name": whose.name, "invoice": whose.invoice}
        return (*(lead[each] for each in self._led()), *(self._value(*cell, row) for cell in self._cells()))

    def _lead(self) -> list[str]:
        headings = {
            "number": REGISTER.field("customer", "number").heading[self.language],
            "name": messages(self.language).say("workbook.name"),
            "invoice": REGISTER.field("invoice", "number").heading[self.language],
        }
        return [headings[each] for each in self._led()]

    def _led(self) -> tuple[str, ...]:
        if self.table.name == "customer":
            return ("name",)  # its number is a field of its own
        return ("invoice", "number", "name") if self.table.through == "invoice" else ("number", "name")

    def _cells(self) -> Iterator[tuple[Field, str, Heading]]:
        """Each field with the kind of row it is of; own fields have a column each."""
        for each in _fields(self.table):
            if each.kind == "*":
                yield from ((each, name, heading) for name, heading in self.own.items())
            else:
                yield each, each.kind, each.heading

    def _value(self, field: Field, kind: str, _: Heading, row: Mapping[str, Any]) -> Value:
        from seloste_desktop.documents import field_values
        from seloste_desktop.documents.words import words

        if kind and row[self.table.kind_column] != kind:
            return None
        stored = row[field.column]
        if field.shown is Shown.CHANGES and stored:
            told = messages(self.language)
            changes = field_values.corrections(stored)
            return "\n".join(f"{told.heading(name)}: {before} → {after}" for name, before, after in changes)
        return field_values.shown(field, stored, words(self.language))


def _fields(table: Table) -> list[Field]:
    return [each for each in table.fields if each.shown not in _HIDDEN]
