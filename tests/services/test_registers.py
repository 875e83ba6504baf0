"""Shut registers, looked at without a key."""

from pathlib import Path

import pytest

from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.services import registers


def test_a_register_shows_who_may_open_it(path: Path) -> None:
    assert registers.look(path).users == ("omistaja",)
    assert registers.look(path).made_up_password == ""


def test_a_missing_and_an_empty_file_are_told(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    for name, code in (("no", RegisterError.MISSING), ("empty", RegisterError.EMPTY)):
        with pytest.raises(RegisterError) as told:
            registers.look(tmp_path / name)
        assert told.value.code == code


def test_unlocking_tells_a_user_without_slot_as_a_wrong_password(path: Path) -> None:
    with pytest.raises(Refused, match=r"password\.wrong"):
        registers.unlock(path, "Kuka", "mikä", lambda _: None)
    keys = path.with_name(path.name + ".keys")
    keys.write_text(keys.read_text().replace('"memory_kib": 8', '"memory_kib": 99999999'))
    with pytest.raises(Refused, match=r"keys\.forged"):
        registers.unlock(path, "omistaja", "mikä", lambda _: None)


def test_each_recovery_key_is_another() -> None:
    assert len({registers.new_recovery_key() for _ in range(20)}) == 20
