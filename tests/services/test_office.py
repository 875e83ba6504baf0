"""What the command line begins with."""

from pathlib import Path

import pytest

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.errors import Refused, RegisterError
from seloste_desktop.services.made_up import MadeUp
from seloste_desktop.services.office import Office
from tests.services.opened import PASSWORD, opened


@pytest.fixture
def office() -> Office:
    return Office(lambda _: None)


def test_heavy_services_are_made_once(office: Office) -> None:
    assert office.registers is office.registers
    assert office.law is office.law
    assert isinstance(office.made_up, MadeUp)


def test_a_register_is_made_opened_upgraded_and_restored(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "a.seloste"
    made = office.registers.new(
        path, "Liisa", owner="Liisa", password="langat", business_id="", template="customer", language="en"
    )
    assert (made.user, made.recovery_key in repr(made)) == ("Liisa", False)
    with office.registers.open(path, "Liisa", "langat", upgrade=True, purpose=Purpose.TAX) as register:
        assert register.desk.gate.purpose is Purpose.TAX
        backup = register.upkeep.backup(tmp_path)(Steps()).path
    with office.registers.open(path, "", "", recovery_key=made.recovery_key) as register:
        assert register.user == "Liisa"
    assert office.registers.restore(
        backup, tmp_path / "b.seloste", None, user="Liisa", password="langat"
    ).path.is_file()
    with pytest.raises(Refused, match=r"password\.wrong"):
        office.registers.open(path, "Liisa", "solmu")


def test_a_backup_opens_beside_and_all_else_waits(office: Office, path: Path) -> None:
    with opened(path) as register:
        with office.registers.open_beside(path, "omistaja", PASSWORD, upgrade=True, purpose=Purpose.TAX) as beside:
            assert beside.desk.gate.purpose is Purpose.TAX
        with pytest.raises(RegisterError):
            office.registers.open(path, "omistaja", PASSWORD)
        assert register.customers.find("").ids == ()
    with office.registers.open_beside(path, "omistaja", PASSWORD) as alone:
        assert alone.user == "omistaja"


def test_what_is_no_register_is_told_also_beside(office: Office, path: Path, blank: tuple[Path, str]) -> None:
    path.write_bytes(bytes(range(200, 216)) * 512)
    with pytest.raises((Refused, RegisterError)):
        office.registers.open_beside(path, "omistaja", PASSWORD, upgrade=True)


class Steps:
    def done(self, count: int, total: int) -> None:
        """Go on."""
