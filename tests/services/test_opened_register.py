"""A register opened: who came in and how, locked and back, and what each role may."""

import stat
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from seloste_desktop.domain.access import Role
from seloste_desktop.domain.audit import Action
from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.domain.order import Order
from seloste_desktop.domain.paper_record import PaperRecord
from seloste_desktop.domain.recipient import Recipient, RecipientRole
from seloste_desktop.services import registers
from seloste_desktop.services.invoices import Wanted
from seloste_desktop.services.jobs import Unhurried
from seloste_desktop.services.opened_register import OpenedRegister, bring_up_to_date
from seloste_desktop.services.restoring import restore
from seloste_desktop.storage import attempts, keys
from seloste_desktop.storage.migrations import migrations
from seloste_desktop.storage.schema import REGISTER_SCHEMA
from tests.services.log_reading import bodies, entries
from tests.services.opened import CHEAP, LAW, PASSWORD, noon, opened

TODAY = date(2026, 11, 21)
BANK = Recipient("Pankki", RecipientRole.CONTROLLER, "bank")


def key(path: Path, user: str = "omistaja", password: str = PASSWORD) -> registers.Key:
    return registers.unlock(path, user, password, lambda _: None, noon)


# coming in


def test_the_register_tells_whose_it_is(register: OpenedRegister, path: Path) -> None:
    assert (register.name, register.user, register.role, register.language) == (
        "Liisa Esimerkki",
        "omistaja",
        Role.OWNER,
        "fi",
    )
    assert (register.path, register.made_up) == (path, False)
    assert entries(register.desk)[-1].action is not Action.LOG_IN
    assert Action.LOG_IN in {entry.action for entry in entries(register.desk)}


def test_wrong_passwords_are_counted_and_logged_at_the_next_right_one(path: Path) -> None:
    waits: list[float] = []
    minutes = count()
    for user in ("omistaja", "omistaja", "Kuka Lie", "omistaja"):
        with pytest.raises(Refused, match=r"password\.wrong") as refused:
            registers.unlock(path, user, "Väärä sana", waits.append, lambda: noon() + timedelta(minutes=next(minutes)))
    assert (waits, refused.value.values) == ([1.0], {"n": 2})
    kept = attempts.path_of(path).read_bytes()
    assert all(word.encode() not in kept for word in ("Kuka", "sana", "omistaja"))
    with opened(path) as register:
        failed = [entry for entry in entries(register.desk) if entry.action is Action.FAILED_LOG_IN]
        assert [(entry.ids, len(entry.fields)) for entry in failed] == [((1,), 3), ((), 1)]
        assert b"sana" not in bodies(register.desk)
    assert not attempts.path_of(path).exists()


def test_the_recovery_key_comes_in_as_the_first_owner(path: Path, blank: tuple[Path, str]) -> None:
    with OpenedRegister(registers.unlock_with_recovery_key(path, blank[1].lower()), LAW, now=noon) as register:
        assert (register.user, register.role) == ("omistaja", Role.OWNER)
        assert register.users.every()


def test_the_recovery_key_of_another_register_is_told_as_wrong(path: Path) -> None:
    other = registers.unlock_with_recovery_key(path, registers.new_recovery_key())
    with pytest.raises(Refused, match=r"recovery_key\.wrong"):
        OpenedRegister(other, LAW)
    with pytest.raises(Refused, match=r"recovery_key\.m"):
        registers.unlock_with_recovery_key(path, "AAAA")


def test_a_file_that_is_no_register_stays_as_it_was(tmp_path: Path, path: Path) -> None:
    found = key(path)
    path.write_bytes(b"x" * 8192)
    with pytest.raises(RegisterError):
        OpenedRegister(found, LAW)
    assert path.read_bytes() == b"x" * 8192


