"""A register that someone has opened: its services, its lock, and the way back in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from seloste_desktop.domain import clock
from seloste_desktop.domain.access import Right, Role
from seloste_desktop.domain.audit import Action, Note, Purpose
from seloste_desktop.domain.chain import Verdict
from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.services.audit import Audit
from seloste_desktop.services.company import Company, made_up
from seloste_desktop.services.consents import Consents
from seloste_desktop.services.customers import Customers
from seloste_desktop.services.desk import Desk
from seloste_desktop.services.disclosures import Disclosures
from seloste_desktop.services.exports import Exports
from seloste_desktop.services.imports import Imports
from seloste_desktop.services.invoices import Invoices
from seloste_desktop.services.jobs import Work
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.notices import Notices
from seloste_desktop.services.orders import Orders
from seloste_desktop.services.people import People
from seloste_desktop.services.upkeep import Upkeep
from seloste_desktop.services.users import Users
from seloste_desktop.storage import attempts, logins, settings, users
from seloste_desktop.storage.gate import Door, Gate, Row, Session, Visitor
from seloste_desktop.storage.logins import Key
from seloste_desktop.storage.upgrade import upgrade

Announce = Callable[[Sequence[Note]], None]


def _nobody(notes: Sequence[Note]) -> None:
    """Tell nobody."""


class OpenedRegister:
    """Opened by a key; `desk` gives the services their sessions; each service is made when it is first asked for."""

    def __init__(
        self,
        key: Key,
        law: LawData,
        announce: Announce = _nobody,
        now: clock.Clock = clock.system,
        gate: Gate | None = None,
    ) -> None:
        """Open the file, unless a gate to it is given, and log who came in.

        Raises RegisterError, Refused `password.wrong` of a closed login, `recovery_key.wrong`.
        """
        self._law = law
        self._announce = announce
        self._now = now
        gate = gate or _opened(key, announce, now)
        try:
            self.user, self.role = _enter(gate, key, Action.LOG_IN)
            with gate.session(Purpose.UPKEEP, Right.LOGIN) as session:
                card = settings.controller(session)
                self.made_up = made_up(session)
        except BaseException:
            gate.close()
            raise
        self.path: Path = key.path
        self.name: str = card["trade_name"] or card["name"]
        self.language: str = card["language"]
        self.desk = Desk(gate)

    @classmethod
    def beside(cls, key: Key, law: LawData) -> OpenedRegister:
        """Open for a backup, even while another program has the file."""
        with _its_own(key):
            gate = Gate.beside(Door(key.path, key.secret), Visitor(key.number, Role.OWNER))
        return cls(key, law, gate=gate)

    @cached_property
    def company(self) -> Company:
        return Company(self.desk, self._law.invoicing.banks)

    @cached_property
    def customers(self) -> Customers:
        return Customers(self.desk)

    @cached_property
    def invoices(self) -> Invoices:
        return Invoices(self.desk, self._law.invoicing)

    @cached_property
    def orders(self) -> Orders:
        return Orders(self.desk)

    @cached_property
    def consents(self) -> Consents:
        return Consents(self.desk)

    @cached_property
    def disclosures(self) -> Disclosures:
        return Disclosures(self.desk)

    @cached_property
    def people(self) -> People:
        return People(self.desk, self._law)

    @cached_property
    def notices(self) -> Notices:
        return Notices(self.desk, self._law)

    @cached_property
    def exports(self) -> Exports:
        return Exports(self.desk)

    @cached_property
    def imports(self) -> Imports:
        return Imports(self.desk)

    @cached_property
    def audit(self) -> Audit:
        return Audit(self.desk)

    @cached_property
    def users(self) -> Users:
        return Users(self.desk)

    @cached_property
    def upkeep(self) -> Upkeep:
        return Upkeep(self.desk)

    def verify_log(self) -> Work[Verdict]:
        return self.audit.verify()

    def lock(self) -> None:
        """Log it, close the gate and drop the key; running jobs have their own."""
        with self.desk.session(Purpose.UPKEEP, Right.LOGIN) as session:
            session.note(Note(Action.LOCK, "user", (self.desk.gate.visitor.user,)))
        self.desk.lock()

    def resume(self, key: Key) -> None:
        """Come back in with a key of the same user."""
        gate = self.desk.running() or _opened(key, self._announce, self._now)
        try:
            _enter(gate, key, Action.UNLOCK)
        except BaseException:
            gate.close()
            raise
        self.desk.resume(gate)

    def close(self) -> None:
        self.desk.lock()

    def __enter__(self) -> OpenedRegister:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def bring_up_to_date(key: Key, now: clock.Clock = clock.system) -> None:
    """Change an older file to today's form, with a verified backup beside it first; a present one stays as it is."""
    try:
        _opened(key, _nobody, now).close()
    except RegisterError as error:
        if error.code != RegisterError.NEEDS_UPGRADE:
            raise
        upgrade(Door(key.path, key.secret, now))


def _opened(key: Key, announce: Announce, now: clock.Clock) -> Gate:
    with _its_own(key):
        return Gate.open(Door(key.path, key.secret, now), Visitor(key.number, Role.OWNER), announce)


@contextmanager
def _its_own(key: Key) -> Iterator[None]:
    """Raise Refused `recovery_key.wrong` for the printed key of another register: only here can that be known."""
    try:
        yield
    except RegisterError as error:
        if key.number == 0 and error.code == RegisterError.NOT_A_REGISTER:
            raise Refused("recovery_key.wrong", "recovery_key") from error
        raise


def _enter(gate: Gate, key: Key, action: Action) -> tuple[str, Role]:
    """Find the user's name and role, log the coming in and the wrong passwords before it, mend lost key slots."""
    with gate.session(Purpose.UPKEEP, Right.LOGIN) as session:
        user = _user(session, key.number)
        gate.visitor = Visitor(key.number, Role(user["role"]))
        session.note(Note(action, "user", (user["id"],)))
        wrong = attempts.log(session, key.path)
        slots = settings.key_slots(session)
    if wrong:
        attempts.forget(key.path)
    logins.mend(key.path, slots)
    return user["name"], gate.visitor.role


def _user(session: Session, number: int) -> Row:
    """The user of a slot; with the recovery key the first owner who is not shut out."""
    active = [each for each in users.every(session) if not each["disabled"]]
    found = [each for each in active if each["id"] == number or (number == 0 and each["role"] == Role.OWNER)]
    if not found:
        raise Refused("password.wrong", "password", n=0)
    return found[0]
