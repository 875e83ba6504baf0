import hashlib
import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from seloste_desktop.domain.access import Role
from seloste_desktop.domain.audit import Action
from seloste_desktop.domain.chain import Fault
from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.storage import audit_log, backup, keys, ledger, upgrade
from seloste_desktop.storage.archive import Archive
from seloste_desktop.storage.backup import Backup
from seloste_desktop.storage.gate import Door, Gate, Visitor
from seloste_desktop.storage.schema import Schema
from tests.storage.reading import KEY, Opened, keyed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "kopiot"
    folder.mkdir()
    return folder


@pytest.fixture
def made(opened: Opened, folder: Path) -> Backup:
    with opened.session() as session:
        session.insert("setting", {"name": "counter.invoice", "value": "1004"})
        session.insert("setting", {"name": "counter.case", "value": "P-2026-003"})
    return backup.make(opened.gate, folder)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def counters(door: Door) -> dict[str, str]:
    with closing(Gate.open(door, Visitor(1, Role.OWNER))) as gate, Opened(gate).session() as session:
        return {row["name"]: row["value"] for row in session.rows("setting", "select id, name, value from setting")}


def test_a_backup_is_one_file_named_by_the_time_in_finland_and_a_ledger(made: Backup, folder: Path) -> None:
    assert names(folder) == ["rekisteri-2026-11-21-120000.seloste-backup", "rekisteri.erased"]
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert made.sha256 == hashlib.sha256(made.path.read_bytes()).hexdigest()


def test_it_is_logged_with_its_sum_after_what_it_holds(made: Backup, opened: Opened) -> None:
    (entry,) = opened.last()
    assert (entry.action, entry.subject, entry.digest) == (Action.BACKUP, "register", made.sha256)
    manifest = Archive.read(made.path).manifest
    assert (made.log.ok, made.log.entries, manifest.entries) == (True, entry.number - 1, entry.number - 1)
    assert manifest.checkpoint == str(made.log.head)


def test_it_opens_with_the_same_password_and_holds_everything(made: Backup, tmp_path: Path, opened: Opened) -> None:
    archive = Archive.read(made.path)
    assert keys.unlock(archive.slots, "omistaja", "salasana") == KEY
    with closing(keyed(_restored(made, tmp_path, opened.gate.door).path)) as copy:
        assert copy.execute("select count(*) from contact").fetchone() == (20,)


def _restored(made: Backup, tmp_path: Path, door: Door, name: str = "uusi.seloste", last: str | None = None) -> Door:
    new = replace(door, path=tmp_path / name)
    backup.restore(Archive.read(made.path), new, Visitor(1, Role.OWNER), last)
    return new


def test_a_second_backup_in_the_same_second_is_refused(made: Backup, opened: Opened, folder: Path) -> None:
    before = made.path.read_bytes()
    with pytest.raises(Refused, match=r"file\.exists"):
        backup.make(opened.gate, folder)
    assert made.path.read_bytes() == before
    assert len(names(folder)) == 2


def test_others_go_on_writing_while_it_is_made(opened: Opened, folder: Path) -> None:
    other = opened.gate.another()
    wrote = list[int]()

    def write(done: int, total: int) -> None:
        if not wrote:
            with Opened(other).session() as session:
                wrote.append(session.insert("setting", {"name": "during", "value": "x"}))

    made = backup.make(opened.gate, folder, write)
    other.close()
    assert wrote
    assert made.log.ok
    assert made.log.head.number < opened.last()[0].number - 1


def test_it_is_made_beside_a_program_that_has_the_file(opened: Opened, folder: Path, owner: Visitor) -> None:
    with closing(Gate.beside(opened.gate.door, owner)) as beside:
        made = backup.make(beside, folder)
    assert opened.last()[0].digest == made.sha256


