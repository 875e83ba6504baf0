from datetime import date

from seloste_desktop.domain.access import Role
from seloste_desktop.domain.audit import Action
from seloste_desktop.services.made_up_staff import Staff
from seloste_desktop.services.opened_register import OpenedRegister
from tests.services.made_up_registers import entries

MONDAY, TUESDAY = date(2026, 11, 16), date(2026, 11, 17)


def logins(register: OpenedRegister) -> list[int]:
    """By whom, after the one of the opening itself."""
    return [entry.user for entry in entries(register) if entry.action is Action.LOG_IN][1:]


def test_the_owner_does_what_nobody_else_is_there_for(register: OpenedRegister) -> None:
    Staff(register.desk, 1).act(Role.BOOKKEEPER, MONDAY)
    assert (register.desk.gate.visitor.user, register.desk.gate.visitor.role) == (1, Role.OWNER)


def test_whoever_is_hired_acts_in_their_role(register: OpenedRegister) -> None:
    staff = Staff(register.desk, 1)
    staff.hire(Role.WORKER, 7)
    staff.act(Role.WORKER, MONDAY)
    assert (register.desk.gate.visitor.user, register.desk.gate.visitor.role) == (7, Role.WORKER)


def test_each_logs_in_once_a_day(register: OpenedRegister) -> None:
    staff = Staff(register.desk, 1)
    second = register.users.add("onni", Role.WORKER, "salasana").id
    staff.hire(Role.WORKER, second)
    for role, day in (
        (Role.OWNER, MONDAY),
        (Role.WORKER, MONDAY),
        (Role.OWNER, MONDAY),
        (Role.OWNER, TUESDAY),
    ):
        staff.act(role, day)
    staff.act(Role.OWNER, TUESDAY)
    assert logins(register) == [1, second, 1]
