"""Lists that leave the program: customers, or the whole register as one workbook."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.data_map import Heading
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.listing import Column, Value
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.services import register_sheets
from seloste_desktop.services.company import controller, made_up
from seloste_desktop.services.desk import Desk
from seloste_desktop.services.jobs import Steps, Work, replacing
from seloste_desktop.services.messages import messages
from seloste_desktop.services.register_sheets import TableSheet
from seloste_desktop.storage import customers as stored
from seloste_desktop.storage import settings, sql, whole_tables
from seloste_desktop.storage.gate import Gate, Session

_CUSTOMER = REGISTER.tables["customer"]
Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: rows by sheet, and how many were left out: persons, or customers of a list."""

    path: Path
    rows: Mapping[str, int]
    left_out: int


@dataclass(frozen=True, slots=True)
class _List:
    """Rows that are read while they are written."""

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[Row]


@dataclass(frozen=True, slots=True)
class _Book:
    """What a workbook says of itself."""

    language: Language
    made: datetime
    made_up: bool

    @classmethod
    def of(cls, session: Session, language: Language | None) -> _Book:
        return cls(language or controller(session).language, session.now, made_up(session))

    def write(self, path: Path, lists: Iterable[_List]) -> dict[str, int]:
        from seloste_desktop.documents.person_files import MARK
        from seloste_desktop.documents.register_xlsx import Sheet, write_workbook

        title = messages(self.language).say("workbook.title")
        sheets = (Sheet(each.name, each.columns, each.rows) for each in lists)
        with replacing(path) as part:
            return write_workbook(part, sheets, self.made, title, MARK if self.made_up else "")


class Exports:
    """Excel files, read block by block through a gate of their own. Raise Refused `file.exists`, `folder.*`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def workbook(self, path: Path, language: Language | None = None) -> Work[Exported]:
        """The whole register but its log, its keys and the bytes of its documents, in the register's language.

        Persons under address protection or restriction are left out with all that is theirs (SPEC 7, 8), and for
        marketing those who have forbidden it.
        """

        def work(steps: Steps) -> Exported:
            with self._desk.job() as gate:
                purpose = gate.purpose or Purpose.UPKEEP
                with gate.session(purpose, Right.WHOLE_EXPORT) as session:
                    book = _Book.of(session, language)
                    sheets = [TableSheet(each, book.language, _own(session)) for each in register_sheets.exported()]
                    names = [each.table.name for each in sheets]
                    ids = {name: whole_tables.ids(session, REGISTER, name, purpose) for name in names}
                    left_out = len(whole_tables.held_back(session, purpose))
                told = _Progress(steps, sum(map(len, ids.values())))
                lists = (_table(gate, each, ids[each.table.name], told.step) for each in sheets)
                return Exported(path, book.write(path, lists), left_out)

        return work

    def customers(
        self, path: Path, ids: Sequence[int], language: Language, purpose: Purpose = Purpose.CUSTOMER_CARE
    ) -> Work[Exported]:
        """A list of number, name and town. For marketing, those who have forbidden it are left out too."""

        def work(steps: Steps) -> Exported:
            with self._desk.job() as gate:
                chosen = gate.purpose or purpose
                with gate.session(chosen, Right.LISTS) as session:
                    book = _Book.of(session, language)
                    may_leave = set(whole_tables.ids(session, REGISTER, _CUSTOMER.name, chosen))
                kept = [each for each in ids if each in may_leave]
                columns = tuple(map(Column, _headings(language)))
                rows = _listed(gate, chosen, kept, _Progress(steps, len(kept)).step)
                written = book.write(path, [_List(_CUSTOMER.heading[language], columns, rows)])
                return Exported(path, written, len(ids) - len(kept))

        return work


class _Progress:
    """Counts the rows of all sheets together."""

    def __init__(self, steps: Steps, total: int) -> None:
        self._steps = steps
        self._total = total
        self._done = 0

    def step(self, count: int) -> None:
        """Raise Cancelled if asked to stop."""
        self._done += count
        self._steps.done(self._done, self._total)


def _table(gate: Gate, sheet: TableSheet, ids: Sequence[int], step: Callable[[int], None]) -> _List:
    def rows() -> Iterator[Row]:
        for block in sql.blocks(ids):
            with gate.session(Purpose.UPKEEP, Right.WHOLE_EXPORT) as session:
                found = whole_tables.some(session, sheet.table, block)
                whose = whole_tables.whose(session, sheet.table, found)
                session.export(sheet.table.name, block)
            yield from map(sheet.row, found, whose)
            step(len(block))

    return _List(sheet.table.heading[sheet.language], sheet.columns, rows())


def _listed(gate: Gate, purpose: Purpose, ids: Sequence[int], step: Callable[[int], None]) -> Iterator[Row]:
    for block in sql.blocks(ids):
        with gate.session(purpose, Right.LISTS) as session:
            found = stored.listed(session, block)
            whose = whole_tables.whose(session, _CUSTOMER, found)
            session.export(_CUSTOMER.name, block)
        yield from ((row["number"], each.name, row["town"]) for row, each in zip(found, whose, strict=True))
        step(len(block))


def _headings(language: Language) -> tuple[str, str, str]:
    number, town = REGISTER.field("customer", "number"), REGISTER.field("contact", "city")
    return number.heading[language], messages(language).say("workbook.name"), town.heading[language]


def _own(session: Session) -> dict[str, Heading]:
    return {each["name"]: Heading(each["fi"], each["sv"], each["en"]) for each in settings.own_fields(session)}
