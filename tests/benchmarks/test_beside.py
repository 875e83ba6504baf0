"""What goes on beside the window and what leaves it: the longest wait of a save, a person's files, the log's size."""

from __future__ import annotations

import csv
import json
import threading
from collections.abc import Callable
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import Any
from xml.sax.saxutils import escape

import pypdfium2
import pytest
from openpyxl import Workbook
from reportlab.lib.pagesizes import A3, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, LongTable, Paragraph, SimpleDocTemplate

from seloste_desktop.documents import fonts
from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.services.jobs import Unhurried
from seloste_desktop.services.opened_register import OpenedRegister
from tests.benchmarks.conftest import Measured
from tests.benchmarks.measure import TRIES, tell, within

pytestmark = pytest.mark.benchmark

STALL = 100  # milliseconds that a save may take while a job runs
INVOICES, USES = 200, 150  # a card opened is four entries
DRAFT = {"state": "draft", "language": "fi", "prices": "gross", "buyer_name": "Tieto Pyytäjä", "seller": "{}"}
ENTRY = 200  # bytes in the log, of an entry for one row
WIDE = 6  # columns beside each other on paper


def longest_wait(register: OpenedRegister, job: Callable[[], object]) -> tuple[int, float]:
    """Save again and again while the job runs; the saves made, and the milliseconds of the slowest."""
    running = threading.Thread(target=job)
    numbers, worst, started = count(), 0.0, False
    running.start()
    while running.is_alive() or not started:
        started, begun, number = True, perf_counter(), next(numbers)
        register.customers.add({"first_name": ["Aamu"], "last_name": [f"Ajo{number}"]})
        worst = max(worst, (perf_counter() - begun) * 1000)
    running.join()
    return next(numbers), worst


@pytest.fixture
def copied(few: Measured, tmp_path: Path) -> Measured:
    path = tmp_path / few.path.name
    for ending in ("", ".keys"):
        (tmp_path / f"{few.path.name}{ending}").write_bytes(Path(f"{few.path}{ending}").read_bytes())
    return Measured(path, few.customers)


def workbook(register: OpenedRegister, folder: Path) -> Callable[[], object]:
    work = register.exports.workbook(folder / "rekisteri.xlsx")
    return lambda: work(Unhurried())


def backup(register: OpenedRegister, folder: Path) -> Callable[[], object]:
    work = register.upkeep.backup(folder)
    return lambda: work(Unhurried())


def answer(register: OpenedRegister, folder: Path) -> Callable[[], object]:
    person = register.customers.add({"first_name": ["Tieto"], "last_name": ["Pyytäjä"]}).id
    work = register.people.export(person, folder / "vastaus", "fi", False, frozenset())
    return lambda: work(Unhurried())


@pytest.mark.parametrize("job", [workbook, backup, answer])
def test_a_save_never_waits_long_for_a_job(
    copied: Measured, tmp_path: Path, job: Callable[[OpenedRegister, Path], Callable[[], object]]
) -> None:
    waits = []
    with copied.opened() as register:
        register.customers.add({"first_name": ["Eka"], "last_name": ["Tallennus"]})
        for number in range(TRIES):
            folder = tmp_path / str(number)
            folder.mkdir()
            saves, worst = longest_wait(register, job(register, folder))
            tell(f"{saves} saves beside {job.__name__}: the slowest {worst:.0f} ms (floor {STALL})")
            waits.append(worst)
    assert min(waits) <= STALL


def grown(register: Measured, act: Callable[[], object]) -> int:
    """Bytes that the file grows by, indexes too."""

    def pages() -> int:
        with register.raw() as raw:
            return int(raw.execute("pragma page_count").fetchone()[0])

    before = pages()
    act()
    return (pages() - before) * 4096


def test_an_entry_about_one_row_is_small(copied: Measured) -> None:
    with copied.opened() as register:
        ids = register.customers.find("", 0).ids

        def change_each() -> None:
            for customer in ids:
                with register.desk.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
                    session.update("customer", customer, {"payment_term": 21})

        size = grown(copied, change_each) / len(ids)
    tell(f"log: {size:.0f} bytes an entry of one row, its index too (floor {ENTRY})")
    assert size <= ENTRY


def test_a_persons_files_take_twice_their_raw_parts(copied: Measured, tmp_path: Path) -> None:
    """Letter, workbook, JSON and tables of a person with 200 invoices, against the raw libraries on the same rows."""
    with copied.opened() as register:
        person = register.customers.add({"first_name": ["Tieto"], "last_name": ["Pyytäjä"]}).id
        with register.desk.session(Purpose.INVOICING, Right.INVOICES) as session:
            session.insert_all("invoice", [{**DRAFT, "customer": person}] * INVOICES)
        for _ in range(USES):
            register.customers.card(person)
        names = count()

        def ours() -> None:
            target = tmp_path / f"vastaus-{next(names)}"
            register.people.export(person, target, "fi", False, frozenset())(Unhurried())

        ours()
        first = tmp_path / "vastaus-0"
        told = json.loads((first / "3-tiedot.json").read_text("utf-8"))
        tables = {path.stem: rows_of(path) for path in (first / "4-taulukot").iterdir()}
        prose = prose_of(first / "1-lue-tama-ensin.pdf")
        within(2, "one person's files", ours, *raw_parts(tmp_path, told, prose, tables))


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def prose_of(letter: Path) -> list[str]:
    """The lines that are too long for a cell."""
    document = pypdfium2.PdfDocument(letter.read_bytes())
    lines = [line for page in document for line in page.get_textpage().get_text_bounded().splitlines()]
    document.close()
    return [line for line in lines if len(line) > 60]


def raw_parts(
    folder: Path, told: object, prose: list[str], tables: dict[str, list[list[str]]]
) -> list[Callable[[], object]]:
    """The same content by reportlab, openpyxl, json and csv, without a look at what it is."""

    def letter() -> None:
        fonts.register()
        parts: list[Flowable] = [Paragraph(escape(line), ParagraphStyle("", fontName=fonts.REGULAR)) for line in prose]
        for rows in tables.values():
            for left in range(0, len(rows[0]), WIDE):
                cells = [[cell[:40] for cell in row[left : left + WIDE]] for row in rows]
                for top in range(0, len(cells), 500):
                    parts.append(
                        LongTable(cells[top : top + 500], style=[("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR)])
                    )
        SimpleDocTemplate(str(folder / "raaka.pdf"), pagesize=landscape(A3)).build(parts)

    def workbook() -> None:
        book: Any = Workbook(write_only=True)
        for name, rows in tables.items():
            sheet = book.create_sheet(name[:30])
            for row in rows:
                sheet.append(row)
        book.save(folder / "raaka.xlsx")

    def plain() -> None:
        (folder / "raaka.json").write_text(json.dumps(told, ensure_ascii=False, indent=2), "utf-8")
        for name, rows in tables.items():
            with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                csv.writer(file, delimiter=";").writerows(rows)

    return [letter, workbook, plain]
