from collections.abc import Iterator
from pathlib import Path

import pytest

from seloste_desktop.domain.audit import Action
from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.services import made_up, registers
from seloste_desktop.services.jobs import Cancelled
from seloste_desktop.services.made_up import MadeUpRegister
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.storage import audit_log
from tests.services.made_up_registers import MAKER, copied_usual, entries, opened, rows
from tests.services.opened import noon


@pytest.fixture
def made(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> tuple[Path, MadeUpRegister]:
    return copied_usual(tmp_path_factory.getbasetemp(), tmp_path)


@pytest.fixture
def register(made: tuple[Path, MadeUpRegister]) -> Iterator[OpenedRegister]:
    with opened(*made) as register:
        yield register


class Impatient:
    """Asks to stop at the third step."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int]] = []

    def done(self, count: int, total: int) -> None:
        self.steps.append((count, total))
        if len(self.steps) == 3:
            raise Cancelled


def content(path: Path, made: MadeUpRegister) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables but those that hold keys and salts."""
    salted = {"key_slot", "correction"}
    with opened(path, made) as register:
        return {
            name: [tuple(row.values()) for row in rows(register, name, map('"{}"'.format, table.columns))]
            for name, table in REGISTER.tables.items()
            if name not in salted
        }


def test_the_same_seed_on_the_same_day_makes_the_same_data(tmp_path: Path) -> None:
    first, second = tmp_path / "a.seloste", tmp_path / "b.seloste"
    one, other = MAKER.demo(first, 20, 20), MAKER.demo(second, 20, 20)
    assert content(first, one) == content(second, other)
    assert first.read_bytes()[:16] != second.read_bytes()[:16]


def test_another_seed_makes_other_people(tmp_path: Path) -> None:
    one, other = MAKER.demo(tmp_path / "a.seloste", 30, 5), MAKER.demo(tmp_path / "b.seloste", 30, 5, seed=2)
    assert content(tmp_path / "a.seloste", one)["person"] != content(tmp_path / "b.seloste", other)["person"]


def test_it_tells_what_it_made(made: tuple[Path, MadeUpRegister], register: OpenedRegister) -> None:
    told = made[1]
    assert (told.user, told.customers, told.invoices) == ("omistaja", 60, 80)
    assert len(register.customers.find("").ids) == 60
    assert len(rows(register, "invoice", ["customer"])) == 80


def test_it_is_marked_for_ever_and_its_first_entry_says_so(register: OpenedRegister) -> None:
    first = entries(register)[0]
    assert register.made_up
    assert (first.action, first.subject) == (Action.CREATE, "setting")
    assert rows(register, "setting", ["name", "value"])[0] == {"id": first.ids[0], "name": "made_up", "value": "1"}


def test_the_password_is_told_at_the_shut_file(made: tuple[Path, MadeUpRegister]) -> None:
    path, told = made
    assert registers.look(path).made_up_password == told.password
    assert told.password.isascii()
    assert told.password not in repr(told)


def test_the_log_covers_six_years_none_of_it_in_the_future_and_verifies(register: OpenedRegister) -> None:
    log = entries(register)
    assert log[0].at.startswith("2020-11-21")
    assert max(entry.at for entry in log) <= noon().isoformat().replace("+00:00", ".000Z")
    assert audit_log.verify(register.desk.gate).ok


def test_a_given_user_and_password_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.seloste"
    told = MAKER.demo(path, 1, 0, user="maija", password="aivan oma sana")
    assert (told.user, told.password) == ("maija", "aivan oma sana")
    with opened(path, told, "maija") as register:
        assert register.user == "maija"


@pytest.mark.parametrize(("customers", "invoices", "sold"), [(0, 0, 0), (0, 5, 0), (1, 1, 1), (3, 3, 3)])
def test_small_ones_can_be_made_too(tmp_path: Path, customers: int, invoices: int, sold: int) -> None:
    told = MAKER.demo(tmp_path / "a.seloste", customers, invoices)
    assert (told.customers, told.invoices) == (customers, sold)


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    steps = Impatient()
    with pytest.raises(Cancelled):
        MAKER.demo(tmp_path / "a.seloste", 5, 5, steps=steps)
    assert list(tmp_path.iterdir()) == []
    assert [count for count, _ in steps.steps] == [1, 2, 3]


def test_no_file_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.seloste").write_text("mine")
    with pytest.raises(Refused, match=r"file\.exists"):
        MAKER.demo(tmp_path / "a.seloste", 1, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["a.seloste"]
    assert (tmp_path / "a.seloste").read_text() == "mine"


def test_a_lost_registers_keys_are_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.seloste.keys").write_text("mine")
    with pytest.raises(Refused, match=r"file\.exists"):
        MAKER.demo(tmp_path / "a.seloste", 1, 1)


def test_what_a_making_cut_short_left_behind_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / ".a.seloste.1.part").mkdir()
    (tmp_path / "a.seloste.keys").write_text("of no register")
    told = MAKER.demo(tmp_path / "a.seloste", 1, 0)
    with opened(tmp_path / "a.seloste", told) as register:
        assert register.made_up


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"folder\.missing"):
        MAKER.demo(tmp_path / "nowhere" / "a.seloste", 1, 1)


def test_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(RegisterError):
        MAKER.demo(tmp_path / "file" / "a.seloste", 1, 1)


def test_a_folder_that_went_meanwhile_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()

    class Thief:
        def done(self, count: int, total: int) -> None:
            if count == total:
                folder.rename(tmp_path / "gone")

    with pytest.raises(RegisterError, match=r"register\.missing"):
        MAKER.demo(folder / "a.seloste", 1, 0, steps=Thief())


def test_what_cannot_be_put_in_place_leaves_no_keys_behind(tmp_path: Path) -> None:
    class Thief:
        def done(self, count: int, total: int) -> None:
            if count == total:
                next(tmp_path.glob(".*.part")).rename(tmp_path / "stolen")

    with pytest.raises(RegisterError, match=r"register\.missing"):
        MAKER.demo(tmp_path / "a.seloste", 1, 0, steps=Thief())
    assert [path.name for path in tmp_path.iterdir()] == ["stolen"]


def test_only_the_newest_invoices_have_their_paper_when_there_are_very_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(made_up, "_PICTURED", 4)
    path = tmp_path / "a.seloste"
    with opened(path, MAKER.demo(path, 5, 10)) as register:
        papers = [row["name"] for row in rows(register, "document", ["name"])]
    assert papers == ["lasku-1007.pdf", "lasku-1008.pdf", "lasku-1009.pdf"]


def test_a_file_that_appeared_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.seloste"

    class Intruder:
        def done(self, count: int, total: int) -> None:
            path.write_text("theirs")

    with pytest.raises(Refused, match=r"file\.exists"):
        MAKER.demo(path, 1, 0, steps=Intruder())
    assert path.read_text() == "theirs"
    assert list(tmp_path.iterdir()) == [path]
