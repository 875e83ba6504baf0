"""What the tests of the gate look at: sessions with the widest right, the log as it stands, the raw pages."""

import sqlite3
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Entry, Purpose
from seloste_desktop.storage import engine
from seloste_desktop.storage.gate import Gate, Session

KEY, SALT = bytes(range(32)), b"\xe5sixteen letters"
NOON = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Opened:
    """A gate and what its log says."""

    gate: Gate

    def session(self, purpose: Purpose = Purpose.CUSTOMER_CARE) -> AbstractContextManager[Session]:
        return self.gate.session(purpose, Right.CUSTOMERS)

    def log(self) -> list[Entry]:
        with self.gate.log_snapshot() as read:
            return [Entry.read(body) for (body,) in read("select body from log order by number")]

    def last(self, count: int = 1) -> list[Entry]:
        return self.log()[-count:]

    def persons(self) -> set[tuple[int, int]]:
        with self.gate.log_snapshot() as read:
            return set(read("select person, entry from log_person"))


def keyed(path: Path) -> sqlite3.Connection:
    """Another program that has the key."""
    return engine.connect(path, KEY)


def pages(path: Path) -> bytes:
    """Every byte of the file and of its journal, decrypted, in lower case."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    data, out = path.read_bytes(), b""
    for place in range(0, len(data), engine.PAGE):
        page = data[place : place + engine.PAGE]
        cipher = Cipher(algorithms.AES(KEY), modes.CBC(page[4016:4032])).decryptor()
        out += cipher.update(page[engine.SALT if place == 0 else 0 : 4016])
    return out.lower()
