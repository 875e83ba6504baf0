"""A register of made-up data, made once a run of tests, and what a test reads of it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Entry, Purpose
from seloste_desktop.services import registers
from seloste_desktop.services.made_up import MadeUp, MadeUpRegister
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.storage import audit_log
from seloste_desktop.storage.gate import Row
from tests.services.opened import CHEAP, LAW, copied, noon

MAKER = MadeUp(LAW, noon, CHEAP)


def copied_usual(shared: Path, folder: Path) -> tuple[Path, MadeUpRegister]:
    """A copy of the usual one, to do with as the test likes."""
    path, made = usual(shared)
    return copied(path, folder), made


@cache
def usual(folder: Path) -> tuple[Path, MadeUpRegister]:
    """Sixty customers and eighty invoices, in a folder that the whole run of tests shares."""
    path = folder / "esimerkki.seloste"
    return path, MAKER.demo(path, 60, 80)


def opened(path: Path, made: MadeUpRegister, user: str = "omistaja") -> OpenedRegister:
    key = registers.unlock(path, user, made.password, lambda _: None, noon)
    return OpenedRegister(key, LAW, now=noon)


def rows(register: OpenedRegister, table: str, columns: Iterable[str]) -> list[Row]:
    with register.desk.session(Purpose.UPKEEP, Right.USERS) as session:
        return session.rows(table, f"select id, {', '.join(columns)} from {table} order by id")


def entries(register: OpenedRegister) -> list[Entry]:
    """The whole log, oldest first."""
    with register.desk.session(Purpose.UPKEEP, Right.LOG_ALL) as session:
        return list(reversed(audit_log.page(session, limit=100_000)))
