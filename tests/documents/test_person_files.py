"""The files of an answer: whole, private, listed with their checksums, and nothing half made."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import shutil
import stat
import subprocess
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from seloste_desktop.documents.person_files import EnclosedCopy, WrittenFile, write_folder, write_zip
from seloste_desktop.domain.data_map import Shown
from seloste_desktop.domain.errors import Refused
from tests.documents.person import TABLES, mark, person

LETTER = b"%PDF-1.7 kirje"
COPIES = [EnclosedCopy("Lasku 1001.pdf", b"%PDF-1.7 yksi"), EnclosedCopy("../Lasku 1001.pdf", b"%PDF-1.7 kaksi")]
FIGURES = {Shown.MONEY, Shown.NUMBER, Shown.MONTHS, Shown.FLAG, Shown.DATE, Shown.FILE}
MARKS = [mark(table, field) for table in TABLES for field in table.fields if field.shown not in FIGURES]


def unheard(path: str) -> None:
    """Go on."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_folder(tmp_path / "vastaus", person(), LETTER, COPIES, unheard)
    return tmp_path / "vastaus"


def test_the_files_stand_in_the_order_a_layman_opens_them(tmp_path: Path) -> None:
    files = write_folder(tmp_path / "vastaus", person(), LETTER, COPIES, unheard)
    names = [file.path for file in files]
    assert names[:3] == ["1-lue-tama-ensin.pdf", "5-asiakirjat/lasku-1001.pdf", "5-asiakirjat/lasku-1001-2.pdf"]
    assert {"2-tiedot.xlsx", "3-tiedot.json", "4-taulukot/yhteystiedot.csv", "4-taulukot/kayttoloki.csv"} < set(names)
    assert names[-2:] == ["manifest.json", "manifest.txt"]
    written = [path.relative_to(tmp_path / "vastaus") for path in (tmp_path / "vastaus").rglob("*") if path.is_file()]
    assert sorted(path.as_posix() for path in written) == sorted(names)


def test_every_checksum_is_that_of_its_file(folder: Path) -> None:
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert (manifest["case"], manifest["checkpoint"]) == ("P-2026-001", "2417 K7QM 2XVA PDHT R4NC P")
    for file in manifest["files"]:
        assert hashlib.sha256((folder / file["path"]).read_bytes()).hexdigest() == file["sha256"]
    assert "1-lue-tama-ensin.pdf" in {file["path"] for file in manifest["files"]}


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="a tool of Linux")
def test_the_plain_manifest_is_checked_by_the_common_tool(folder: Path) -> None:
    checked = subprocess.run(
        ["sha256sum", "--strict", "-c", "manifest.txt"], cwd=folder, capture_output=True, check=True
    )
    assert b"1-lue-tama-ensin.pdf: OK" in checked.stdout


def test_every_value_is_in_the_workbook_and_in_the_tables(folder: Path) -> None:
    book: Any = load_workbook(folder / "2-tiedot.xlsx")
    cells = "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
    tables = "\n".join(path.read_text("utf-8-sig") for path in (folder / "4-taulukot").iterdir())
    assert [each for each in MARKS if each not in cells] == []
    assert [each for each in MARKS if each not in tables] == []
    assert "12,50" in tables


def test_the_workbook_has_a_sheet_for_each_table_and_its_own_types(folder: Path) -> None:
    book: Any = load_workbook(folder / "2-tiedot.xlsx")
    headings = [cell.value for cell in book["Maksut"][1]]
    values = dict(zip(headings, book["Maksut"][2], strict=True))
    assert book.properties.title == "Aino Aalto, P-2026-001"
    assert values["Maksettu"].value == 12.5
    assert values["Maksupäivä"].is_date


def test_made_up_data_say_so(tmp_path: Path) -> None:
    write_folder(tmp_path / "vastaus", person(made_up=True), LETTER, [], unheard)
    book: Any = load_workbook(tmp_path / "vastaus/2-tiedot.xlsx")
    assert all(name.startswith("EXAMPLE ") for name in book.sheetnames)
    assert json.loads((tmp_path / "vastaus/3-tiedot.json").read_text("utf-8"))["made_up"] is True


