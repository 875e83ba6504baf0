"""The ways in, from the shut file's side."""

from pathlib import Path

import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.storage import keys, logins
from seloste_desktop.storage.keys import Cost
from tests.storage.reading import KEY, NOON, SALT


@pytest.fixture
def register(empty: Path, tmp_path: Path) -> Path:
    from tests.storage.conftest import copied

    return copied(empty, tmp_path)


def test_a_password_gives_a_key_that_no_print_shows(register: Path) -> None:
    key = logins.unlock(register, "OMISTAJA", "salasana", lambda _: None, lambda: NOON)
    assert (key.user, key.number, key.owner, key.secret) == ("omistaja", 1, True, KEY)
    assert str(KEY) not in repr(key)


def test_a_wrong_password_tells_how_long_the_next_one_waits(register: Path) -> None:
    told = []
    for _ in range(5):
        with pytest.raises(Refused, match=r"password\.wrong") as refused:
            logins.unlock(register, "omistaja", "väärä", lambda _: None, lambda: NOON)
        told.append(refused.value.values["n"])
    assert told == [0, 0, 1, 2, 4]


def test_the_first_login_has_the_key_that_the_recovery_key_gives() -> None:
    recovery_key = logins.new_recovery_key()
    first = logins.first(1, "omistaja", "salasana", recovery_key, SALT, "", Cost(8, 1, 1))
    assert first.secret == keys.file_key(recovery_key, SALT)
    assert logins.read_copy(logins.copy(first.slots)) == first.slots
    assert str(first.secret) not in repr(first)


def test_keys_are_mended_only_when_they_are_another(register: Path) -> None:
    lies = keys.path_of(register)
    slots, before = keys.read(register), lies.stat().st_ino
    logins.mend(register, slots)
    assert lies.stat().st_ino == before
    logins.remove(register)
    assert not logins.lies_beside(register)
    logins.mend(register, slots)
    assert keys.read(register) == slots
