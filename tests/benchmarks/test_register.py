"""What the register's floors in FLOORS.md name: the log verified, its size, a backup, one save, one read."""

import hashlib
import os
import shutil
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seloste_desktop.domain.access import Right, Role
from seloste_desktop.domain.audit import Action, Note, Purpose
from seloste_desktop.storage import audit_log, backup, engine, keys, log_book
from seloste_desktop.storage.gate import Door, Gate, Visitor, create
from seloste_desktop.storage.keys import Cost
from seloste_desktop.storage.log_book import Act

pytestmark = pytest.mark.benchmark
KEY, SALT = bytes(range(32)), b"\xe5sixteen letters"
OWNER = Visitor(1, Role.OWNER)
ENTRIES = 100_000


def best(work: Callable[[], object], times: int = 5) -> float:
    """Seconds of the fastest run."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Door:
    """A register whose log has 100,000 entries, most of them about one row, and 60,000 people with long notes."""
    door = Door(tmp_path_factory.mktemp("register") / "r.seloste", KEY)
    create(door, SALT)
    keys.write(door.path, keys.with_password(keys.new_slots(), 1, "omistaja", True, "x", KEY, Cost(64, 1, 1)))
    with closing(engine.connect(door.path, KEY)) as connection:
        connection.execute("begin")
        for number in range(ENTRIES):
            act = Act(datetime(2026, 11, 21, 10, 0, tzinfo=UTC), 1, Purpose.CUSTOMER_CARE)
            note = Note(Action.CHANGE, "contact", (number + 1,), ("email",), (number * 7919 % 20_000 + 1,))
            log_book.append(connection, act, [note])
        connection.execute("commit")
    people = [{"uid": f"{n}", "last_name": f"Nimi {n}", "notes": "x" * 1000} for n in range(60_000)]
    with closing(Gate.open(door, OWNER)) as gate, gate.session(Purpose.UPKEEP, Right.CUSTOMERS) as session:
        session.insert_all("person", people)
    return door


@pytest.fixture
def gate(door: Door) -> Iterator[Gate]:
    with closing(Gate.open(door, OWNER)) as gate:
        yield gate


def _read_and_hash(door: Door) -> None:
    with closing(engine.connect(door.path, KEY)) as connection:
        mark = bytes(32)
        for _, _, body, _, _ in connection.execute("select number, act, body, before, seal from log order by number"):
            mark = hashlib.sha256(mark + body).digest()


def test_the_log_is_verified_in_three_times_the_raw_reading_and_hashing(door: Door, gate: Gate) -> None:
    ratio = best(lambda: audit_log.verify(gate)) / best(lambda: _read_and_hash(door))
    sys.stdout.write(f"\nlog verify, {ENTRIES} entries: {ratio:.2f} x raw (floor 3)")
    assert ratio <= 3


def test_verifying_keeps_memory_flat(gate: Gate) -> None:
    tracemalloc.start()
    audit_log.verify(gate)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    sys.stdout.write(f"\nlog verify: {peak / 1e6:.2f} MB at most")
    assert peak < 5_000_000  # most of it the one entry about all those people


def _copy_and_check(door: Door, target: Path) -> None:
    shutil.copy(door.path, target)
    descriptor = os.open(target, os.O_RDWR)
    os.fsync(descriptor)
    os.close(descriptor)
    with closing(engine.connect(target, KEY)) as connection:
        connection.execute("pragma integrity_check").fetchall()


def test_a_verified_backup_takes_two_and_a_half_times_a_raw_copy_and_check(door: Door, tmp_path: Path) -> None:
    ours = []
    for number in range(3):
        folder = tmp_path / str(number)
        folder.mkdir()
        with closing(Gate.open(door, OWNER)) as gate:
            start = time.perf_counter()
            backup.make(gate, folder)
            ours.append(time.perf_counter() - start)
    ratio = min(ours) / best(lambda: _copy_and_check(door, tmp_path / "raw"), 3)
    sys.stdout.write(f"\nbackup of {door.path.stat().st_size / 1e6:.0f} MB, verified: {ratio:.2f} x raw (floor 2.5)")
    assert ratio <= 2.5


def test_opening_does_not_grow_with_the_log(door: Door, tmp_path: Path) -> None:
    small = Door(tmp_path / "small.seloste", KEY)
    create(small, SALT)
    ratio = best(lambda: Gate.open(door, OWNER).close()) / best(lambda: Gate.open(small, OWNER).close())
    sys.stdout.write(f"\nopening with {ENTRIES} entries: {ratio:.2f} x opening an empty register")
    assert ratio <= 2


def test_a_logged_read_and_a_logged_save(gate: Gate) -> None:
    def read() -> None:
        with gate.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            session.rows("person", "select id, last_name from person where id between 100 and 149")

    def save() -> None:
        with gate.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            session.update("person", 100, {"notes": str(time.perf_counter())})

    sys.stdout.write(
        f"\nblock of 50 with its log: {best(read, 50) * 1e3:.2f} ms; save with its log: {best(save, 50) * 1e3:.2f} ms"
    )
    assert best(read, 50) < 0.05
