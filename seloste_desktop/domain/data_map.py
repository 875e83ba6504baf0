"""What each column of the register is: whose data, what for, on which ground, how shown, how erased.

The person's answer, the Art. 20 package, erasure, retention, the Excel headings, the log's field names, the processing
record and the notice's data sections are all derived from here. The entries stand in `register_map`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.retention_law import Ground


class Category(StrEnum):
    """Kinds of personal data, as the notice and the answer name them (GDPR 14(1)(d), 15(1)(b))."""

    IDENTIFICATION = "identification"
    CONTACT = "contact"
    ORGANISATION = "organisation"
    ORDERS = "orders"
    BILLING = "billing"
    PAYMENTS = "payments"
    CORRESPONDENCE = "correspondence"
    CONSENTS = "consents"
    REQUESTS = "requests"
    TECHNICAL = "technical"
    LOG = "log"


class Basis(StrEnum):
    """Legal basis, GDPR 6(1)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    LEGITIMATE_INTEREST = "legitimate_interest"


class Shown(StrEnum):
    """How a value is written where people read it."""

    TEXT = "text"
    NOTE = "note"  # free text of any length: guarded by the rules of third parties
    DATE = "date"
    MONEY = "money"  # whole cents
    NUMBER = "number"
    FLAG = "flag"
    CODE = "code"  # a word of `documents` under "<code set>.<value>"
    MONTHS = "months"
    FILE = "file"  # bytes, given as a file of their own
    CHANGES = "changes"  # before and after by field
    INNER = "inner"  # the program's own help to itself: in the files, not in the letter


class Erasure(StrEnum):
    """What erasure does to a value whose every ground has ended."""

    BLANK = "blank"  # the value goes, the row stays
    ROW = "row"  # the row goes


@dataclass(frozen=True, slots=True)
class Use:
    """A purpose, with its basis for a customer and for one who acts for an organisation."""

    purpose: Purpose
    basis: Basis
    representing: Basis

    def basis_for(self, representative: bool) -> Basis:
        return self.representing if representative else self.basis


@dataclass(frozen=True, slots=True)
class Heading:
    """The name people read, in each language."""

    fi: str
    sv: str
    en: str

    def __getitem__(self, language: Language) -> str:
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]


@dataclass(frozen=True, slots=True)
class Field:
    """One personal datum: a column, or a column in rows of one kind."""

    name: str
    column: str
    heading: Heading
    category: Category
    uses: tuple[Use, ...]
    grounds: tuple[Ground, ...]
    kind: str = ""
    shown: Shown = Shown.TEXT
    codes: str = ""
    provided: bool = False
    typed: bool = False
    erasure: Erasure = Erasure.ROW


@dataclass(frozen=True, slots=True)
class Table:
    """A table: how its rows lead to a person, its personal columns, and those that hold no person's data."""

    name: str
    heading: Heading
    fields: tuple[Field, ...] = ()
    plain: tuple[str, ...] = ()
    owner: str = ""
    through: str = "person"
    kind_column: str = ""
    search: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns but `id`, each once."""
        return tuple(dict.fromkeys((*(each.column for each in self.fields), *self.plain)))

    @property
    def personal(self) -> bool:
        return bool(self.owner)


@dataclass(frozen=True)
class DataMap:
    """The whole map, and what is asked of it."""

    tables: Mapping[str, Table] = field(repr=False)

    @classmethod
    def of(cls, tables: Iterable[Table]) -> DataMap:
        return cls({table.name: table for table in tables})

    @cached_property
    def _names(self) -> dict[tuple[str, str, str], str]:
        return {(table.name, each.column, each.kind): each.name for table, each in self.fields()}

    @cached_property
    def _typed(self) -> Sequence[tuple[Table, Field]]:
        return tuple((table, each) for table, each in self.fields() if each.typed)

    def fields(self) -> Iterator[tuple[Table, Field]]:
        for table in self.tables.values():
            for each in table.fields:
                yield table, each

    def field(self, table: str, name: str) -> Field:
        """Raise KeyError for a name that the table does not have."""
        return next((each for each in self.tables[table].fields if each.name == name), None) or _unknown(table, name)

    def typed(self) -> Sequence[tuple[Table, Field]]:
        """The fields a user types when adding a customer, in the order of the map."""
        return self._typed

    def owner(self, table: str, row: str) -> str:
        """An SQL expression for the person of a row; `row` is an alias, "new", "old" or the table's own name."""
        entry = self.tables[table]
        if table == "person":
            return f"{row}.id"
        if not entry.owner:
            return "null"
        if entry.through == "person":
            return f"{row}.{entry.owner}"
        above = self.owner(entry.through, entry.through)
        return f"(select {above} from {entry.through} where {entry.through}.id = {row}.{entry.owner})"  # noqa: S608  its names

    def kind_column(self, table: str) -> str | None:
        return self.tables[table].kind_column or None

    def names(self, table: str, columns: Iterable[str], kinds: Iterable[str] = ()) -> tuple[str, ...]:
        """The map's names of columns, in rows of the given kinds.

        Columns that only lead from row to row have no name; those of tables without a person keep their own.
        """
        wanted = ("", *kinds)
        found: set[str] = set()
        for column in columns:
            for kind in wanted:
                name = self._names.get((table, column, kind))
                if name is not None:
                    found.add(name)
                elif kind and (pattern := self._names.get((table, column, "*"))) is not None:
                    found.add(pattern.format(kind=kind))
            if not self.tables[table].fields:
                found.add(column)
        return tuple(sorted(found))

    @cached_property
    def searches(self) -> dict[str, str]:
        """Each search index with the table it indexes."""
        return {f"{table.name}_search": table.name for table in self.tables.values() if table.search}


def _unknown(table: str, name: str) -> Field:
    raise KeyError(f"{table}.{name}")