def test_stopped_it_leaves_nothing(opened: Opened, folder: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backup.make(opened.gate, folder, stop)
    assert names(folder) == []
    assert opened.last()[0].action is not Action.BACKUP


def test_a_damaged_register_gives_no_backup(opened: Opened, folder: Path, owner: Visitor) -> None:
    with opened.session() as session:
        session.insert_all("invoice_line", [{"invoice": 21, "what": "x" * 500} for _ in range(200)])
    opened.gate.close()
    content = bytearray(opened.gate.path.read_bytes())
    content[-9000] ^= 1
    opened.gate.path.write_bytes(content)
    with closing(Gate.open(opened.gate.door, owner)) as gate, pytest.raises(RegisterError) as refused:
        backup.make(gate, folder)
    assert refused.value.code == RegisterError.CORRUPT
    assert names(folder) == []


def test_a_log_that_was_tampered_with_is_backed_up_as_it_is_and_told(opened: Opened, folder: Path) -> None:
    with closing(keyed(opened.gate.path)) as other:
        other.execute("delete from log where number = 3")
    made = backup.make(opened.gate, folder)
    assert (made.log.fault, made.log.first_bad) == (Fault.MISSING, 3)


def test_a_folder_that_is_not_there_is_told(opened: Opened, tmp_path: Path) -> None:
    with pytest.raises(RegisterError) as refused:
        backup.make(opened.gate, tmp_path / "none")
    assert refused.value.code == RegisterError.MISSING


def test_the_keys_in_the_register_come_before_those_beside_it(opened: Opened, folder: Path) -> None:
    slots = keys.with_password(keys.read(opened.gate.path), 2, "eero", False, "x", KEY, keys.Cost(64, 1, 1))
    with opened.session() as session:
        session.insert("key_slot", {"id": 1, "slots": keys.dump(slots)})
    keys.path_of(opened.gate.path).unlink()
    assert Archive.read(backup.make(opened.gate, folder).path).slots == slots


def test_the_ledger_holds_the_highest_numbers_and_no_name(made: Backup) -> None:
    (registers,) = json.loads(made.ledger.read_text())["registers"].values()
    assert registers == {"counters": {"counter.case": "P-2026-003", "counter.invoice": "1004"}, "erasures": []}


def test_a_restored_register_is_a_new_file_whose_log_tells_of_it(made: Backup, tmp_path: Path, opened: Opened) -> None:
    new = replace(opened.gate.door, path=tmp_path / "uusi.seloste")
    restored = backup.restore(Archive.read(made.path), new, Visitor(1, Role.OWNER))
    assert restored.sha256 == hashlib.sha256(new.path.read_bytes()).hexdigest()
    assert (restored.ledger, restored.log.ok) == (made.ledger, True)
    assert not [name for name in names(tmp_path) if "part" in name or "copy" in name]
    assert keys.unlock(keys.read(new.path), "omistaja", "salasana") == KEY
    with closing(Gate.open(new, Visitor(1, Role.OWNER))) as gate:
        assert Action.RESTORE in [entry.action for entry in Opened(gate).log()]
        assert audit_log.verify(gate).ok


def test_a_restored_register_goes_on_above_the_numbers_given_since(
    made: Backup, tmp_path: Path, opened: Opened, folder: Path
) -> None:
    register = keys.read(opened.gate.path).register
    since = ledger.Ledger({"counter.invoice": "1009", "counter.customer": "1050"})
    ledger.write(folder, "rekisteri", register, since.at_least({"counter.case": "P-2026-001"}))
    found = counters(_restored(made, tmp_path, opened.gate.door))
    assert found == {"counter.invoice": "1009", "counter.customer": "1050", "counter.case": "P-2026-003"}


def test_without_a_ledger_it_says_so_and_asks_for_the_last_invoice(
    made: Backup, tmp_path: Path, opened: Opened
) -> None:
    made.ledger.unlink()
    new = replace(opened.gate.door, path=tmp_path / "uusi.seloste")
    assert backup.restore(Archive.read(made.path), new, Visitor(1, Role.OWNER)).ledger is None
    assert counters(new)[backup.NUMBER_NEEDED] == "1"


def test_the_last_invoice_that_was_told_is_gone_on_from(made: Backup, tmp_path: Path, opened: Opened) -> None:
    made.ledger.unlink()
    found = counters(_restored(made, tmp_path, opened.gate.door, last="1020"))
    assert found["counter.invoice"] == "1020"
    assert backup.NUMBER_NEEDED not in found


def test_erasures_that_cannot_be_replayed_stop_the_restoring(made: Backup, tmp_path: Path, opened: Opened) -> None:
    register = keys.read(opened.gate.path).register
    ledger.write(made.path.parent, "rekisteri", register, ledger.Ledger(erasures=({"uid": "x", "mac": "y"},)))
    with pytest.raises(RegisterError):
        _restored(made, tmp_path, opened.gate.door)
    assert not (tmp_path / "uusi.seloste").exists()


@pytest.mark.parametrize("taken", ["uusi.seloste", "uusi.seloste.keys"])
def test_restoring_never_writes_over_a_file(made: Backup, tmp_path: Path, opened: Opened, taken: str) -> None:
    (tmp_path / taken).write_bytes(b"mine")
    with pytest.raises(Refused, match=r"file\.exists"):
        _restored(made, tmp_path, opened.gate.door)
    assert (tmp_path / taken).read_bytes() == b"mine"


def test_a_spoilt_backup_leaves_no_register(made: Backup, tmp_path: Path, opened: Opened) -> None:
    content = bytearray(made.path.read_bytes())
    content[20_000] ^= 1
    made.path.write_bytes(content)
    with pytest.raises(RegisterError) as refused:
        _restored(made, tmp_path, opened.gate.door)
    assert refused.value.code == RegisterError.CORRUPT
    assert not list(tmp_path.glob("uusi*"))


def test_a_worker_does_not_restore(made: Backup, tmp_path: Path, opened: Opened) -> None:
    new = replace(opened.gate.door, path=tmp_path / "uusi.seloste")
    with pytest.raises(Refused, match="not_allowed"):
        backup.restore(Archive.read(made.path), new, Visitor(1, Role.WORKER))
    assert not list(tmp_path.glob("uusi*"))


def test_a_backup_of_a_later_program_is_too_new(
    gate: Gate, newer: Schema, owner: Visitor, tmp_path: Path, folder: Path
) -> None:
    gate.close()
    later = replace(gate.door, schema=newer)
    upgrade.upgrade(later)
    with closing(Gate.open(later, owner)) as opened:
        made = backup.make(opened, folder)
    with pytest.raises(RegisterError) as refused:
        _restored(made, tmp_path, gate.door)
    assert refused.value.code == RegisterError.TOO_NEW
    assert not list(tmp_path.glob("uusi*"))


def test_a_copy_whose_log_cannot_be_read_is_no_backup(door: Door) -> None:
    with closing(keyed(door.path)) as other:
        other.execute("drop table log")
    with pytest.raises(RegisterError):
        backup.check(door)
