"""Logins: added by the owner, each with a password of their own."""

from datetime import date
from pathlib import Path

import pytest

from seloste_desktop.domain.access import Role
from seloste_desktop.domain.errors import Refused
from seloste_desktop.services import registers
from seloste_desktop.services.opened_register import OpenedRegister
from tests.services.opened import CHEAP, LAW, noon, opened
from tests.services.rights import session


def test_a_new_user_comes_in_with_a_password_and_a_role(register: OpenedRegister, path: Path) -> None:
    user = register.users.add(" Aino ", Role.WORKER, "langat solmussa", date(2026, 1, 1), CHEAP)
    assert (user.name, user.commitment, user.created, user.disabled) == (
        "Aino",
        date(2026, 1, 1),
        date(2026, 11, 21),
        None,
    )
    assert [each.name for each in register.users.every()] == ["omistaja", "Aino"]
    register.close()
    with opened(path, "AINO", "langat solmussa") as own:
        assert (own.user, own.role) == ("Aino", Role.WORKER)
    assert registers.look(path).users == ("omistaja", "Aino")


@pytest.mark.parametrize(
    ("name", "password", "commitment", "code"),
    [
        (" \n ", "x", None, "field.missing"),
        ("Aino", "", None, "password.missing"),
        ("OMISTAJA", "x", None, "user.name_taken"),
        ("Aino", "x", date(2026, 11, 22), "date.in_future"),
    ],
)
def test_a_user_that_cannot_be_is_refused(
    register: OpenedRegister, name: str, password: str, commitment: date | None, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        register.users.add(name, Role.OWNER, password, commitment, CHEAP)
    assert len(register.users.every()) == 1


def test_a_user_renews_the_own_password(register: OpenedRegister, path: Path) -> None:
    register.users.add("Aino", Role.WORKER, "vanha", cost=CHEAP)
    register.close()
    with opened(path, "Aino", "vanha") as own:
        assert own.users.renew_own_password("uusi", CHEAP) == "Aino"
        with pytest.raises(Refused, match=r"password\.missing"):
            own.users.renew_own_password("", CHEAP)
    with pytest.raises(Refused, match=r"password\.wrong"):
        opened(path, "Aino", "vanha")
    opened(path, "Aino", "uusi").close()
    opened(path).close()


def test_with_the_recovery_key_the_first_owner_gets_the_new_password(path: Path, blank: tuple[Path, str]) -> None:
    with OpenedRegister(registers.unlock_with_recovery_key(path, blank[1]), LAW, now=noon) as found:
        assert found.users.renew_own_password("aivan uusi", CHEAP) == "omistaja"
    opened(path, password="aivan uusi").close()


def test_a_closed_login_opens_nothing(register: OpenedRegister, path: Path) -> None:
    register.users.add("Aino", Role.WORKER, "langat", cost=CHEAP)
    with session(register.desk) as own:
        own.update("user", 2, {"disabled": "2026-11-01"})
    assert register.users.every()[1].disabled == date(2026, 11, 1)
    register.close()
    with pytest.raises(Refused, match=r"password\.wrong"):
        opened(path, "Aino", "langat")
    opened(path).close()