def test_copies_are_given_as_they_were_kept(folder: Path) -> None:
    assert (folder / "1-lue-tama-ensin.pdf").read_bytes() == LETTER
    assert (folder / "5-asiakirjat/lasku-1001-2.pdf").read_bytes() == b"%PDF-1.7 kaksi"


def test_the_names_are_in_the_language_of_the_answer(tmp_path: Path) -> None:
    files = write_folder(tmp_path / "svar", person("sv"), LETTER, COPIES, unheard)
    assert files[0].path == "1-las-detta-forst.pdf"
    assert "4-tabeller/kontaktuppgifter.csv" in {file.path for file in files}
    assert (tmp_path / "svar/manifest.txt").read_text("utf-8").startswith("# Filerna och deras kontrollsummor")


def test_the_table_of_contact_data_opens_in_any_reader(folder: Path) -> None:
    with (folder / "4-taulukot/yhteystiedot.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["Sähköposti"] for row in rows if row["Sähköposti"]] == ["merkki-contact-email-value"]


@pytest.mark.skipif(os.name == "nt", reason="rights of files are those of POSIX")
def test_the_files_are_for_the_user_alone(folder: Path) -> None:
    modes = {stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*") if path.is_file()}
    folders = {stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir()) if path.is_dir()}
    assert (modes, folders) == ({0o600}, {0o700})


def test_a_zip_holds_the_same_files(tmp_path: Path) -> None:
    files = write_zip(tmp_path / "vastaus.zip", person(), LETTER, COPIES, unheard)
    with ZipFile(tmp_path / "vastaus.zip") as packed:
        assert packed.namelist() == [file.path for file in files]
        found = [WrittenFile(name, hashlib.sha256(packed.read(name)).hexdigest()) for name in packed.namelist()]
    assert tuple(found) == files
    assert [path.name for path in tmp_path.iterdir()] == ["vastaus.zip"]
    assert os.name == "nt" or stat.S_IMODE((tmp_path / "vastaus.zip").stat().st_mode) == 0o600


@pytest.mark.parametrize("write", [write_folder, write_zip])
def test_nothing_is_written_over(tmp_path: Path, write: Any) -> None:
    (tmp_path / "vastaus").mkdir()
    with pytest.raises(Refused) as refused:
        write(tmp_path / "vastaus", person(), LETTER, COPIES, unheard)
    assert (refused.value.code, refused.value.values) == ("file.exists", {"file": "vastaus"})
    assert list(tmp_path.rglob("*")) == [tmp_path / "vastaus"]


@pytest.mark.parametrize("write", [write_folder, write_zip])
def test_a_folder_that_is_not_there_is_told(tmp_path: Path, write: Any) -> None:
    with pytest.raises(Refused, match=r"folder\.missing"):
        write(tmp_path / "ei" / "vastaus", person(), LETTER, COPIES, unheard)


@pytest.mark.parametrize("write", [write_folder, write_zip])
def test_a_folder_that_takes_no_files_is_told(tmp_path: Path, write: Any) -> None:
    (tmp_path / "tiedosto").touch()
    with pytest.raises(Refused, match=r"folder\.not_writable"):
        write(tmp_path / "tiedosto" / "vastaus", person(), LETTER, COPIES, unheard)


@pytest.mark.parametrize("write", [write_folder, write_zip])
def test_what_came_there_meanwhile_is_not_written_over(tmp_path: Path, write: Any) -> None:
    def meanwhile(path: str) -> None:
        (tmp_path / "vastaus").mkdir(exist_ok=True)

    with pytest.raises(Refused, match=r"file\.exists"):
        write(tmp_path / "vastaus", person(), LETTER, COPIES, meanwhile)
    assert list(tmp_path.rglob("*")) == [tmp_path / "vastaus"]


@pytest.mark.parametrize("write", [write_folder, write_zip])
@pytest.mark.parametrize("last", ["1-lue-tama-ensin.pdf", "2-tiedot.xlsx", "manifest.txt"])
def test_stopping_at_any_file_leaves_nothing(tmp_path: Path, write: Any, last: str) -> None:
    def stopping(path: str) -> None:
        if path == last:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        write(tmp_path / "vastaus", person(), LETTER, COPIES, stopping)
    assert list(tmp_path.iterdir()) == []
