"""Backups made, and brought back."""

from pathlib import Path

import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.services.jobs import Cancelled, Unhurried
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.services.restoring import restore
from seloste_desktop.storage import settings
from tests.services.opened import PASSWORD, opened
from tests.services.rights import session


def test_a_backup_is_verified_and_its_day_remembered(register: OpenedRegister, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    made = register.upkeep.backup(tmp_path / "b")(Unhurried())
    assert made.path.is_file()
    assert made.entries > 0
    with session(register.desk) as own:
        assert settings.values(own)["backup.oldest"] == settings.values(own)["backup.newest"] == "2026-11-21"
        settings.set_value(own, "backup.oldest", "2026-01-01")
    made.path.unlink()
    register.upkeep.backup(tmp_path / "b")(Unhurried())
    with session(register.desk) as own:
        assert settings.value(own, "backup.oldest") == "2026-01-01"


def test_a_missing_folder_is_told_and_a_cancelled_backup_leaves_nothing(
    register: OpenedRegister, tmp_path: Path
) -> None:
    class Impatient:
        def done(self, count: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Refused, match=r"folder\.missing"):
        register.upkeep.backup(tmp_path / "no")(Unhurried())
    (tmp_path / "b").mkdir()
    with pytest.raises(Cancelled):
        register.upkeep.backup(tmp_path / "b")(Impatient())
    assert list((tmp_path / "b").iterdir()) == []


@pytest.fixture
def backup(register: OpenedRegister, tmp_path: Path) -> Path:
    (tmp_path / "b").mkdir()
    register.customers.add({"last_name": ["Aalto"]})
    made = register.upkeep.backup(tmp_path / "b")(Unhurried())
    register.close()
    return made.path


def test_a_backup_comes_back_by_password_into_a_new_file(backup: Path, tmp_path: Path) -> None:
    path = tmp_path / "uusi.seloste"
    done = restore(backup, path, None, user="omistaja", password=PASSWORD, recovery_key=None)
    assert (done.path, done.erased_again, done.ledger is not None) == (path, 0, True)
    with opened(path) as register:
        assert [row.name for row in register.customers.find("").rows] == ["Aalto"]
    with pytest.raises(Refused, match=r"file\.exists"):
        restore(backup, path, None, user="omistaja", password=PASSWORD, recovery_key=None)


def test_a_backup_comes_back_by_the_recovery_key(backup: Path, tmp_path: Path, blank: tuple[Path, str]) -> None:
    path = tmp_path / "uusi.seloste"
    restore(backup, path, None, user="", password="", recovery_key=blank[1])
    opened(path).close()


def test_a_wrong_password_brings_nothing_back(backup: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"password\.wrong"):
        restore(backup, tmp_path / "uusi.seloste", None, user="omistaja", password="väärä", recovery_key=None)
    assert not (tmp_path / "uusi.seloste").exists()


def test_without_the_ledger_no_invoice_is_sent_until_the_number_is_given(backup: Path, tmp_path: Path) -> None:
    for beside in backup.parent.iterdir():
        if beside != backup:
            beside.unlink()
    for name, number, needed in (("a", None, "1"), ("b", "1077", "")):
        path = tmp_path / f"{name}.seloste"
        done = restore(backup, path, number, user="omistaja", password=PASSWORD, recovery_key=None)
        assert done.ledger is None
        with opened(path) as register, session(register.desk) as own:
            assert settings.value(own, "restored.last_invoice_needed") == needed
            assert settings.value(own, "counter.invoice") == (number or "")
