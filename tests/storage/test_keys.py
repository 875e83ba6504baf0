import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.storage import keys
from seloste_desktop.storage.keys import Cost, Slot, Slots
from tests.storage.reading import KEY, SALT

LIGHT = Cost(64, 1, 1)


def two() -> Slots:
    slots = keys.with_password(keys.new_slots(), 1, "Aino", True, "a", KEY, LIGHT)
    return keys.with_password(slots, 2, "Eero", False, "b", KEY, LIGHT)


def test_each_user_opens_with_their_own_password_whatever_the_case_of_the_name() -> None:
    slots = two()
    assert keys.unlock(slots, "aino", "a") == keys.unlock(slots, "EERO", "b") == KEY


@pytest.mark.parametrize(("name", "password"), [("aino", "x"), ("nobody", "a"), ("eero", "a"), ("aino", "")])
def test_a_wrong_password_and_an_unknown_name_sound_the_same(name: str, password: str) -> None:
    with pytest.raises(Refused, match=r"^password\.wrong$"):
        keys.unlock(two(), name, password)


def test_a_name_is_looked_for_in_an_empty_file_too() -> None:
    with pytest.raises(Refused, match=r"^password\.wrong$"):
        keys.unlock(Slots("r"), "aino", "a")


def test_a_password_with_any_letters_works() -> None:
    slots = keys.with_password(keys.new_slots(), 1, "Aino", True, "äö ✓\U0001f600" * 50, KEY, LIGHT)
    assert keys.unlock(slots, "Aino", "äö ✓\U0001f600" * 50) == KEY


def test_owners_come_first_and_a_new_password_takes_the_place_of_the_old() -> None:
    slots = keys.with_password(two(), 3, "Outi", True, "c", KEY, LIGHT)
    slots = keys.with_password(slots, 2, "Eero", False, "new", KEY, LIGHT)
    assert [slot.name for slot in slots.slots] == ["Aino", "Outi", "Eero"]
    assert slots.generation == 4
    assert keys.unlock(slots, "Eero", "new") == KEY
    with pytest.raises(Refused):
        keys.unlock(slots, "Eero", "b")


def test_a_slot_taken_away_opens_nothing() -> None:
    with pytest.raises(Refused, match="password"):
        keys.unlock(keys.without(two(), 2), "Eero", "b")


def _forged() -> list[Slots]:
    slots = two()
    first, second = slots.slots
    return [
        replace(slots, register="other"),
        replace(slots, slots=(replace(first, user=9),)),
        replace(slots, slots=(replace(first, owner=False),)),
        replace(slots, slots=(replace(first, name="AINO"),)),
        replace(slots, slots=(replace(first, wrapped=second.wrapped),)),
        replace(slots, slots=(replace(first, cost=Cost(64, 2, 1)),)),
    ]


@pytest.mark.parametrize("case", range(6))
def test_a_slot_cannot_be_moved_weakened_or_raised_in_rank(case: int) -> None:
    with pytest.raises(Refused):
        keys.unlock(_forged()[case], "aino", "a")


@pytest.mark.parametrize("cost", [Cost(2**31, 1, 1), Cost(64, 10**9, 1), Cost(64, 1, 10**6)])
def test_forged_costs_are_refused_before_they_are_paid(cost: Cost) -> None:
    slots = two()
    with pytest.raises(Refused, match="forged"):
        keys.unlock(replace(slots, slots=(replace(slots.slots[0], cost=cost),)), "aino", "a")


def test_the_usual_cost_is_the_second_choice_of_rfc_9106() -> None:
    assert Cost() == Cost(65_536, 3, 4)


def test_the_recovery_key_is_nine_groups_and_reads_however_it_is_typed() -> None:
    printed = keys.new_recovery_key()
    assert [len(group) for group in printed.split("-")] == [4] * 9
    key = keys.file_key(printed, SALT)
    typed = printed.lower().replace("-", " - ").replace("o", "0").replace("i", "1").replace("b", "8")
    assert keys.file_key(typed, SALT) == key
    assert keys.file_key(printed, bytes(16)) != key
    assert keys.file_key(keys.new_recovery_key(), SALT) != key
    assert len(key) == 32


@pytest.mark.parametrize("group", range(1, 10))
def test_a_misread_sign_is_found_in_its_group(group: int) -> None:
    printed = "MB6U-J5ES-LRSJ-2CPM-SNQR-3Y5L-5OHF-Y3YD-"
    printed += keys._check(printed.replace("-", ""))
    place = (group - 1) * 5 + 2
    wrong = printed[:place] + ("A" if printed[place] != "A" else "C") + printed[place + 1 :]
    with pytest.raises(Refused) as refused:
        keys.file_key(wrong, SALT)
    assert (refused.value.code, refused.value.values) == ("recovery_key.misread", {"group": group})


@pytest.mark.parametrize("typed", ["", "MB6U-J5ES", "MB6U-J5ES-LRSJ-2CPM-SNQR-3Y5L-5OHF-Y3YD-ÄÄÄÄ", "A" * 36])
def test_what_is_no_recovery_key_is_malformed(typed: str) -> None:
    with pytest.raises(Refused, match="malformed"):
        keys.file_key(typed, SALT)


def test_the_file_is_read_back_and_is_for_its_owner_alone(tmp_path: Path) -> None:
    slots = replace(two(), told="salasana")
    keys.write(tmp_path / "r.seloste", slots)
    assert keys.read(tmp_path / "r.seloste") == slots
    assert (tmp_path / "r.seloste.keys").stat().st_mode & 0o777 == 0o600
    assert keys.parse(keys.dump(slots)) == slots


def test_no_secret_stands_in_the_file() -> None:
    slots = keys.with_password(keys.new_slots(), 1, "Aino", True, "hyvin salainen", KEY, LIGHT)
    assert "salainen" not in keys.dump(slots)
    assert KEY.hex() not in keys.dump(slots)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b'{"register": "r"}', b'{"slots": [{}]}', b"\xff\xfe", bytes(range(100))]
)
def test_a_spoilt_file_asks_for_the_recovery_key(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "r.seloste.keys").write_bytes(content)
    with pytest.raises(Refused) as refused:
        keys.read(tmp_path / "r.seloste")
    assert (refused.value.code, refused.value.field) == ("keys.unreadable", "recovery_key")


def test_a_slot_with_more_in_it_than_we_know_is_unreadable(tmp_path: Path) -> None:
    words = json.loads(keys.dump(two()))
    words["slots"][0]["more"] = 1
    with pytest.raises(Refused, match="unreadable"):
        keys.parse(json.dumps(words))


def test_a_lost_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"keys\.missing"):
        keys.read(tmp_path / "r.seloste")
    (tmp_path / "r.seloste.keys").mkdir()
    with pytest.raises(Refused, match=r"keys\.unreadable"):
        keys.read(tmp_path / "r.seloste")


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegisterError):
        keys.write(tmp_path / "none" / "r.seloste", two())


@pytest.mark.parametrize("point", ["fsync", "fdopen"])
def test_a_crash_while_a_password_changes_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    old = two()
    keys.write(tmp_path / "r", old)

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken, pytest.raises(KeyboardInterrupt):
        broken.setattr(os, point, crash)
        keys.write(tmp_path / "r", keys.with_password(old, 1, "Aino", True, "new", KEY, LIGHT))
    assert keys.unlock(keys.read(tmp_path / "r"), "aino", "a") == KEY


def test_a_slot_says_nothing_of_the_key() -> None:
    assert isinstance(two().slots[0], Slot)
    assert two().slots[0].wrapped != two().slots[0].wrapped
