import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest

from seloste_desktop.domain.audit import Action, Note
from seloste_desktop.domain.chain import Fault
from seloste_desktop.domain.errors import Refused
from seloste_desktop.storage import audit_log
from seloste_desktop.storage.gate import Door, Gate, Visitor
from tests.storage.reading import Opened, keyed


@pytest.fixture
def long(opened: Opened) -> Opened:
    """Thirty entries more, about one person after another."""
    for number in range(30):
        with opened.session() as session:
            session.rows("person", "select id, name from person where id = ?", [number % 10 + 1])
    return opened


@contextmanager
def cheated(opened: Opened) -> Iterator[sqlite3.Connection]:
    """Another program that has the key."""
    with closing(keyed(opened.gate.path)) as connection:
        yield connection


def test_pages_go_from_the_newest_to_the_oldest(long: Opened) -> None:
    with long.session() as session:
        first = audit_log.page(session, limit=10)
        second = audit_log.page(session, before=first[-1].number, limit=10)
    numbers = [entry.number for entry in (*first, *second)]
    assert numbers == list(range(numbers[0], numbers[0] - 20, -1))


def test_showing_the_log_is_an_entry(long: Opened) -> None:
    with long.session() as session:
        shown = audit_log.page(session, limit=3)
    (entry,) = long.last()
    assert (entry.action, entry.subject) == (Action.READ, "log")
    assert entry.ids == tuple(sorted(each.number for each in shown))


def test_one_persons_entries_are_those_that_touched_them(long: Opened) -> None:
    with long.session() as session:
        found = audit_log.of_person(session, 4)
    assert found == [entry for entry in reversed(long.log()[:-1]) if 4 in entry.persons]
    assert long.last()[0].persons == (4,)


def test_a_person_is_found_among_the_many_of_one_entry(opened: Opened) -> None:
    with opened.session() as session:
        session.insert_all("person", [{"id": number} for number in range(100, 2600, 5)])
    with opened.session() as session:
        (entry,) = audit_log.of_person(session, 1200)
        assert audit_log.of_person(session, 1201) == []
    assert len(entry.persons) == 500
    assert audit_log.verify(opened.gate).ok


def test_an_untouched_log_verifies_and_that_is_an_entry_too(long: Opened) -> None:
    count = len(long.log())
    verdict = audit_log.verify(long.gate)
    assert (verdict.ok, verdict.entries, verdict.head.number) == (True, count + 1, count + 1)
    (entry,) = long.last()
    assert (entry.action, entry.subject, entry.ids) == (Action.READ, "log", ())


def test_progress_is_told_and_can_stop(long: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_log, "BLOCK", 10)
    told: list[int] = []
    audit_log.verify(long.gate, tell=lambda done, total: told.append(done))
    assert told == [10, 20, 30]

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        audit_log.verify(long.gate, tell=stop)
    assert audit_log.verify(long.gate).ok


CHEATS: list[tuple[str, Fault, int]] = [
    (
        "update log set body = cast(replace(cast(body as text), 'name', 'nome') as blob) where number = 20",
        Fault.ALTERED,
        20,
    ),
    ("update log set act = 7 where number = 20", Fault.ALTERED, 20),
    ("update log set before = x'00000000' where number = 20", Fault.ALTERED, 20),
    ("update log set seal = zeroblob(32) where number = 20", Fault.ALTERED, 20),
    ("update log set number = 1000 where number = 20", Fault.REORDERED, 20),
    ("delete from log where number = 20", Fault.MISSING, 20),
    ("delete from log where number < 20", Fault.MISSING, 1),
    ("delete from log where number > 20", Fault.CUT_OFF, 21),
    ("delete from log", Fault.CUT_OFF, 1),
    ("delete from log where number > 34", Fault.CUT_OFF, 35),
    ("update log_head set seal = zeroblob(32)", Fault.ALTERED, 35),
    ("update log_anchor set number = 4", Fault.ADDED, 1),
    ("insert into log values (36, 36, cast('[36,36,' as blob), x'00', zeroblob(32))", Fault.ADDED, 36),
    ("insert into log select number + 20, act, body, before, seal from log where number > 15", Fault.ADDED, 36),
    ("update log set body = x'00' where number = 35", Fault.ALTERED, 35),
    ("update log set body = cast(replace(body, '2026-', '9999-') as blob) where number = 35", Fault.ALTERED, 35),
    ("update log set body = cast(replace(body, '000Z', '000') as blob) where number = 35", Fault.ALTERED, 35),
    ("update log set seal = zeroblob(32) where number = 35", Fault.ALTERED, 35),
    ("delete from log_person where entry = 20", Fault.ALTERED, 20),
    ("insert into log_person values (5000, 20)", Fault.ALTERED, 20),
    ("insert into log_person values (5000, 5000)", Fault.ALTERED, 5000),
    ("update log_person set person = 9 where person = 5 and entry = 20", Fault.ALTERED, 20),
    ("delete from log_person", Fault.ALTERED, 1),
]


@pytest.mark.parametrize(("cheat", "fault", "first"), CHEATS, ids=[case[0] for case in CHEATS])
def test_what_another_program_did_to_the_log_is_named(long: Opened, cheat: str, fault: Fault, first: int) -> None:
    with cheated(long) as other:
        other.execute(cheat)
    with long.session() as session:  # life goes on, and the log with it
        session.rows("person", "select id, name from person where id = 1")
    verdict = audit_log.verify(long.gate)
    assert (verdict.fault, verdict.first_bad) == (fault, first)


