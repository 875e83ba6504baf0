"""Made-up people with a marker of their own in every column that the data map has of a person."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from seloste_desktop.domain.data_map import Field, Shown, Table
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.storage import settings
from seloste_desktop.storage.gate import Session

Row = dict[str, Any]
KINDS = {
    "contact": ("address", "email", "phone", "www", "ip"),
    "prohibition": ("marketing", "distance_selling", "research", "list", "profiling"),
}
# Codes that the program must know; everything else takes whatever word stands in it.
KNOWN = {
    ("contact", "source"): "order",
    ("customer", "kind"): "person",
    ("invoice", "state"): "draft",
    ("restriction", "ground"): "a",
    ("user", "role"): "worker",
}
OF_DISCLOSURE = REGISTER.tables["disclosure"]


@dataclass(frozen=True)
class Marker:
    """A value that stands in one place only."""

    field: Field
    table: str
    value: str | int

    @property
    def written(self) -> str:
        """As a letter in Finnish writes it, without spaces."""
        if self.field.shown is Shown.DATE:
            day = date.fromisoformat(str(self.value))
            return f"{day.day}.{day.month}.{day.year}"
        if self.field.shown is Shown.MONEY:
            euros, cents = divmod(int(self.value), 100)
            return f"{euros},{cents:02}"
        return str(self.value)


@dataclass
class Marks:
    """Makes values that no one else has; those of one person are `of` that person."""

    random: Random
    count: int = 0
    of: dict[int, list[Marker]] = field(default_factory=dict)

    def make(self, table: str, each: Field, person: int) -> str | int:
        self.count += 1
        known = KNOWN.get((table, each.column))
        if known is not None:
            return known
        value = self._value(each)
        if each.shown is not Shown.FLAG:
            self.of.setdefault(person, []).append(Marker(each, table, value))
        if each.shown is Shown.CHANGES:
            return json.dumps({"title": [value, ""]})
        return value

    def _value(self, each: Field) -> str | int:
        if each.shown is Shown.DATE:
            return (date(1500, 1, 1) + timedelta(days=self.count * 367)).isoformat()
        if each.shown is Shown.MONEY:
            return 7_000_000_000_007 + self.count * 100
        if each.shown is Shown.NUMBER:
            return 600_000_000_000 + self.count
        if each.shown is Shown.FLAG:
            return 1
        return f"q{self.random.randrange(16**3):03x}z{self.count}"


def made(session: Session, marks: Marks, most: int) -> int:
    """Put a person into every table, with up to `most` rows in each but one row at least; return the customer."""
    person = session.insert("person", {**_row(marks, "person", 0, ""), "uid": secrets.token_hex(16)})
    marks.of[person] = marks.of.pop(0)
    ids = {"person": [person]}
    for table in REGISTER.tables.values():
        if table.personal and table.name not in ("person", "disclosure_person"):
            owners = ids.get(table.through, [])
            ids[table.name] = [
                session.insert(table.name, {**_row(marks, table.name, person, kind), table.owner: owner, **more})
                for owner in owners
                for kind, more in _rows(session, table, marks, most)
            ]
    for _ in range(marks.random.randint(1, most)):
        disclosure = session.insert("disclosure", _row(marks, "disclosure", person, ""))
        session.insert("disclosure_person", {"disclosure": disclosure, "person": person})
    return ids["customer"][0]


def _rows(session: Session, table: Table, marks: Marks, most: int) -> Iterator[tuple[str, Row]]:
    kinds = KINDS.get(table.name, ("",))
    for kind in kinds:
        for _ in range(marks.random.randint(1, most)):
            if table.name == "own_value":
                yield from _own(session, marks)
            else:
                yield kind, {**({table.kind_column: kind} if kind else {}), **_plain(table.name)}


def _own(session: Session, marks: Marks) -> Iterator[tuple[str, Row]]:
    name = f"own{marks.count}"
    heading = {"name": name, "fi": f"Oma {name}", "sv": name, "en": name, "category": "correspondence"}
    rule = {"purpose": "customer_care", "basis": "contract", "ground": "relationship"}
    settings.add_own_field(session, {**heading, **rule})
    yield name, {"name": name}


def _plain(table: str) -> Row:
    """What a row must have besides the map's fields."""
    rows: dict[str, Row] = {
        "invoice_line": {"position": 1},
        "correction": {"subject": "customer", "row": 1, "salt": "00"},
        "document": {"media_type": "application/pdf"},
    }
    return rows.get(table, {})


def _row(marks: Marks, table: str, person: int, kind: str) -> Row:
    fields = [each for each in REGISTER.tables[table].fields if each.kind in ("", "*", kind)]
    made = {each: marks.make(table, each, person) for each in fields}
    return {each.column: str(value).encode() if each.shown is Shown.FILE else value for each, value in made.items()}
