import threading
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from seloste_desktop.storage import engine, keys, log_book  # isort: skip  before sqlite_utils
import sqlite_utils
from sqlite_utils.migrations import Migrations

from seloste_desktop.domain.access import Right, Role
from seloste_desktop.domain.audit import Action, Note, Purpose
from seloste_desktop.domain.data_map import DataMap
from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.storage.gate import Door, Gate, Visitor, create
from seloste_desktop.storage.guard import Mode
from seloste_desktop.storage.keys import Cost
from seloste_desktop.storage.schema import Schema
from seloste_desktop.storage.turns import Turns
from tests.storage.reading import KEY, NOON, SALT, Opened, keyed

NAME = "select id, name from person where id = ?"


def test_an_entry_tells_who_when_why_what_and_whose(opened: Opened) -> None:
    with opened.session(Purpose.COLLECTION) as session:
        session.update("contact", 3, {"value": "salaisuus@example.fi"})
    (entry,) = opened.last()
    assert (entry.user, entry.at, entry.purpose, entry.action) == (
        *(1, "2026-11-21T10:00:00.000Z"),
        *(Purpose.COLLECTION, Action.CHANGE),
    )
    assert (entry.subject, entry.ids, entry.persons, entry.fields) == ("contact", (3,), (3,), ("email",))
    assert "salaisuus" not in str(opened.log())


def test_all_entries_of_a_session_have_one_act_number(opened: Opened) -> None:
    before = opened.last()[0].number
    with opened.session() as session:
        session.rows("person", NAME, [1])
        session.delete("contact", 1)
        session.insert("setting", {"name": "a", "value": "b"})
    assert [entry.act for entry in opened.last(3)] == [before + 1] * 3
    with opened.session() as session:
        session.rows("person", NAME, [1])
    assert opened.last()[0].act == before + 4


def test_a_session_that_does_nothing_leaves_no_entry(opened: Opened) -> None:
    before = opened.log()
    with opened.session() as session:
        session.update("person", 1, {"name": "Äiti Öhman 1"})
        session.rows("person", NAME, [99])
    assert opened.log() == before


def test_reads_are_logged_though_the_session_fails_and_its_writes_vanish(opened: Opened) -> None:
    with pytest.raises(ZeroDivisionError), opened.session() as session:
        session.update("person", 1, {"name": "X"})
        session.rows("person", NAME, [2])
        raise ZeroDivisionError
    (entry,) = opened.last()
    assert (entry.action, entry.ids, entry.fields) == (Action.READ, (2,), ("name",))
    with opened.session() as session:
        assert session.rows("person", NAME, [1])[0]["name"] == "Äiti Öhman 1"


def test_what_is_written_is_announced_after_the_commit(opened: Opened, announced: list[list[Note]]) -> None:
    with opened.session() as session:
        session.rows("person", NAME, [2])
        session.update("contact", 13, {"value": "1"})
        assert announced == []
    assert announced == [[Note(Action.CHANGE, "contact", (13,), ("phone",), (3,))]]


def test_nothing_is_announced_when_the_session_fails(opened: Opened, announced: list[list[Note]]) -> None:
    with pytest.raises(ZeroDivisionError), opened.session() as session:
        session.update("contact", 13, {"value": "1"})
        raise ZeroDivisionError
    assert announced == []


