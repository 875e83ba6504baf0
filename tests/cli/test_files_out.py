"""One person's data, and the whole register, as files."""

import hashlib
from pathlib import Path

import pytest

from tests.cli.conftest import Seloste


@pytest.fixture
def customers(seloste: Seloste, file: Path) -> None:
    notes = "notes=Naapuri on Bertta Berg, bertta@example.com"
    seloste("customers", "add", file, "first_name=Aino", "last_name=Aalto", notes, "language=sv")
    seloste("customers", "add", file, "kind=company", "company=Betoni Oy", "last_name=Cederberg")


def test_a_person_gets_files_a_checkpoint_and_a_case(
    seloste: Seloste, file: Path, tmp_path: Path, customers: None
) -> None:
    answer = seloste("person", file, "1001", tmp_path / "ulos", "--json").answer
    first = Path(answer["files"][0]["path"])
    assert first.is_absolute()
    assert first.parent == tmp_path / "ulos"
    assert hashlib.sha256(first.read_bytes()).hexdigest() == answer["files"][0]["sha256"]
    assert (answer["case"][:2], "·" in answer["checkpoint"]) == ("P-", True)
    assert {each["kind"] for each in answer["third_parties"]} >= {"email"}


def test_a_zip_is_one_file(seloste: Seloste, file: Path, tmp_path: Path, customers: None) -> None:
    words = ["--zip", "--language", "en", "--third-parties", "keep", "--json"]
    answer = seloste("person", file, "1001", tmp_path / "ulos.zip", *words).answer
    assert [each["path"] for each in answer["files"]] == [str(tmp_path / "ulos.zip")]


def test_a_company_is_refused_with_the_numbers_of_its_people(
    seloste: Seloste, file: Path, tmp_path: Path, customers: None
) -> None:
    done = seloste("person", file, "1002", tmp_path / "ulos", "--json")
    assert (done.code, done.answer["error"], done.answer["persons"]) == (1, "person.is_company", ["1003"])
    assert "1003" in done.err
    assert not (tmp_path / "ulos").exists()


def test_every_entry_of_a_person_export_is_a_data_request(
    seloste: Seloste, file: Path, tmp_path: Path, customers: None
) -> None:
    before = len(seloste("log", "show", file, "--json").answer["entries"])
    seloste("person", file, "1001", tmp_path / "ulos")
    entries = seloste("log", "show", file, "--json").answer["entries"][before:]
    personal = [each for each in entries if 2 in each["persons"] and each["action"] in ("read", "export", "disclose")]
    assert {each["purpose"] for each in personal} == {"data_request"}


def test_the_whole_register_becomes_a_workbook(seloste: Seloste, file: Path, tmp_path: Path, customers: None) -> None:
    seloste("customers", "add", file, "last_name=Salainen", "address_protection=x")
    answer = seloste("export", file, tmp_path / "koko.xlsx", "--json").answer
    assert (answer["path"], answer["left_out"]) == (str(tmp_path / "koko.xlsx"), 1)
    assert answer["rows"]["Asiakkuus"] == 3


def test_a_workbook_says_how_many_were_left_out(seloste: Seloste, file: Path, tmp_path: Path) -> None:
    seloste("customers", "add", file, "last_name=Salainen", "address_protection=x")
    lines = seloste("export", file, tmp_path / "koko.xlsx").lines
    assert lines[1].startswith("1 henkilö jätettiin pois")


def test_a_workbook_has_its_own_ending_and_goes_over_nothing(seloste: Seloste, file: Path, tmp_path: Path) -> None:
    assert seloste("export", file, tmp_path / "koko.csv").code == 2
    (tmp_path / "koko.xlsx").write_text("mine")
    assert seloste("export", file, tmp_path / "koko.xlsx").code == 1


def test_a_workbook_for_marketing_leaves_out_who_has_forbidden_it(seloste: Seloste, file: Path, tmp_path: Path) -> None:
    seloste("customers", "add", file, "last_name=Aalto", "marketing_ban=x")
    words = ["--purpose", "marketing", "--json"]
    assert seloste("export", file, tmp_path / "koko.xlsx", *words).answer["left_out"] == 1
    assert seloste("export", file, tmp_path / "kaikki.xlsx", "--json").answer["left_out"] == 0