def test_a_log_rewritten_from_the_start_is_found_by_paper_alone(door: Door, owner: Visitor) -> None:
    printed, whole = _written(door, owner, "A"), door.path.read_bytes()
    with closing(Gate.open(door, owner)) as gate:
        assert audit_log.verify(gate, printed).ok
    door.path.write_bytes(whole)
    other_door = _rebuilt(door)
    _written(other_door, owner, "B", twice=True)
    with closing(Gate.open(other_door, owner)) as gate:
        assert audit_log.verify(gate).ok
        assert audit_log.verify(gate, printed).fault is Fault.REWRITTEN


def _written(door: Door, owner: Visitor, name: str, twice: bool = False) -> str:
    with closing(Gate.open(door, owner)) as gate:
        for _ in range(2 if twice else 1):
            with Opened(gate).session() as session:
                session.insert("contact", {"value": name, "kind": "email" if twice else "phone"})
        with Opened(gate).session() as session:
            return str(session.checkpoint()) if not twice else ""


def _rebuilt(door: Door) -> Door:
    from dataclasses import replace

    from seloste_desktop.storage.gate import create
    from tests.storage.reading import SALT

    other = replace(door, path=door.path.with_name("toinen.seloste"))
    create(other, SALT)
    return other


def test_an_older_copy_of_the_file_is_found_by_paper(door: Door, owner: Visitor) -> None:
    old = door.path.read_bytes()
    printed = _written(door, owner, "A")
    door.path.write_bytes(old)
    with closing(Gate.open(door, owner)) as gate:
        with gate.log_snapshot() as read:
            assert audit_log.verified(read).ok
        verdict = audit_log.verify(gate, printed.replace(printed.split(" ")[0], "9"), lambda done, total: None)
    assert verdict.fault is Fault.MISREAD


def test_a_log_whose_end_is_gone_says_so_itself(long: Opened) -> None:
    with cheated(long) as other:
        other.execute("delete from log where number > 30")
    with long.session() as session:
        session.rows("person", "select id, name from person where id = 1")
    loss, read = long.last(2)
    assert (loss.number, loss.subject, loss.ids, read.number) == (36, "log", (31, 32, 33, 34, 35), 37)


@pytest.mark.parametrize("slip", [lambda text: text[:-1] + ("A" if text[-1] != "A" else "B"), lambda text: "9" + text])
def test_a_slip_in_a_typed_checkpoint_is_no_fault_of_the_log(long: Opened, slip: Callable[[str], str]) -> None:
    with long.session() as session:
        printed = str(session.checkpoint())
    verdict = audit_log.verify(long.gate, slip(printed))
    assert (verdict.fault, verdict.first_bad) == (Fault.MISREAD, None)


def test_what_is_no_checkpoint_is_refused(long: Opened) -> None:
    with pytest.raises(Refused, match=r"checkpoint\.malformed"):
        audit_log.verify(long.gate, "hello")


def test_well_sealed_rubbish_is_altered(long: Opened) -> None:
    from seloste_desktop.domain.audit import seal

    with cheated(long) as other:
        number, mark = other.execute("select number, seal from log_head").fetchone()
        body = b"[%d,%d,rubbish" % (number + 1, number + 1)
        own = seal(mark, body)
        other.execute("insert into log values (?, ?, ?, ?, ?)", [number + 1, number + 1, body, mark[:4], own])
        other.execute("update log_head set number = ?, seal = ?", [number + 1, own])
    with long.gate.log_snapshot() as read:
        verdict = audit_log.verified(read)
    assert (verdict.fault, verdict.first_bad) == (Fault.ALTERED, number + 1)


def test_pruning_leaves_the_rest_verifiable_and_an_entry_for_each_block(
    long: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_log, "BLOCK", 8)
    with long.session() as session:
        session.delete("contact", 1)
    told: list[tuple[int, int]] = []
    audit_log.prune(long.gate, 20, lambda done, total: told.append((done, total)))
    assert told == [(8, 20), (16, 20), (20, 20)]
    log = long.log()
    assert log[0].number == 21
    assert [entry.ids for entry in log if entry.action is Action.PRUNE] == [
        *(tuple(range(1, 9)), tuple(range(9, 17)), tuple(range(17, 21))),
    ]
    assert min(entry for _, entry in long.persons()) >= 21
    assert audit_log.verify(long.gate).ok


def test_a_checkpoint_older_than_what_is_kept_cannot_be_checked(long: Opened) -> None:
    with long.session() as session:
        printed = str(session.checkpoint())
        session.note(Note(Action.PRINT, "person", (1,)))
    for _ in range(3):
        with long.session() as session:
            session.note(Note(Action.PRINT, "person", (1,)))
    assert audit_log.verify(long.gate, printed).ok
    audit_log.prune(long.gate, int(printed.split(" ")[0]) + 1)
    assert audit_log.verify(long.gate, printed).fault is Fault.PRUNED


def test_the_last_entry_is_never_pruned(long: Opened) -> None:
    with pytest.raises(ValueError, match="last entry"):
        audit_log.prune(long.gate, len(long.log()))
