"""A small register in a file, opened, for the tests of services and of the command line."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from seloste_desktop.services import registers
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.new_register import NewRegister, create
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.storage import keys
from seloste_desktop.storage.logins import Cost

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
PASSWORD = "salainen testi"
LAW = LawData()


def noon() -> datetime:
    return datetime(2026, 11, 21, 10, 0, tzinfo=UTC)


def made(path: Path) -> str:
    """Make the register and return its recovery key."""
    key = registers.new_recovery_key()
    wanted = NewRegister(name="Liisa Esimerkki", password=PASSWORD, recovery_key=key, business_id="1234567-1")
    create(path, wanted, noon, CHEAP)
    return key


def copied(register: Path, folder: Path) -> Path:
    """Copy a register that nobody has open, with its keys."""
    for path in (register, keys.path_of(register)):
        shutil.copy(path, folder)
    return folder / register.name


def opened(path: Path, user: str = "omistaja", password: str = PASSWORD) -> OpenedRegister:
    key = registers.unlock(path, user, password, lambda _: None, noon)
    return OpenedRegister(key, LAW, now=noon)
