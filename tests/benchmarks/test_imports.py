"""What an import costs, against reading, checking and inserting the same rows bare (FLOORS, Files in)."""

from __future__ import annotations

import shutil
from contextlib import closing
from itertools import count
from pathlib import Path

import phonenumbers
import pytest
from email_validator import validate_email
from openpyxl import Workbook
from python_calamine import CalamineWorkbook
from stdnum import iban

from seloste_desktop.services.imports import Imports
from seloste_desktop.services.jobs import Unhurried
from seloste_desktop.storage import engine
from seloste_desktop.storage.schema import REGISTER_SCHEMA
from tests.benchmarks.measure import within
from tests.services.opened import made, opened

pytestmark = pytest.mark.benchmark

ROWS = 10_000
HEADINGS = "Asiakasnro;Sukunimi;Etunimi;Osoite;Postinumero;Postitoimipaikka;Sähköposti;Puhelin;Titteli;Kieli;Www;Huom"
RUNS = 3
AUDIT = "select name from sqlite_master where type = 'trigger' and name like 'audit%'"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Asiakkaat")
    sheet.append(HEADINGS.split(";"))
    for n in range(ROWS):
        person = [f"C-{n}", f"Äijälä {n}", "Aino", f"Mallitie {n}", "00100", "Helsinki", f"a{n}@example.com"]
        sheet.append([*person, f"050 000 {n:04}", "isännöitsijä", "fi", "www.example.com", "muistio"])
    book.save(tmp_path / "lista.xlsx")
    return tmp_path / "lista.xlsx"


def read(source: Path) -> None:
    assert sum(1 for _ in CalamineWorkbook.from_path(source).get_sheet_by_index(0).iter_rows()) == ROWS + 1


def check() -> None:
    for n in range(ROWS):
        phonenumbers.format_number(phonenumbers.parse(f"050 000 {n:04}", "FI"), phonenumbers.PhoneNumberFormat.E164)
        validate_email(f"a{n}@example.com", check_deliverability=False)
        iban.is_valid("FI2112345600000785")


def insert(path: Path) -> None:
    """The same rows into the same encrypted form with its search indexes, but with no log."""
    with closing(engine.create(path, b"k" * 32, b"\xe5" * 16)) as connection:
        REGISTER_SCHEMA.build(connection)
        for (name,) in connection.execute(AUDIT).fetchall():
            connection.execute(f"drop trigger {name}")
        connection.execute("begin")
        for n in range(1, ROWS + 1):
            connection.execute("insert into person (uid, last_name) values (?, ?)", [str(n), f"Äijälä {n}"])
            connection.execute("insert into customer (number, kind, person) values (?, 'person', ?)", [f"C-{n}", n])
            for kind, value in (
                ("email", f"a{n}@example.com"),
                ("phone", f"050 000 {n:04}"),
                ("www", "www.example.com"),
            ):
                reach = [n, kind, value, value]
                connection.execute("insert into contact (person, kind, value, normal) values (?, ?, ?, ?)", reach)
            address = [n, f"Mallitie {n}", "00100", "Helsinki"]
            connection.execute(
                "insert into contact (person, kind, street, postal_code, city) values (?, 'address', ?, ?, ?)", address
            )
        connection.execute("commit")
    path.unlink()


def test_a_trial_and_an_import_cost_little_more_than_their_raw_parts(source: Path, tmp_path: Path) -> None:
    made(tmp_path / "kirja.seloste")
    copies = count()

    def fresh() -> Path:
        folder = tmp_path / str(next(copies))
        folder.mkdir()
        for path in tmp_path.glob("kirja.seloste*"):
            shutil.copy(path, folder)
        return folder / "kirja.seloste"

    def trial() -> None:
        with opened(fresh()) as register:
            assert Imports(register.desk).trial(source)(Unhurried()).added == ROWS

    def take() -> None:
        with opened(fresh()) as register:
            assert Imports(register.desk).take(source)(Unhurried()).added == ROWS

    raw = (lambda: read(source), check, lambda: insert(tmp_path / "raw"))
    within(4, "trial of 10,000 rows", trial, *raw, runs=RUNS)
    within(4, "import of 10,000 rows", take, *raw, runs=RUNS)
