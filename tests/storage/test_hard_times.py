"""Killed in the middle, and out of disk: nothing acknowledged is lost, nothing half done has a final name."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.storage import audit_log, backup, register_file
from seloste_desktop.storage.gate import Door, Gate, Visitor
from tests.storage.conftest import copied
from tests.storage.reading import Opened, keyed

ROOT = Path(__file__).parents[2]
SAVES = """
import sys; from pathlib import Path
from seloste_desktop.domain.access import Right, Role; from seloste_desktop.domain.audit import Purpose
from seloste_desktop.storage.gate import Door, Gate, Visitor
from tests.storage.conftest import MAP, steps
from seloste_desktop.storage.schema import Schema
gate = Gate.open(Door(Path(sys.argv[1]), bytes(range(32)), schema=Schema(steps(), MAP)), Visitor(1, Role.OWNER))
number = 0
while True:
    number += 1
    with gate.session(Purpose.UPKEEP, Right.CUSTOMERS) as session:
        session.insert("person", {"name": f"Nimi {number}", "notes": "x" * 300})
        session.insert("contact", {"person": number, "kind": "email", "value": "x"})
    print(number, flush=True)
"""
FILLS = """
import os, resource, signal, sys; from pathlib import Path
from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.domain.access import Right, Role; from seloste_desktop.domain.audit import Purpose
from seloste_desktop.storage import backup
from seloste_desktop.storage.gate import Door, Gate, Visitor
from tests.storage.conftest import MAP, steps
from seloste_desktop.storage.schema import Schema
path, room = Path(sys.argv[1]), int(sys.argv[2])
gate = Gate.open(Door(path, bytes(range(32)), schema=Schema(steps(), MAP)), Visitor(1, Role.OWNER))
if room:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
done = 0
try:
    while done < 5000:
        with gate.session(Purpose.UPKEEP, Right.CUSTOMERS) as session:
            session.insert("person", {"name": "Nimi", "notes": "x" * 3000})
        done += 1
except RegisterError as error:
    print(done, error.code)
with gate.session(Purpose.UPKEEP, Right.CUSTOMERS) as session:
    pass
try:
    print(backup.make(gate, path.parent).path.suffix, flush=True)
except RegisterError as error:
    print(error.code, flush=True)
os._exit(0)
"""
ROOM = 1_000_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[tuple[Path, int, list[str]]]:
    """A real small disk where one may be made; elsewhere files that cannot grow, of which SQLite says less."""
    folder = tmp_path / "levy"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "none", str(folder)]
    if os.geteuid() == 0 and subprocess.run(mount, capture_output=True, check=False).returncode == 0:
        yield folder, 0, [RegisterError.FULL, RegisterError.FULL]
        subprocess.run(["umount", str(folder)], check=True)
    else:
        yield folder, ROOM, [RegisterError.FAILED, ".seloste-backup"]  # the copy is small enough


@pytest.mark.parametrize("after", [1, 3, 7])
def test_killed_in_the_middle_of_saves_nothing_acknowledged_is_lost(door: Door, owner: Visitor, after: int) -> None:
    program = [sys.executable, "-c", SAVES, str(door.path)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, cwd=ROOT, text=True) as other:
        assert other.stdout is not None
        acknowledged = 0
        while acknowledged < after:
            acknowledged = int(other.stdout.readline())
        other.kill()
        acknowledged = int([str(acknowledged), *other.stdout.read().split()][-1])
    with closing(Gate.open(door, owner)) as gate:
        with Opened(gate).session() as session:
            assert acknowledged <= len(session.ids("person", "select id from person")) <= acknowledged + 1
            assert len(session.ids("contact", "select id from contact")) in (acknowledged, acknowledged + 1)
        assert audit_log.verify(gate).ok
    with closing(keyed(door.path)) as connection:
        register_file.check_whole(connection)


@pytest.mark.skipif(os.name == "nt", reason="no such disk there")
def test_on_a_full_disk_nothing_acknowledged_is_lost_and_nothing_half_done_stays(
    empty: Path, door: Door, owner: Visitor, small_disk: tuple[Path, int, list[str]], tmp_path: Path
) -> None:
    folder, room, told = small_disk
    path = copied(empty, folder)
    program = [sys.executable, "-c", FILLS, str(path), str(room)]
    ran = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=True)
    done, saving, copying = ran.stdout.split()
    assert [saving, copying] == told
    assert int(done) > 5
    assert not [each.name for each in folder.iterdir() if each.suffix in (".part", ".copy")]
    saved = copied(path, tmp_path)
    journal = path.with_name(path.name + "-wal")
    saved.with_name(saved.name + "-wal").write_bytes(journal.read_bytes())
    with closing(Gate.open(door, owner)) as gate:
        with Opened(gate).session() as session:
            assert len(session.ids("person", "select id from person")) == int(done)
        assert audit_log.verify(gate).ok
        assert backup.make(gate, tmp_path).log.ok
