"""Others in a person's free text: found, shown, and taken out of what goes to the person."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from seloste_desktop.domain.data_map import Field, Heading, Shown
from seloste_desktop.domain.person_export import ThirdParty
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.domain.third_parties import Instead, Own, Passage, black_out, passages, stem
from seloste_desktop.storage import people
from seloste_desktop.storage.gate import Row, Session

_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|.)")
_AROUND = 40  # letters shown on each side of a passage
_WHEN = ("given", "ordered", "received", "disclosed", "paid", "at", "since")


@dataclass(frozen=True, slots=True)
class Found:
    """A passage in one row's free text."""

    table: str
    row: int
    column: str
    heading: Heading
    when: date | None
    text: str
    passage: Passage

    @property
    def key(self) -> str:
        """The same as long as the text is."""
        return f"{self.table}-{self.row}-{self.column}-{self.passage.start}"

    def shown(self) -> ThirdParty:
        start, end = self.passage.start, self.passage.end
        before, after = _last_words(self.text[:start]), _first_words(self.text[end:])
        return ThirdParty(self.key, self.heading, self.when, before, self.text[start:end], after, self.passage.kind)


def found(session: Session, rows: people.Collected, organisations: Sequence[Row]) -> list[Found]:
    """Look through all free text of the person's rows."""
    person = rows["person"][0]
    reached = [row["value"] or "" for row in rows.get("contact", ())]
    firms = [str(row["business_id"]) for row in rows.get("customer", ())]
    formerly = [*_former(rows)]  # what was corrected is the person's own too
    names = (person["first_name"], person["last_name"], *(row["name"] for row in organisations), *formerly)
    own = Own(names, (*reached, *firms, *formerly))

    def is_another(first: str, last: str) -> bool:
        return people.is_named(session, stem(first), stem(last), person["id"])

    return [
        Found(table, row["id"], each.column, each.heading, _when(row), text, passage)
        for table, row, each, text in _free_text(rows)
        for passage in passages(text, own, is_another)
    ]


def without(rows: people.Collected, hidden: Sequence[Found], instead: Instead) -> people.Collected:
    """The rows with these passages taken out."""
    places: dict[tuple[str, int, str], list[Passage]] = {}
    for each in hidden:
        places.setdefault((each.table, each.row, each.column), []).append(each.passage)
    return {
        table: [
            {name: _text(value, places.get((table, row["id"], name)), instead) for name, value in row.items()}
            for row in those
        ]
        for table, those in rows.items()
    }


def counted(hidden: Collection[Found]) -> Mapping[str, int]:
    return Counter(each.passage.kind.value for each in hidden)


def _text(value: Any, hidden: Sequence[Passage] | None, instead: Instead) -> Any:
    return black_out(value, hidden, instead) if hidden else value


def _free_text(rows: people.Collected) -> Iterator[tuple[str, Row, Field, str]]:
    for table, those in rows.items():
        notes = [each for each in REGISTER.tables[table].fields if each.shown in (Shown.NOTE, Shown.CHANGES)]
        for row in those:
            for each in {each.column: each for each in notes}.values():
                if text := row[each.column]:
                    yield table, row, each, _unescaped(text) if each.shown is Shown.CHANGES else text


def _unescaped(text: str) -> str:
    """Corrections are kept as JSON: its escapes, which would stick to the next word, as spaces of the same length."""
    return _ESCAPE.sub(lambda sign: " " * len(sign[0]), text)


def _former(rows: people.Collected) -> Iterator[str]:
    """Values that corrections replaced, but for free text, which may tell of others."""
    for row in rows.get("correction", ()):
        for name, values in json.loads(row["changes"]).items():
            if name != "notes" and not name.startswith("own:"):
                for value in values:
                    yield from value if isinstance(value, list) else [str(value)]


def _last_words(text: str) -> str:
    """The end of a text from a whole word on."""
    return text if len(text) <= _AROUND else "… " + text[-_AROUND:].partition(" ")[2]


def _first_words(text: str) -> str:
    return text if len(text) <= _AROUND else text[:_AROUND].rpartition(" ")[0] + " …"


def _when(row: Row) -> date | None:
    day = next((row[name] for name in _WHEN if row.get(name)), None)
    return date.fromisoformat(day[:10]) if day else None
