"""A register full of made-up data: to try the program with, and to show it."""

from __future__ import annotations

import glob
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from seloste_desktop import paths
from seloste_desktop.domain import clock
from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.made_up_business import Business, Trader
from seloste_desktop.domain.made_up_calendar import Calendar
from seloste_desktop.domain.made_up_cast import Cast
from seloste_desktop.domain.made_up_office import Office
from seloste_desktop.domain.made_up_stock import Stock
from seloste_desktop.services import new_register
from seloste_desktop.services.invoices import seller
from seloste_desktop.services.jobs import Steps, Unhurried
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.made_up_history import History
from seloste_desktop.services.made_up_staff import Staff
from seloste_desktop.services.made_up_writer import Hands, Writer
from seloste_desktop.services.new_register import FIRST_USER, NewRegister
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.storage import logins, private_file, settings
from seloste_desktop.storage.logins import USUAL, Cost, Key, Slots

_PICTURED = 500  # invoices, the newest, have their PDF: more than anyone looks at, at a hundredth of a second each


@dataclass(frozen=True, slots=True)
class MadeUpRegister:
    """What was made. The password is that of every user; it is told to whoever looks at the shut file."""

    user: str
    password: str = field(repr=False)
    recovery_key: str = field(repr=False)
    customers: int
    invoices: int


@dataclass(frozen=True, slots=True)
class _Wanted:
    customers: int
    invoices: int
    seed: int
    user: str
    password: str
    recovery_key: str


class MadeUp:
    """Makes them. Same seed and same day, same data; keys, salts and seals differ."""

    def __init__(self, law: LawData, now: clock.Clock = clock.system, cost: Cost = USUAL) -> None:
        self._law = law
        self._now = now
        self._cost = cost

    def demo(
        self,
        path: Path,
        customers: int = 60,
        invoices: int = 240,
        seed: int = 1,
        user: str = "omistaja",
        password: str | None = None,
        steps: Steps | None = None,
    ) -> MadeUpRegister:
        """Make a register with so many customers, contact persons among them, and invoices, drafts among them.

        Whole or not at all, and marked as made up for ever. Where there is nobody to invoice there are no invoices.
        Raises Refused `file.exists`, `folder.missing`, `folder.synced`; RegisterError; Cancelled.
        """
        secret = password or _password(self._stock)
        wanted = _Wanted(customers, invoices, seed, user, secret, logins.new_recovery_key())
        with _aside(path) as part:
            writer, slots = self._made(part, wanted, steps or Unhurried())
            _put_in_place(part, path, slots)
        return MadeUpRegister(user, secret, wanted.recovery_key, len(writer.customers), len(writer.invoices))

    @property
    def _stock(self) -> Stock:
        return Stock.parse(**{name: _text(name) for name in ("people", "places", "firms", "trade")})

    def _made(self, path: Path, wanted: _Wanted, steps: Steps) -> tuple[Writer, Slots]:
        calendar = Calendar.until(clock.today(self._now()))
        hands = Hands(calendar.first)
        key = self._begun(path, wanted, hands)
        with OpenedRegister(key, self._law, now=hands) as opened:
            writer = self._filled(opened, wanted, calendar, hands, steps)
            with opened.desk.session(Purpose.UPKEEP, Right.LOGIN) as session:
                slots = settings.key_slots(session)
        return writer, slots

    def _begun(self, path: Path, wanted: _Wanted, hands: Hands) -> Key:
        """Make the file; its first entry in the log is the setting that marks it."""
        new_register.create(
            path,
            NewRegister(
                name="Esimerkki",
                user=wanted.user,
                password=wanted.password,
                recovery_key=wanted.recovery_key,
                told=wanted.password,
                settings=(("made_up", "1"),),
            ),
            hands,
            self._cost,
        )
        key = logins.unlock_with_recovery_key(path, wanted.recovery_key)
        return replace(key, user=wanted.user, number=FIRST_USER)

    def _filled(
        self, opened: OpenedRegister, wanted: _Wanted, calendar: Calendar, hands: Hands, steps: Steps
    ) -> Writer:
        office, cast, law = Office.parse(_text("business")), Cast.parse(_text("cast")), self._law.invoicing
        staff = Staff(opened.desk, FIRST_USER)
        writer = Writer(opened.desk, hands, staff, wanted.invoices - _PICTURED)
        places: dict[str, int] = {}
        history = History(opened, writer, places, staff, Random(f"{wanted.seed} history"))
        history.begin(office, FIRST_USER, calendar.first)
        history.foresee(office, cast, calendar, wanted.password, self._cost)
        card = opened.company.controller()
        business = Business(self._stock, cast, law, Trader(card, seller(card)), calendar, wanted.seed, places)
        for stretch in business.walk(wanted.customers, wanted.invoices):
            writer.write(stretch)
            history.go_on(stretch.last)
            steps.done((stretch.last - calendar.first).days + 1, calendar.days)
        return writer


@contextmanager
def _aside(path: Path) -> Iterator[Path]:
    """A folder of its own beside the target, gone at the end with all that is in it."""
    for left in path.parent.glob(f".{glob.escape(path.name)}.*.part"):
        logins.sweep(path, left)
    _refuse_existing(path)
    folder = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        folder.mkdir(mode=0o700)
    except FileNotFoundError as error:
        raise Refused("folder.missing", "path", folder=str(path.parent)) from error
    except OSError as error:
        raise private_file.mapped(error) from error
    try:
        yield folder / path.name
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _refuse_existing(path: Path) -> None:
    if path.exists() or logins.lies_beside(path):
        raise Refused("file.exists", "path", file=path.name)


def _put_in_place(part: Path, path: Path, slots: Slots) -> None:
    """The keys first: one cut short between the two is known by its part, and swept."""
    _refuse_existing(path)  # the making took its time
    logins.write(path, slots)
    try:
        private_file.place(part, path)
    except OSError as error:
        logins.remove(path)
        raise private_file.mapped(error) from error


def _password(stock: Stock) -> str:
    """Two words and a number: it guards nothing, and is to be typed."""
    words = [word for word in stock.names["fi"].beginnings if word.isascii()]
    return f"{secrets.choice(words)}-{secrets.choice(words)}-{secrets.randbelow(90) + 10}".lower()


def _text(name: str) -> str:
    return paths.resource(f"made_up/{name}.toml").read_text("utf-8")
