"""What the command line begins with."""

from pathlib import Path

import pytest

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.errors import Refused
from seloste_desktop.services.made_up import MadeUp
from seloste_desktop.services.office import Office


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


class Steps:
    def done(self, count: int, total: int) -> None:
        """Go on."""
