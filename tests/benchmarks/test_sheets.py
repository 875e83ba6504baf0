"""What Excel files cost, out and in, against the bare libraries on the same cells in the same run (FLOORS)."""

from __future__ import annotations

import csv
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from python_calamine import CalamineWorkbook

from seloste_desktop.documents.excel_column import Row
from seloste_desktop.documents.register_xlsx import Sheet, write_workbook
from seloste_desktop.documents.table_reader import read_table
from seloste_desktop.domain import contact_values
from seloste_desktop.domain.import_columns import ImportColumns, is_heading
from seloste_desktop.domain.listing import Column, Kind

pytestmark = pytest.mark.benchmark

OUT, IN = 20_000, 10_000  # rows
MADE = datetime(2026, 11, 21, tzinfo=UTC)
DAY = date(2026, 11, 21)
DATES, SUMS, FIGURES = (7, 16), (8, 17), (0, 14)
KINDS = dict.fromkeys(DATES, Kind.DATE) | dict.fromkeys(SUMS, Kind.MONEY) | dict.fromkeys(FIGURES, Kind.NUMBER)
COLUMNS = tuple(Column(f"Otsikko {place}", KINDS.get(place, Kind.TEXT)) for place in range(20))
HEADINGS = "Asiakasnro;Sukunimi;Etunimi;Osoite;Postinumero;Postitoimipaikka;Sähköposti;Puhelin;Y-tunnus;Kieli;Www;Huom"


def quickest(*works: Callable[[], object], times: int = 3) -> list[float]:
    """The best time of each, taken in turn so that a busy moment of the machine meets all of them."""
    best = [float("inf")] * len(works)
    for _ in range(times):
        for place, work in enumerate(works):
            begun = perf_counter()
            work()
            best[place] = min(best[place], perf_counter() - begun)
    return best


def tell(line: str) -> None:
    sys.stdout.write(f"\n{line}\n")


def rows_out() -> Iterator[Row]:
    for n in range(OUT):
        person = (1000 + n, f"Äijälä {n}", "Aino", "00100", "Hämeenlinna", f"asiakas{n}@example.com", "+358 50 0000001")
        middle = (DAY, n, "FI2112345600000785", "suomi", "9100015-2", "Mallitie 1 A 2", "x", n % 7, "RF18539007547034")
        yield (*person, *middle, DAY, 2400, f"muistiinpano {n % 50}", "y")


def raw_rows_out() -> Iterator[tuple[object, ...]]:
    for row in rows_out():
        yield tuple(int(str(value)) / 100 if place in SUMS else value for place, value in enumerate(row))


def raw_workbook(path: Path) -> None:
    book: Any = Workbook(write_only=True)
    sheet = book.create_sheet("Asiakkaat")
    sheet.append([column.heading for column in COLUMNS])
    for row in raw_rows_out():
        sheet.append(row)
    book.save(path)


def our_workbook(path: Path) -> None:
    write_workbook(path, [Sheet("Asiakkaat", COLUMNS, rows_out())], MADE)


def rows_in() -> Iterator[list[str]]:
    yield HEADINGS.split(";")
    for n in range(IN):
        place = [f"Mallitie {n}", "00100", "Helsinki", f"asiakas{n}@example.fi", "050 000 0001"]
        yield [str(1000 + n), f"Äijälä{n}", "Aino", *place, "9100015-2", "fi", "www.example.fi", "muistio"]


@pytest.fixture
def workbook_in(tmp_path: Path) -> Path:
    book: Any = Workbook(write_only=True)
    sheet = book.create_sheet("Asiakkaat")
    for row in rows_in():
        sheet.append(row)
    book.save(tmp_path / "sisaan.xlsx")
    return tmp_path / "sisaan.xlsx"


def read_and_checked(path: Path) -> int:
    """What an import does before it touches the register."""
    table = read_table(path, is_heading)
    columns = ImportColumns.of(table.headings)
    for row in table.rows:
        for name, (text, *_) in columns.values(row).items():
            if name in ("email", "phone", "www"):
                contact_values.reach(name, text)
            else:
                contact_values.checked(name, text)
    return len(table.rows)


def bare_libraries(path: Path) -> None:
    """Reading by calamine, and what the libraries take to look at e-mails and phones."""
    import phonenumbers
    from email_validator import validate_email

    _, *rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).iter_rows()
    for row in rows:
        validate_email(str(row[6]), check_deliverability=False)
        phonenumbers.format_number(phonenumbers.parse(str(row[7]), "FI"), phonenumbers.PhoneNumberFormat.E164)


def test_a_workbook_takes_at_most_a_third_more_than_bare_openpyxl(tmp_path: Path) -> None:
    ours, raw = quickest(lambda: our_workbook(tmp_path / "a.xlsx"), lambda: raw_workbook(tmp_path / "b.xlsx"))
    tell(f"xlsx, {OUT} x 20: {ours:.2f} s, {ours / raw:.2f} x openpyxl write_only ({OUT / ours:.0f} rows/s)")
    assert ours <= 1.3 * raw


def test_a_workbook_is_written_in_flat_memory(tmp_path: Path) -> None:
    tracemalloc.start()
    our_workbook(tmp_path / "a.xlsx")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    tell(f"xlsx, {OUT} x 20: peak {peak / 2**20:.1f} MiB of Python's memory")
    assert peak < 40 * 2**20


def test_a_typical_list_is_there_within_a_second(tmp_path: Path) -> None:
    rows = [row for row, _ in zip(rows_out(), range(1000), strict=False)]
    (ours,) = quickest(lambda: write_workbook(tmp_path / "a.xlsx", [Sheet("Asiakkaat", COLUMNS, rows)], MADE))
    tell(f"xlsx, 1000 x 20: {ours:.2f} s")
    assert ours < 1


def test_reading_and_checking_a_list_is_within_the_sum_of_its_parts(workbook_in: Path) -> None:
    assert read_and_checked(workbook_in) == IN
    ours, raw = quickest(lambda: read_and_checked(workbook_in), lambda: bare_libraries(workbook_in))
    tell(f"import read and checked, {IN} x 12: {ours:.2f} s, {ours / raw:.2f} x the bare libraries")
    assert ours <= 4 * raw


def test_reading_a_list_is_never_slower_than_openpyxl(workbook_in: Path) -> None:
    def slow() -> int:
        book: Any = load_workbook(workbook_in, read_only=True)
        return sum(1 for _ in book.active.iter_rows(values_only=True))

    ours, bare = quickest(lambda: read_table(workbook_in, is_heading), slow, times=1)
    tell(f"xlsx read, {IN} x 12: {ours:.2f} s, {ours / bare:.2f} x openpyxl read_only")
    assert ours <= 2 * bare


def test_reading_text_costs_little_beside_the_csv_module(tmp_path: Path) -> None:
    path = tmp_path / "sisaan.csv"
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows_in())

    def raw() -> int:
        with path.open(encoding="cp1252", newline="") as file:
            return sum(1 for _ in csv.reader(file, delimiter=";"))

    ours, bare = quickest(lambda: read_table(path, is_heading), raw)
    tell(f"csv read, {IN} x 12: {ours:.2f} s, {ours / bare:.1f} x csv.reader")
    assert ours <= 10 * bare
