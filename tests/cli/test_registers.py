"""Registers made, filled, backed up and restored from the command line."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Seloste
from tests.services.opened import PASSWORD

WINDOW = """
import sys
from pathlib import Path
from tests.services.opened import opened
with opened(Path(sys.argv[1])):
    print(flush=True)
    input()
"""


@pytest.fixture
def password(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("SELOSTE_PASSWORD", PASSWORD)
    return PASSWORD


def test_a_new_register_tells_its_recovery_key_once(seloste: Seloste, tmp_path: Path, password: str) -> None:
    answer = seloste("new", tmp_path / "uusi.seloste", "--name", "Liisa Esimerkki", "--json").answer
    assert answer["user"] == "omistaja"
    assert re.fullmatch(r"([A-Z2-7]{4}-){8}[A-Z2-7]{4}", answer["recovery_key"])
    assert seloste("customers", "find", tmp_path / "uusi.seloste", "").code == 0


def test_nothing_is_made_over_a_file(seloste: Seloste, file: Path) -> None:
    before = file.read_bytes()
    for words in (["new", file, "--name", "Liisa"], ["demo", file]):
        done = seloste(*words, "--json")
        assert (done.code, done.answer["error"], done.answer["file"]) == (1, "file.exists", "kirja.seloste")
    assert file.read_bytes() == before


def test_a_new_register_needs_a_password(seloste: Seloste, tmp_path: Path) -> None:
    assert seloste("new", tmp_path / "uusi.seloste", "--name", "Liisa").code == 4


def test_a_made_up_register_tells_its_password(seloste: Seloste, tmp_path: Path) -> None:
    made = seloste("demo", tmp_path / "d.seloste", "--customers", "5", "--invoices", "3", "--json").answer
    assert (made["user"], made["customers"], made["invoices"]) == ("omistaja", 5, 3)
    (tmp_path / "p").write_text(made["password"], "utf-8")
    found = seloste("customers", "find", tmp_path / "d.seloste", "", "--password-file", tmp_path / "p", "--json")
    assert len(found.answer["customers"]) == 5


def test_a_made_up_register_takes_the_password_given(seloste: Seloste, tmp_path: Path, password: str) -> None:
    made = seloste("demo", tmp_path / "d.seloste", "--customers", "1", "--invoices", "0")
    assert (made.code, password in made.out) == (0, True)


def test_a_backup_comes_back_as_a_new_file(seloste: Seloste, file: Path, tmp_path: Path) -> None:
    seloste("customers", "add", file, "last_name=Aalto")
    (tmp_path / "kopiot").mkdir()
    made = seloste("backup", file, tmp_path / "kopiot", "--json").answer
    assert Path(made["path"]).parent == tmp_path / "kopiot"
    restored = seloste("restore", made["path"], tmp_path / "takaisin.seloste", "--json").answer
    assert set(restored) == {"path", "sha256", "entries", "erased_again", "ledger"}
    found = seloste("customers", "find", tmp_path / "takaisin.seloste", "", "--json").answer["customers"]
    assert found == [{"number": "1001", "name": "Aalto"}]


def test_a_restored_register_without_a_ledger_says_so(seloste: Seloste, file: Path, tmp_path: Path) -> None:
    (tmp_path / "kopiot").mkdir()
    made = seloste("backup", file, tmp_path / "kopiot", "--json").answer
    alone = tmp_path / "yksin.seloste-backup"
    shutil.move(made["path"], alone)
    done = seloste("restore", alone, tmp_path / "takaisin.seloste", "--json")
    assert (done.code, done.answer["ledger"]) == (0, None)
    assert "poistoluetteloa" in done.err


def test_a_restore_writes_over_nothing(seloste: Seloste, file: Path, tmp_path: Path) -> None:
    (tmp_path / "kopiot").mkdir()
    made = seloste("backup", file, tmp_path / "kopiot", "--json").answer
    assert seloste("restore", made["path"], file).code == 1


def test_a_backup_needs_its_folder(seloste: Seloste, file: Path, tmp_path: Path) -> None:
    assert seloste("backup", file, tmp_path / "puuttuu").code == 1


def test_only_a_backup_goes_on_beside_an_open_window(seloste: Seloste, file: Path, tmp_path: Path) -> None:
    (tmp_path / "kopiot").mkdir()
    command = [sys.executable, "-c", WINDOW, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as window:
        assert window.stdout
        assert window.stdout.readline()
        shut = seloste("customers", "find", file, "", "--json")
        made = seloste("backup", file, tmp_path / "kopiot", "--yes", "--json")
        window.communicate(b"\n")
    assert (shut.code, shut.answer["error"]) == (3, "register.locked_elsewhere")
    assert (made.code, Path(made.answer["path"]).is_file()) == (0, True)
    assert seloste("log", "verify", file).code == 0