def test_no_commit_without_its_log(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(log_book, "APPEND", "insert into log (number, act, body, before, seal) values (1, ?, ?, ?, ?)")
        with pytest.raises(RegisterError), opened.session() as session:
            session.update("person", 1, {"name": "X"})
    with opened.session() as session:
        assert session.rows("person", NAME, [1])[0]["name"] == "Äiti Öhman 1"


@pytest.mark.parametrize(("role", "right"), [(Role.WORKER, Right.ERASURE), (Role.BOOKKEEPER, Right.CUSTOMERS)])
def test_a_role_without_the_right_is_not_let_in(opened: Opened, role: Role, right: Right) -> None:
    opened.gate.visitor = Visitor(2, role)
    with pytest.raises(Refused, match="not_allowed"), opened.gate.session(Purpose.UPKEEP, right):
        pytest.fail("came in")


def test_a_purpose_chosen_by_the_user_takes_the_place_of_the_usual_one(opened: Opened) -> None:
    opened.gate.purpose = Purpose.LEGAL_CLAIM
    with opened.session(Purpose.CUSTOMER_CARE) as session:
        session.rows("person", NAME, [1])
    assert opened.last()[0].purpose is Purpose.LEGAL_CLAIM


def test_a_session_does_not_open_inside_another(opened: Opened) -> None:
    with opened.session(), pytest.raises(RuntimeError), opened.session():
        pytest.fail("came in")
    with opened.session(), pytest.raises(RuntimeError), opened.gate.log_snapshot():
        pytest.fail("came in")


@pytest.mark.parametrize("verb", ["rows", "ids", "search", "log"])
def test_a_session_kept_beyond_its_block_is_shut(opened: Opened, verb: str) -> None:
    with opened.session() as session:
        pass
    with pytest.raises(RuntimeError):
        getattr(session, verb)("person", "select id from person")
    for write in (lambda: session.change("delete from contact"), lambda: session.note(Note(Action.PRINT, "person"))):
        with pytest.raises(RuntimeError):
            write()


def test_the_time_is_the_gates_and_today_is_that_of_helsinki(opened: Opened, clock: list[datetime]) -> None:
    clock.append(NOON + timedelta(hours=12))
    with opened.session() as session:
        assert session.now == NOON + timedelta(hours=12)
        assert session.today.isoformat() == "2026-11-22"


def test_a_clock_that_stands_behind_the_log_is_told_and_the_later_time_is_used(
    opened: Opened, clock: list[datetime]
) -> None:
    assert opened.gate.drift == timedelta()
    clock.append(NOON - timedelta(days=400))
    assert opened.gate.drift == timedelta(days=400)
    with opened.session() as session:
        assert session.now == NOON
        session.rows("person", NAME, [1])
    assert opened.last()[0].at == "2026-11-21T10:00:00.000Z"


def test_the_checkpoint_is_where_the_log_stood_before(opened: Opened) -> None:
    number = opened.last()[0].number
    with opened.session() as session:
        session.delete("contact", 1)
        assert session.checkpoint().number == number


def test_another_gate_works_behind_the_same_lock_and_outlives_the_first(
    door: Door, owner: Visitor, announced: list[list[Note]]
) -> None:
    first = Gate.open(door, owner, announced.append)
    first.purpose = Purpose.TAX
    second = first.another()
    first.close()
    with pytest.raises(RegisterError, match="locked_elsewhere"):
        Gate.open(door, owner)
    with Opened(second).session() as session:
        session.insert("person", {"name": "A"})
    assert Opened(second).last()[0].purpose is Purpose.TAX
    second.close()
    Gate.open(door, owner).close()


def test_gates_of_four_threads_take_turns_in_the_order_they_came(opened: Opened, door: Door) -> None:
    order: list[int] = []
    turns = Turns.of(door.path)

    def work(number: int) -> None:
        with closing(opened.gate.another()) as mine, Opened(mine).session() as session:
            order.append(number)
            session.update("contact", number, {"value": str(number)})

    with opened.session():
        threads = []
        for number in range(1, 5):
            threads.append(threading.Thread(target=work, args=[number]))
            threads[-1].start()
            while turns.waiting < number:
                threading.Event().wait(0.001)
    for thread in threads:
        thread.join()
    assert order == [1, 2, 3, 4]


def test_a_second_program_with_the_file_open_is_told_who_has_it(gate: Gate, door: Door, owner: Visitor) -> None:
    with pytest.raises(RegisterError) as refused:
        Gate.open(door, owner)
    assert refused.value.code == RegisterError.LOCKED_ELSEWHERE
    assert refused.value.values["who"]


def test_a_gate_beside_another_reads_and_appends(opened: Opened, door: Door, owner: Visitor) -> None:
    with closing(Gate.beside(door, owner)) as beside, Opened(beside).session() as session:
        session.note(Note(Action.BACKUP, "register"))
    assert opened.last()[0].action is Action.BACKUP


def test_a_gate_beside_nobody_is_an_ordinary_one(door: Door, owner: Visitor) -> None:
    with closing(Gate.beside(door, owner)), pytest.raises(RegisterError, match="locked_elsewhere"):
        Gate.open(door, owner)


def test_another_program_with_the_key_cannot_write(gate: Gate, door: Door) -> None:
    other = keyed(door.path)
    with pytest.raises(engine.Error, match="no such function: audit_note"):
        other.execute("update person set name = 'x'")
    other.close()


def test_closing_leaves_one_file_and_its_lock(gate: Gate, door: Door) -> None:
    gate.close()
    assert sorted(path.name for path in door.path.parent.glob("*")) == [
        *("rekisteri.seloste", "rekisteri.seloste.keys", "rekisteri.seloste.lock"),
    ]
    gate = Gate.open(door, Visitor(1, Role.OWNER))
    gate.close()


def test_the_journal_is_not_emptied_while_someone_reads_an_older_state(opened: Opened, door: Door) -> None:
    reader = keyed(door.path)
    reader.execute("begin")
    reader.execute("select count(*) from person").fetchone()
    with opened.session() as session:
        session.delete("contact", 1)
    with opened.gate._guard.mode(Mode.UPKEEP):
        opened.gate._connection.execute("pragma busy_timeout = 0")
    assert opened.gate.settle() is False
    reader.execute("rollback")
    reader.close()
    assert opened.gate.settle() is True


def test_creating_never_writes_over_a_file(door: Door) -> None:
    before = door.path.read_bytes()
    with pytest.raises(FileExistsError):
        create(door, SALT)
    assert door.path.read_bytes() == before
    assert not list(door.path.parent.glob("*.part*"))


def test_a_new_register_is_for_its_owner_alone_and_begins_with_its_salt(door: Door) -> None:
    assert door.path.stat().st_mode & 0o777 == 0o600
    assert door.path.read_bytes()[:16] == SALT


def test_a_creation_that_fails_leaves_nothing(tmp_path: Path, door: Door) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        create(Door(tmp_path / "uusi.seloste", b"short", schema=door.schema), SALT)
    assert not list(tmp_path.glob("uusi*"))


def test_the_key_is_not_shown_by_what_holds_it() -> None:
    assert KEY.hex() not in repr(Door(Path("x"), KEY)) and repr(KEY) not in repr(Door(Path("x"), KEY))


def test_a_gate_beside_another_can_have_another_too(opened: Opened, door: Door, owner: Visitor) -> None:
    with closing(Gate.beside(door, owner)) as beside, closing(beside.another()) as another:
        assert Opened(another).log() == opened.log()


def test_a_gate_beside_nothing_says_so(door: Door, owner: Visitor) -> None:
    door.path.unlink()
    with pytest.raises(RegisterError, match="missing"):
        Gate.beside(door, owner)


def test_a_user_gets_a_password_without_the_key_being_shown(gate: Gate, door: Door) -> None:
    slots = gate.with_password(keys.read(door.path), 2, "eero", False, "uusi", Cost(64, 1, 1))
    assert keys.unlock(slots, "Eero", "uusi") == KEY


def test_what_fails_while_a_register_is_made_leaves_nothing(tmp_path: Path) -> None:
    migrations = Migrations("spoilt")

    @migrations()
    def m0001_spoilt(database: sqlite_utils.Database) -> None:
        database.execute("create table")

    with pytest.raises(RegisterError):
        create(Door(tmp_path / "uusi.seloste", KEY, schema=Schema(migrations, DataMap({}))), SALT)
    assert not list(tmp_path.iterdir())


def test_pruning_what_is_not_there_changes_nothing(opened: Opened) -> None:
    before = opened.log()
    with pytest.raises(TypeError):
        opened.gate.prune(10_000)
    assert opened.log() == before


def test_a_writer_elsewhere_is_waited_for_and_then_told(opened: Opened, door: Door) -> None:
    other = keyed(door.path)
    other.execute("begin immediate")
    with opened.gate._guard.mode(Mode.UPKEEP):
        opened.gate._connection.execute("pragma busy_timeout = 0")
    for act in (lambda: opened.gate.prune(1), lambda: opened.session().__enter__()):
        with pytest.raises(RegisterError) as refused:
            act()
        assert refused.value.code == RegisterError.BUSY
    other.close()
    assert opened.log()
