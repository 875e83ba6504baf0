"""A new register file with its first login: there whole at the end, or not at all."""

from __future__ import annotations

import secrets
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from seloste_desktop.domain import clock, contact_values, controller, synced_folder
from seloste_desktop.domain.access import Right, Role
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.errors import Refused
from seloste_desktop.storage import gate, logins, private_file, register_file, settings, users
from seloste_desktop.storage.gate import Door, Gate, Visitor
from seloste_desktop.storage.logins import USUAL, Cost

FIRST_USER = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRegister:
    """What a register begins with; `told` is the password of a made-up one, which anyone may know."""

    name: str
    user: str = "omistaja"
    password: str = field(repr=False)
    recovery_key: str = field(repr=False)
    business_id: str = ""
    template: str = "customer-invoicing"
    language: str = "fi"
    told: str = ""
    settings: tuple[tuple[str, str], ...] = ()


def create(path: Path, wanted: NewRegister, now: clock.Clock = clock.system, cost: Cost = USUAL) -> None:
    """Make a register and its logins: both there at the end, or neither; never over a file that is there.

    Raises Refused `file.exists`, `folder.missing`, `folder.synced`, `field.missing`, `password.missing`, and of the
    values given.
    """
    part = path.with_name(f".{path.name}.new")
    logins.sweep(path, part)
    _refuse_place(path)
    for name, text in (("name", wanted.name), ("user_name", wanted.user)):
        if not contact_values.line(text, name):
            raise Refused("field.missing", name)
    if not wanted.password:
        raise Refused("password.missing", "password")
    card = controller.checked({name: getattr(wanted, name) for name in ("name", "business_id", "template", "language")})
    salt = register_file.new_salt()
    login = logins.first(FIRST_USER, wanted.user, wanted.password, wanted.recovery_key, salt, wanted.told, cost)
    _sweep(part)
    try:
        door = Door(part, login.secret, now)
        gate.create(door, salt)
        _fill(door, wanted, card, logins.copy(login.slots))
        _place(part, path, login.slots)
    except FileExistsError as error:
        raise Refused("file.exists", "path", file=path.name) from error
    except OSError as error:
        raise private_file.mapped(error) from error
    finally:
        _sweep(part)


def _refuse_place(path: Path) -> None:
    if path.exists() or logins.lies_beside(path):
        raise Refused("file.exists", "path", file=path.name)
    if not path.parent.is_dir():
        raise Refused("folder.missing", "path", folder=str(path.parent))
    if service := synced_folder.service_of(path.parent):
        raise Refused("folder.synced", "path", service=service)


def _fill(door: Door, wanted: NewRegister, card: dict[str, str], slots: str) -> None:
    with (
        closing(Gate.open(door, Visitor(FIRST_USER, Role.OWNER))) as opened,
        opened.session(Purpose.UPKEEP, Right.USERS) as session,
    ):
        for name, text in wanted.settings:
            settings.set_value(session, name, text)
        session.insert("controller", {"id": 1, **card})
        session.insert("key_slot", {"id": 1, "slots": slots})
        person = session.insert("person", {"uid": secrets.token_hex(16), "last_name": wanted.user})
        row = {"id": FIRST_USER, "person": person, "name": wanted.user, "role": Role.OWNER}
        users.add(session, {**row, "created": session.today.isoformat()})


def _place(part: Path, path: Path, slots: logins.Slots) -> None:
    """Give the file its name after its keys have theirs; keys whose register could not have it go again."""
    logins.write(path, slots)
    try:
        private_file.place(part, path)
    except BaseException:
        logins.remove(path)
        raise


def _sweep(part: Path) -> None:
    for ending in ("", "-wal", "-shm", ".lock", ".part"):
        with suppress(OSError):  # a name that cannot be is not there either
            part.with_name(part.name + ending).unlink(missing_ok=True)