@pytest.mark.parametrize("spoilt", [None, b"", b"{}", b"not json"])
def test_lost_or_spoilt_keys_are_written_anew(path: Path, blank: tuple[Path, str], spoilt: bytes | None) -> None:
    lies = keys.path_of(path)
    before = lies.read_bytes()
    lies.unlink() if spoilt is None else lies.write_bytes(spoilt)
    assert registers.look(path).users == ()
    OpenedRegister(registers.unlock_with_recovery_key(path, blank[1]), LAW, now=noon).close()
    assert lies.read_bytes() == before
    assert stat.S_IMODE(lies.stat().st_mode) == 0o600


def test_keys_that_are_behind_the_register_are_brought_up(register: OpenedRegister, path: Path) -> None:
    before = keys.path_of(path).read_bytes()
    register.users.add("Aino", Role.WORKER, "langat", cost=CHEAP)
    register.close()
    keys.path_of(path).write_bytes(before)
    opened(path).close()
    assert registers.look(path).users == ("omistaja", "Aino")


def test_a_folder_that_takes_no_keys_keeps_nobody_out(path: Path, blank: tuple[Path, str]) -> None:
    keys.path_of(path).unlink()
    path.with_name(path.name + ".keys.part").mkdir()
    OpenedRegister(registers.unlock_with_recovery_key(path, blank[1]), LAW, now=noon).close()
    assert not keys.path_of(path).exists()


def test_a_register_without_owners_lets_nobody_in_by_the_recovery_key(path: Path, blank: tuple[Path, str]) -> None:
    from tests.services.rights import session

    with opened(path) as register, session(register.desk) as own:
        own.update("user", 1, {"disabled": "2026-11-01"})
    with pytest.raises(Refused, match=r"password\.wrong"):
        OpenedRegister(registers.unlock_with_recovery_key(path, blank[1]), LAW)


def test_a_register_of_todays_form_needs_nothing(path: Path) -> None:
    bring_up_to_date(key(path))
    path.with_name(path.name + ".other").write_bytes(b"")
    found = key(path)
    path.write_bytes(b"x" * 8192)
    with pytest.raises(RegisterError):
        bring_up_to_date(found)


def test_only_one_program_has_the_file(register: OpenedRegister, path: Path) -> None:
    with pytest.raises(RegisterError):
        opened(path)


# locked


def test_nothing_is_had_while_it_is_locked_and_all_after(register: OpenedRegister, path: Path) -> None:
    register.customers.add({"last_name": ["Aalto"]})
    customers = register.customers
    register.lock()
    for act in (lambda: customers.find(""), lambda: customers.add({"last_name": ["X"]}), register.lock):
        with pytest.raises(RegisterError) as locked:
            act()
        assert locked.value.code == RegisterError.LOCKED
    register.resume(key(path))
    assert len(customers.find("").ids) == 1
    acts = [entry.action for entry in entries(register.desk)]
    assert acts.index(Action.LOCK) < acts.index(Action.UNLOCK)


