"""Who sits at the made-up register: the owner alone at first, then a bookkeeper and a worker too."""

from __future__ import annotations

from datetime import date

from seloste_desktop.domain.access import Right, Role
from seloste_desktop.domain.audit import Action, Note, Purpose
from seloste_desktop.services.desk import Desk
from seloste_desktop.storage.gate import Visitor


class Staff:
    """Changes the visitor of the gate, and logs each in on the first act of the day."""

    def __init__(self, desk: Desk, owner: int) -> None:
        self._desk = desk
        self._numbers = {Role.OWNER: owner}
        self._seen: dict[Role, date] = {}

    def hire(self, role: Role, number: int) -> None:
        self._numbers[role] = number

    def act(self, role: Role, day: date) -> None:
        """Let one of this role act; the owner does the work of a role that nobody has."""
        present = role if role in self._numbers else Role.OWNER
        number = self._numbers[present]
        self._desk.gate.visitor = Visitor(number, present)
        if self._seen.get(present) != day:
            self._seen[present] = day
            with self._desk.session(Purpose.UPKEEP, Right.LOGIN) as session:
                session.note(Note(Action.LOG_IN, "user", (number,)))
