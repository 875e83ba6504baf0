"""Customers taken in from a list: tried first, then all in one act or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path

from seloste_desktop.domain import contact_values
from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.customer import OWN, Kind, Layout, kind_of, lay_out, split
from seloste_desktop.domain.customer_traits import Key, Traits, listed_as
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.import_columns import NUMBER, ImportColumns, is_heading
from seloste_desktop.domain.import_table import ImportTable
from seloste_desktop.services.customers import composed
from seloste_desktop.services.desk import Desk
from seloste_desktop.services.jobs import Steps, Work
from seloste_desktop.storage import customer_batches, settings
from seloste_desktop.storage.gate import Session

_BLOCK = 500  # rows between two looks at whether to stop


_REASONS = {"customer.no_name": "no_name", "email.malformed": "bad_email", "text.too_long": "too_long"}
_COUNTER, _FIRST = "counter.customer", "1000"  # numbers are given from the one after it


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that was not taken, and why."""

    row: int
    refusal: Refused

    @property
    def reason(self) -> str:
        return _REASONS.get(self.refusal.code, self.refusal.code)


@dataclass(frozen=True, slots=True)
class Alike:
    """A row and the number of the customer that it is, or may be."""

    row: int
    number: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of the rows; `columns` gives the FIELD of each heading, "" if it was not taken."""

    read: int
    added: int
    duplicates: tuple[Alike, ...]
    rejected: tuple[Rejected, ...]
    candidates: tuple[Alike, ...]
    columns: tuple[tuple[str, str], ...]


class Imports:
    """What the trader does with lists of customers made elsewhere."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def trial(self, source: Path, mapping: Mapping[str, str] | None = None) -> Work[Imported]:
        """Say what `take` would do, and change nothing. `mapping` gives FIELD by heading where the guess is wrong."""
        return self._work(source, mapping, _sort_out)

    def take(self, source: Path, mapping: Mapping[str, str] | None = None) -> Work[Imported]:
        """Add the customers that are new, in one act.

        Raises Refused `import.*`, `file.missing` and `field.unknown`; what is wrong with single rows is told of them.
        """
        return self._work(source, mapping, _take)

    def _work(
        self, source: Path, mapping: Mapping[str, str] | None, end: Callable[[Session, _List], _Sorted]
    ) -> Work[Imported]:
        def work(steps: Steps) -> Imported:
            from seloste_desktop.documents.table_reader import read_table

            given = mapping or {}
            table = read_table(source, lambda text: text in given or is_heading(text))
            columns = ImportColumns.of(table.headings, mapping)
            with self._desk.job() as gate:
                with gate.session(Purpose.UPKEEP, Right.IMPORT) as session:
                    today = session.today.isoformat()
                    _refuse_unknown(columns, {each["name"] for each in settings.own_fields(session)})
                listed = _List.of(table, columns, today, steps)
                with gate.session(Purpose.UPKEEP, Right.IMPORT) as session:
                    done = end(session, listed)
            return Imported(
                len(table.rows),
                len(done.new),
                tuple(done.duplicates),
                tuple(sorted((*listed.rejected, *done.rejected), key=lambda each: each.row)),
                tuple(done.candidates),
                tuple(zip(columns.headings, columns.fields, strict=True)),
            )

        return work


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row that holds a customer; `helper` is the contact person named beside a company."""

    row: int
    number: str
    layout: Layout
    helper: Layout | None
    sort_key: str
    traits: Traits

    @classmethod
    def of(cls, row: int, values: dict[str, list[str]], today: str) -> _Entry:
        number = contact_values.line(" ".join(values.pop(NUMBER, [])), NUMBER)
        main, helper = split(values)
        layout = lay_out(kind_of(main), main, today)
        if layout.kind is Kind.CONTACT_PERSON:
            raise Refused("customer.contact_person_alone", "kind")
        beside = lay_out(Kind.CONTACT_PERSON, helper, today) if helper else None
        key = listed_as(layout)
        if not key:
            raise Refused("customer.no_name", "last_name")
        return cls(row, number, layout, beside, key, Traits.of_layout(layout, key, number))


@dataclass(frozen=True, slots=True)
class _List:
    """The rows of a file, checked one by one before anything is asked of the register."""

    entries: tuple[_Entry, ...]
    rejected: tuple[Rejected, ...]
    today: str

    @classmethod
    def of(cls, table: ImportTable, columns: ImportColumns, today: str, steps: Steps) -> _List:
        entries, rejected = [], []
        for place, row in enumerate(table.rows):
            if place % _BLOCK == 0:
                steps.done(place, len(table.rows))
            try:
                entries.append(_Entry.of(row.number, columns.values(row), today))
            except Refused as refusal:
                rejected.append(Rejected(row.number, refusal))
        return cls(tuple(entries), tuple(rejected), today)


@dataclass(frozen=True, slots=True)
class _Sorted:
    """Rows parted into new ones with their numbers, those that are here already, and those whose number is taken."""

    numbers: _Numbers
    new: list[tuple[_Entry, str]] = field(default_factory=list)
    duplicates: list[Alike] = field(default_factory=list)
    candidates: list[Alike] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)


class _Known:
    """Customers by what tells them from others: those of the register, then those of the list as they are taken."""

    def __init__(self, customers: Iterable[Traits]) -> None:
        self._sure: dict[Key, str] = {}
        self._likely: dict[Key, list[str]] = {}
        for each in customers:
            self.learn(each, each.number)

    def learn(self, traits: Traits, number: str) -> None:
        for key in traits.known_by():
            self._sure.setdefault(key, number)
        for key in traits.likely():
            self._likely.setdefault(key, []).append(number)

    def same(self, traits: Traits) -> str | None:
        return next((self._sure[key] for key in traits.sure() if key in self._sure), None)

    def alike(self, traits: Traits) -> list[str]:
        return list(dict.fromkeys(number for key in traits.likely() for number in self._likely.get(key, ())))


class _Numbers:
    """Customer numbers on their way out: none twice, and none that a row of the list brings with it."""

    def __init__(self, session: Session, brought: Sequence[str]) -> None:
        self._session = session
        self._brought = {number.casefold() for number in brought}
        self._taken = customer_batches.taken(session, brought)
        self.last = self._looked = int(settings.value(session, _COUNTER, _FIRST))
        self._free: list[int] = []

    def keep(self, number: str) -> bool:
        """Take the number that a row has; False if it is taken."""
        free = number.casefold() not in self._taken
        self._taken.add(number.casefold())
        return free

    def next(self) -> str:
        while not self._free:
            wanted = range(self._looked + 1, self._looked + 1 + _BLOCK)
            taken = self._brought | customer_batches.taken(self._session, list(map(str, wanted)))
            self._free = [number for number in reversed(wanted) if str(number) not in taken]
            self._looked = wanted[-1]
        self.last = self._free.pop()
        return str(self.last)


def _sort_out(session: Session, listed: _List) -> _Sorted:
    known = _Known(customer_batches.traits(session, _alike(session, listed)))
    numbers = _Numbers(session, [entry.number for entry in listed.entries if entry.number])
    done = _Sorted(numbers)
    for entry in listed.entries:
        same = known.same(entry.traits)
        if same is not None:
            done.duplicates.append(Alike(entry.row, same))
        elif entry.number and not numbers.keep(entry.number):
            refusal = Refused("customer.number_taken", "number", number=entry.number)
            done.rejected.append(Rejected(entry.row, refusal))
        else:
            number = entry.number or numbers.next()
            done.candidates.extend(Alike(entry.row, other) for other in known.alike(entry.traits))
            known.learn(entry.traits, number)
            done.new.append((entry, number))
    return done


def _take(session: Session, listed: _List) -> _Sorted:
    done = _sort_out(session, listed)
    today = listed.today
    rows = customer_batches.add_all(session, [composed(entry.layout, number, today) for entry, number in done.new])
    helpers = [
        composed(entry.helper, done.numbers.next(), today, row["organisation"])
        for (entry, _), row in zip(done.new, rows, strict=True)
        if entry.helper
    ]
    customer_batches.add_all(session, helpers)
    settings.set_value(session, _COUNTER, str(done.numbers.last))
    return done


def _alike(session: Session, listed: _List) -> list[int]:
    traits = [entry.traits for entry in listed.entries]
    return customer_batches.alike(
        session,
        (entry.sort_key for entry in listed.entries),
        (value for each in traits for kind, value in each.reaches if kind != "address"),
        (each.business_id for each in traits),
    )


def _refuse_unknown(columns: ImportColumns, own: Set[str]) -> None:
    for name in columns.fields:
        if name.startswith(OWN) and name.removeprefix(OWN) not in own:
            raise Refused("field.unknown", name)
