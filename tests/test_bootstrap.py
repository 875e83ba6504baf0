"""The parts put together: the window's door and its beginning, and the command line without a window."""

import subprocess
import sys
from pathlib import Path

import pytest

from seloste_desktop import bootstrap, paths
from seloste_desktop.domain.errors import Refused
from seloste_desktop.services import registers
from seloste_desktop.services.jobs import Cancelled, Unhurried
from tests.services.opened import PASSWORD, made


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Path, str]:
    return tmp_path / "a.seloste", made(tmp_path / "a.seloste")


def test_the_door_shows_a_shut_register_and_opens_it(kept: tuple[Path, str]) -> None:
    door, (path, _) = bootstrap.door(), kept
    assert door.look(path).users == ("omistaja",)
    key = door.unlock(path, "omistaja", PASSWORD)(Unhurried())
    with door.open(key, lambda notes: None) as register:
        assert register.name == "Liisa Esimerkki"


def test_with_the_recovery_key_comes_a_new_password(kept: tuple[Path, str]) -> None:
    door, (path, recovery_key) = bootstrap.door(), kept
    with pytest.raises(Refused, match=r"password\.too_short"):
        door.unlock_with_recovery_key(path, recovery_key, "lyhyt")(Unhurried())
    key = door.unlock_with_recovery_key(path, recovery_key, "uusi salasana")(Unhurried())
    door.open(key, lambda notes: None).close()
    assert door.unlock(path, "omistaja", "uusi salasana")(Unhurried()).user == "omistaja"


def test_waiting_after_wrong_passwords_can_be_given_up(kept: tuple[Path, str], tmp_path: Path) -> None:
    class Impatient:
        def done(self, count: int, total: int) -> None:
            assert (count, total) == (0, 1)
            raise Cancelled

    path = tmp_path / "b.seloste"
    made(path)
    for _ in range(3):
        with pytest.raises(Refused, match=r"password\.wrong"):
            registers.unlock(path, "omistaja", "väärä", lambda _: None)
    with pytest.raises(Cancelled):
        bootstrap.door().unlock(path, "omistaja", PASSWORD)(Impatient())
    bootstrap.door().unlock(path, "omistaja", PASSWORD)(Unhurried())


def test_a_place_is_suggested_in_a_folder_of_its_own(folders_of_nobody: Path) -> None:
    beginning = bootstrap.beginning()
    first = beginning.suggested("Liisan Langat & Väri")
    assert first == paths.data_folder() / "liisan-langat-väri" / "liisan-langat-väri.seloste"
    first.parent.mkdir(parents=True)
    assert beginning.suggested("Liisan langat, väri").parent.name == "liisan-langat-väri-2"
    assert beginning.suggested("!?").name == "rekisteri.seloste"


def test_a_register_is_made_with_its_recovery_key_on_paper(tmp_path: Path) -> None:
    beginning, path = bootstrap.beginning(), tmp_path / "uusi" / "a.seloste"
    key = beginning.recovery_key()
    beginning.recovery_key_pdf(tmp_path / "avain.pdf", "Liisa", key, "en")(Unhurried())
    assert (tmp_path / "avain.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(Refused, match=r"password\.too_short"):
        beginning.create(path, "Liisa", "lyhyt", key, "en")(Unhurried())
    beginning.create(path, "Liisa", "pitkä salasana", key, "en")(Unhurried())
    assert registers.look(path).users == ("omistaja",)
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_making_up_can_be_given_up_and_leaves_nothing(folders_of_nobody: Path) -> None:
    class Impatient:
        def done(self, count: int, total: int) -> None:
            raise Cancelled

    path = bootstrap.beginning().made_up_path()
    with pytest.raises(Cancelled):
        bootstrap.beginning().make_up(path)(Impatient())
    assert list(path.parent.iterdir()) == []


def test_the_command_line_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["seloste", "check", "iban", "FI2112345600000785"])
    with pytest.raises(SystemExit) as ended:
        bootstrap.command_line()
    assert ended.value.code in (0, None)
    assert "FI21 1234 5600 0007 85" in capsys.readouterr().out


def test_putting_together_imports_nothing_heavy() -> None:
    heavy = "{'PySide6', 'reportlab', 'openpyxl', 'sqlcipher3', 'cryptography', 'argon2', 'click'}"
    asked = f"import sys, seloste_desktop.bootstrap; print(sorted({heavy} & set(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
