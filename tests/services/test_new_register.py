"""A new register: there whole with its first login, or not at all."""

import stat
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.services import registers
from seloste_desktop.services.new_register import NewRegister, create
from seloste_desktop.services.opened_register import OpenedRegister
from tests.services.opened import CHEAP, LAW, PASSWORD, noon, opened

KEY = registers.new_recovery_key()


def wanted(**values: Any) -> NewRegister:
    return NewRegister(**{"name": "Liisa Esimerkki", "password": PASSWORD, "recovery_key": KEY, **values})


def test_it_is_made_with_owner_card_and_keys_for_its_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "kirja.seloste"
    create(path, wanted(user="Liisa", language="sv", template="customer", settings=(("x", "y"),)), noon, CHEAP)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["kirja.seloste", "kirja.seloste.keys"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()} == {0o600}
    with opened(path, "Liisa") as register:
        card = register.company.controller()
        assert (card.name, card.language, card.template) == ("Liisa Esimerkki", "sv", "customer")
    OpenedRegister(registers.unlock_with_recovery_key(path, KEY), LAW).close()


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"password": ""}, "password.missing"),
        ({"recovery_key": "AAAA"}, "recovery_key."),
        ({"business_id": "1234567-2"}, "business_id."),
        ({"language": "de"}, "language.unknown"),
        ({"user": " \n"}, "field.missing"),
        ({"name": " "}, "field.missing"),
    ],
)
def test_what_is_wrong_makes_nothing(tmp_path: Path, values: dict[str, str], code: str) -> None:
    with pytest.raises(Refused, match=code):
        create(tmp_path / "a.seloste", wanted(**values), noon, CHEAP)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a.seloste", "a.seloste.keys"])
def test_what_is_there_stays(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine")
    with pytest.raises(Refused, match=r"file\.exists"):
        create(tmp_path / "a.seloste", wanted(), noon, CHEAP)
    assert [file.read_text() for file in tmp_path.iterdir()] == ["mine"]


def test_what_came_meanwhile_stays_and_no_keys_lie_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.seloste"

    def clock() -> datetime:
        path.write_text("theirs")
        return noon()

    with pytest.raises(Refused, match=r"file\.exists"):
        create(path, wanted(), clock, CHEAP)
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("a.seloste", "theirs")]


def test_a_folder_that_is_missing_or_synced_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"folder\.missing"):
        create(tmp_path / "no" / "a.seloste", wanted(), noon, CHEAP)
    (tmp_path / "Dropbox").mkdir()
    with pytest.raises(Refused, match=r"folder\.synced"):
        create(tmp_path / "Dropbox" / "a.seloste", wanted(), noon, CHEAP)


def test_a_name_that_no_disk_takes_is_told_in_our_words(tmp_path: Path) -> None:
    with pytest.raises(RegisterError):
        create(tmp_path / ("a" * 250), wanted(), noon, CHEAP)
    assert list(tmp_path.iterdir()) == []


def test_no_password_is_shown_where_the_wish_is() -> None:
    assert PASSWORD not in repr(wanted())
    assert KEY not in repr(wanted())