class While:
    """Does something in the middle of a job."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._acts = [act]

    def done(self, count: int, total: int) -> None:
        if self._acts:
            self._acts.pop()()


def test_a_job_goes_on_while_locked_and_the_way_back_is_beside_it(register: OpenedRegister, path: Path) -> None:
    customer = register.customers.add({"last_name": ["Aalto"]}).id

    def lock_and_return() -> None:
        register.lock()
        with pytest.raises(RegisterError):
            register.customers.find("")
        register.resume(key(path))

    target = path.with_name("vastaus")
    exported = register.people.export(customer, target, "fi", zipped=False, kept=())(While(lock_and_return))
    assert exported.first.is_file()
    assert register.customers.find("").ids == (customer,)


def test_a_job_goes_on_though_nobody_comes_back(register: OpenedRegister, path: Path) -> None:
    customer = register.customers.add({"last_name": ["Aalto"]}).id
    exported = register.people.export(customer, path.with_name("v"), "fi", zipped=False, kept=())(While(register.lock))
    assert exported.first.is_file()
    register.resume(key(path))
    assert dict(register.customers.card(customer).tabs)["request"] == 1


def test_a_wrong_password_at_the_lock_leaves_it_locked(register: OpenedRegister, path: Path) -> None:
    found = key(path)
    register.lock()
    with pytest.raises(Refused):
        key(path, password="väärä")
    from dataclasses import replace

    with pytest.raises(Refused, match=r"password\.wrong"):
        register.resume(replace(found, number=99))
    with pytest.raises(RegisterError):
        register.customers.find("")
    register.resume(found)
    assert register.customers.find("").ids == ()


# roles

OWN: dict[str, Callable[[OpenedRegister, Path], Any]] = {
    "customers.find": lambda r, p: r.customers.find(""),
    "customers.some": lambda r, p: r.customers.some([1]),
    "customers.card": lambda r, p: r.customers.card(1),
    "customers.records": lambda r, p: r.customers.records(1, "consent"),
    "customers.typed": lambda r, p: r.customers.typed(1),
    "customers.by_number": lambda r, p: r.customers.by_number("1001"),
    "customers.add": lambda r, p: r.customers.add({"last_name": ["X"]}),
    "customers.add_contact_person": lambda r, p: r.customers.add_contact_person(2, {"last_name": ["X"]}),
    "customers.change": lambda r, p: r.customers.change(1, {"title": ["x"]}, "Siksi"),
    "orders.save": lambda r, p: r.orders.save(Order(1, TODAY, "Villaa")),
    "orders.of_customer": lambda r, p: r.orders.of_customer(1),
    "consents.give": lambda r, p: r.consents.give(1, "x", TODAY, ""),
    "consents.withdraw": lambda r, p: r.consents.withdraw(1, TODAY),
    "consents.forbid": lambda r, p: r.consents.forbid(1, "list", TODAY),
    "consents.end_ban": lambda r, p: r.consents.end_ban(1, TODAY),
}
SALES: dict[str, Callable[[OpenedRegister, Path], Any]] = {
    "invoices.draft": lambda r, p: r.invoices.draft(1, Wanted(lines=())),
    "invoices.get": lambda r, p: r.invoices.get("1"),
    "invoices.pdf": lambda r, p: r.invoices.pdf("1"),
}
BOOKS: dict[str, Callable[[OpenedRegister, Path], Any]] = {
    "invoices.pay": lambda r, p: r.invoices.pay("1", 100),
}
OWNERS: dict[str, Callable[[OpenedRegister, Path], Any]] = {
    "company.change": lambda r, p: r.company.change({"city": "Turku"}),
    "company.set_value": lambda r, p: r.company.set_value("x", "y"),
    "users.every": lambda r, p: r.users.every(),
    "users.add": lambda r, p: r.users.add("X", Role.OWNER, "x", cost=CHEAP),
    "people.look": lambda r, p: r.people.look(1)(Unhurried()),
    "people.export": lambda r, p: r.people.export(1, p / "a", "fi", zipped=False, kept=())(Unhurried()),
    "exports.workbook": lambda r, p: r.exports.workbook(p / "a.xlsx")(Unhurried()),
    "disclosures.recipients": lambda r, p: r.disclosures.recipients(),
    "disclosures.save_recipient": lambda r, p: r.disclosures.save_recipient(BANK),
    "disclosures.record": lambda r, p: r.disclosures.record(BANK, [2], "x", "y", TODAY),
    "disclosures.paper_records": lambda r, p: r.disclosures.paper_records(),
    "disclosures.save_paper_record": lambda r, p: r.disclosures.save_paper_record(PaperRecord("x", "y")),
    "audit.show": lambda r, p: r.audit.show(),
    "audit.show_person": lambda r, p: r.audit.show_person("1001"),
}
EVERYONES: dict[str, Callable[[OpenedRegister, Path], Any]] = {
    "company.controller": lambda r, p: r.company.controller(),
    "users.renew_own_password": lambda r, p: r.users.renew_own_password("langat", CHEAP),
    "upkeep.backup": lambda r, p: r.upkeep.backup(p)(Unhurried()),
}
ALL = {**OWN, **SALES, **BOOKS, **OWNERS, **EVERYONES}
MAY = {
    Role.OWNER: set(ALL),
    Role.WORKER: {*OWN, *SALES, *EVERYONES},
    Role.BOOKKEEPER: {*SALES, *BOOKS, *EVERYONES},
}


@pytest.mark.parametrize("role", [Role.WORKER, Role.BOOKKEEPER])
def test_a_role_may_what_is_its_own_and_is_refused_the_rest(
    register: OpenedRegister, path: Path, tmp_path: Path, role: Role
) -> None:
    register.customers.add({"last_name": ["Aalto"]})
    register.customers.add({"company": ["Oy"]})
    register.users.add("Aino", role, "langat", cost=CHEAP)
    register.close()
    with opened(path, "Aino", "langat") as own:
        assert {name for name, act in ALL.items() if allowed(act, own, tmp_path)} == MAY[role]
    assert not [file for file in tmp_path.iterdir() if file.name in ("a", "a.xlsx") or file.name.endswith(".part")]


def allowed(act: Callable[[OpenedRegister, Path], Any], register: OpenedRegister, folder: Path) -> bool:
    try:
        act(register, folder)
    except Refused as refused:
        return refused.code != "access.not_allowed"
    return True


def test_a_worker_restores_nothing(register: OpenedRegister, path: Path, tmp_path: Path) -> None:
    register.users.add("Aino", Role.WORKER, "langat", cost=CHEAP)
    (tmp_path / "b").mkdir()
    made = register.upkeep.backup(tmp_path / "b")(Unhurried())
    with pytest.raises(Refused, match=r"access\.not_allowed"):
        restore(made.path, tmp_path / "uusi.seloste", None, user="Aino", password="langat", recovery_key=None)
    assert not (tmp_path / "uusi.seloste").exists()
    assert not keys.path_of(tmp_path / "uusi.seloste").exists()


# an older form


@pytest.fixture
def newer_program(path: Path) -> Iterator[None]:
    """From here on the program knows one step more than the register."""
    later = list(migrations._migrations)

    @migrations()
    def m9999_index(database: Any) -> None:
        database.execute("create index person_last_name on person (last_name)")

    REGISTER_SCHEMA.__dict__.pop("_fresh", None)
    yield
    migrations._migrations[:] = later
    del REGISTER_SCHEMA.__dict__["_fresh"]


def test_an_older_register_is_brought_up_to_date_with_a_backup_beside_it(path: Path, newer_program: None) -> None:
    found = key(path)
    with pytest.raises(RegisterError) as told:
        OpenedRegister(found, LAW)
    assert told.value.code == RegisterError.NEEDS_UPGRADE
    bring_up_to_date(found, noon)
    assert len([each for each in path.parent.iterdir() if "before-upgrade" in each.name]) == 1
    OpenedRegister(found, LAW, now=noon).close()


# beside another program


def test_a_backup_is_made_beside_who_has_the_file(register: OpenedRegister, path: Path) -> None:
    before = len(entries(register.desk))
    (path.parent / "b").mkdir()
    with OpenedRegister.beside(key(path), LAW) as beside:
        made = beside.upkeep.backup(path.parent / "b")(Unhurried())
    assert made.path.is_file()
    assert Action.BACKUP in {entry.action for entry in entries(register.desk)[before:]}
    assert register.verify_log()(Unhurried()).ok


def test_beside_another_program_the_wrong_recovery_key_is_told_too(path: Path) -> None:
    wrong = registers.unlock_with_recovery_key(path, registers.new_recovery_key())
    with opened(path), pytest.raises(Refused, match=r"recovery_key\.wrong"):
        OpenedRegister.beside(wrong, LAW)


def test_every_service_is_made_once(register: OpenedRegister) -> None:
    for name in ("company", "imports", "exports", "notices", "audit", "upkeep", "orders", "disclosures"):
        assert getattr(register, name) is getattr(register, name)
