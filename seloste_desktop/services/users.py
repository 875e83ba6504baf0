"""Those who log in, and their passwords."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date

from seloste_desktop.domain import contact_values
from seloste_desktop.domain.access import Right, Role
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.errors import Refused
from seloste_desktop.services.desk import Desk
from seloste_desktop.storage import logins, settings
from seloste_desktop.storage import users as stored
from seloste_desktop.storage.gate import Session
from seloste_desktop.storage.logins import USUAL, Cost


@dataclass(frozen=True, slots=True)
class User:
    """`commitment` is the day on which the confidentiality commitment was signed."""

    id: int
    name: str
    role: Role
    commitment: date | None
    created: date
    disabled: date | None


class Users:
    """What the owner does with logins. All open the same key: a role binds the program, not the file."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def every(self) -> list[User]:
        with self._desk.session(Purpose.UPKEEP, Right.USERS) as session:
            return every(session)

    def add(self, name: str, role: Role, password: str, commitment: date | None = None, cost: Cost = USUAL) -> User:
        """Raise Refused `user.name_taken`, `field.missing`, `password.missing`, `date.in_future`."""
        name = contact_values.line(name, "user_name")
        if not name:
            raise Refused("field.missing", "user_name")
        _refuse_none(password)
        gate = self._desk.gate
        with self._desk.session(Purpose.UPKEEP, Right.USERS) as session:
            if any(each.name.casefold() == name.casefold() for each in every(session)):
                raise Refused("user.name_taken", "user_name", name=name)
            if commitment and commitment > session.today:
                raise Refused("date.in_future", "commitment")
            person = session.insert("person", {"uid": secrets.token_hex(16), "last_name": name})
            row = {"person": person, "name": name, "role": role, "created": session.today.isoformat()}
            number = stored.add(session, {**row, "commitment": commitment.isoformat() if commitment else None})
            slots = gate.with_password(settings.key_slots(session), number, name, role is Role.OWNER, password, cost)
            settings.set_key_slots(session, slots)
            user = next(each for each in every(session) if each.id == number)
        logins.write(gate.path, slots)
        return user

    def renew_own_password(self, password: str, cost: Cost = USUAL) -> str:
        """Give whoever is in a new password, with the recovery key the first owner; return the name.

        Raises Refused `password.missing`.
        """
        _refuse_none(password)
        gate = self._desk.gate
        with self._desk.session(Purpose.UPKEEP, Right.LOGIN) as session:
            number = gate.visitor.user
            active = [each for each in every(session) if each.disabled is None]
            user = next(each for each in active if each.id == number or (not number and each.role is Role.OWNER))
            owner = user.role is Role.OWNER
            slots = gate.with_password(settings.key_slots(session), user.id, user.name, owner, password, cost)
            settings.set_key_slots(session, slots)
        logins.write(gate.path, slots)
        return user.name


def every(session: Session) -> list[User]:
    return [
        User(
            row["id"],
            row["name"],
            Role(row["role"]),
            _day(row["commitment"]),
            date.fromisoformat(row["created"]),
            _day(row["disabled"]),
        )
        for row in stored.every(session)
    ]


def _refuse_none(password: str) -> None:
    if not password:
        raise Refused("password.missing", "password")


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
