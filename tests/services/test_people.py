"""One click: everything kept of a person is in the answer, nothing of anyone else is, and the log knows of it."""

import csv
import hashlib
import json
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
import pypdfium2
import pytest

from seloste_desktop.domain.audit import Action, Purpose
from seloste_desktop.domain.data_map import Shown
from seloste_desktop.domain.errors import NotFound, Refused
from seloste_desktop.domain.person_export import EVERY_PASSAGE, Exported
from seloste_desktop.services.jobs import Cancelled, Unhurried
from seloste_desktop.services.opened_register import OpenedRegister
from tests.services.log_reading import bodies, entries, since
from tests.services.marked_people import Marker, Marks, made
from tests.services.opened import copied, opened
from tests.services.rights import session

AINO = {"first_name": ["Aino"], "last_name": ["Aalto"], "email": ["aino@example.fi"], "phone": ["040 123 4567"]}
OTHERS = ("Bertta Bergman", "bertta@example.fi", "050 765 4321", "FI21 1234 5600 0007 85")
NOTE = "Aino Aalto, aino@example.fi.\n{} suositteli.\n{}\n{}\nTili {}".format(*OTHERS)


@dataclass(frozen=True)
class Answer:
    """A finished answer, read back from its files."""

    exported: Exported

    @property
    def letter(self) -> str:
        """The text of the PDF without anything that a line's end may put between letters."""
        document = pypdfium2.PdfDocument(self.exported.first)
        text = "".join(page.get_textpage().get_text_range() for page in document)
        document.close()
        return "".join(text.split()).replace("\ufffe", "").replace("\u00ad", "")

    @property
    def json(self) -> str:
        return self.one(".json", "tiedot", "uppgifter", "data").read_text()

    @property
    def cells(self) -> set[str]:
        book = openpyxl.load_workbook(self.one(".xlsx"))
        found = (cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
        return {_told(cell) for cell in found if cell is not None}

    @property
    def tables(self) -> set[str]:
        texts = [file.path.read_text("utf-8-sig") for file in self.exported.files if file.path.suffix == ".csv"]
        return {cell for text in texts for row in csv.reader(text.splitlines(), delimiter=";") for cell in row}

    def one(self, ending: str, *parts: str) -> Path:
        found = (file.path for file in self.exported.files if file.path.suffix == ending)
        return next(path for path in found if not parts or any(part in path.name for part in parts))

    @property
    def everything(self) -> str:
        return "\n".join([self.letter, self.json, *self.cells, *self.tables])


def _told(cell: Any) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return f"{cell:.2f}".replace(".", ",") if isinstance(cell, float) else str(cell)


def answer(register: OpenedRegister, customer: int, target: Path, kept: Any = (), language: Any = "fi") -> Answer:
    return Answer(register.people.export(customer, target, language, zipped=False, kept=kept)(Unhurried()))


@pytest.fixture
def aino(register: OpenedRegister) -> int:
    customer = register.customers.add(AINO).id
    register.customers.add({"first_name": ["Bertta"], "last_name": ["Bergman"]})
    return customer


# complete, and of no one else


@pytest.mark.parametrize("seed", range(20))
def test_every_column_of_the_map_is_in_the_answer_and_no_one_elses_is(
    seed: int, blank: tuple[Path, str], tmp_path: Path
) -> None:
    marks = Marks(Random(seed))
    with opened(copied(blank[0], tmp_path)) as register:
        with session(register.desk) as own:
            customers = [made(own, marks, 1 + seed % 3) for _ in range(2)]
        found = answer(register, customers[seed % 2], tmp_path / "vastaus")
        mine, theirs = list(marks.of.values())[:: 1 if seed % 2 == 0 else -1]
        assert missing(found, mine) == []
        everything = found.everything
        assert [mark for mark in theirs if str(mark.value) in everything or mark.written in everything] == []
        enclosed = {file.path.read_bytes() for file in found.exported.files if "asiakirjat" in file.path.parts[-2]}
        assert enclosed == {str(mark.value).encode() for mark in mine if mark.field.shown is Shown.FILE}


def missing(found: Answer, marks: list[Marker]) -> list[tuple[str, Marker]]:
    letter, data, cells = found.letter, found.json, "\n".join(found.cells)
    filed = [mark for mark in marks if mark.field.shown is not Shown.FILE]
    spoken = [mark for mark in filed if mark.field.shown is not Shown.INNER]
    return [
        *(("letter", mark) for mark in spoken if mark.written not in letter),
        *(("json", mark) for mark in filed if amount(mark).replace(",", ".") not in data),
        *(("cells", mark) for mark in filed if amount(mark) not in cells),
    ]


def amount(mark: Marker) -> str:
    return mark.written if mark.field.shown is Shown.MONEY else str(mark.value)


# others


def test_what_tells_of_others_is_shown_first(register: OpenedRegister, aino: int) -> None:
    register.customers.change(aino, {"notes": [NOTE]}, "Puhelu")
    preview = register.people.look(aino)(Unhurried())
    assert [each.passage for each in preview.third_parties if each.place.fi == "Muistiinpanot"] == list(OTHERS)
    assert (preview.name, preview.number, preview.language, preview.invoices) == ("Aino Aalto", "1001", "fi", 0)
    assert all("\\n" not in each.before + each.after for each in preview.third_parties)


def test_others_are_blacked_out_everywhere_also_in_corrections(
    register: OpenedRegister, aino: int, tmp_path: Path
) -> None:
    register.customers.change(aino, {"notes": [NOTE]}, "Puhelu: Bertta Bergman")
    register.customers.change(aino, {"notes": ["Ei muuta"]}, "Siivous")
    found = answer(register, aino, tmp_path / "v")
    everything = found.everything
    assert [each for each in OTHERS if each in everything or each.replace(" ", "") in everything] == []
    assert {(each.kind, each.count) for each in found.exported.third_parties} == {
        ("name", 3),
        ("email", 2),
        ("phone", 2),
        ("iban", 2),
    }
    assert "aino@example.fi" in everything


def test_others_stay_when_they_are_kept(register: OpenedRegister, aino: int, tmp_path: Path) -> None:
    register.customers.change(aino, {"notes": [NOTE]}, "Puhelu")
    (name, *_) = [each.key for each in register.people.look(aino)(Unhurried()).third_parties if each.kind == "name"]
    some = answer(register, aino, tmp_path / "a", kept={name}).letter
    assert ("BerttaBergman" in some, "bertta@example.fi" in some) == (True, False)
    every = answer(register, aino, tmp_path / "b", kept=EVERY_PASSAGE)
    assert all(each.replace(" ", "") in every.letter for each in OTHERS)
    assert "bertta@example.fi" in every.json


# files


def test_the_files_are_the_users_alone_and_told_by_their_sums(
    register: OpenedRegister, aino: int, tmp_path: Path
) -> None:
    exported = answer(register, aino, tmp_path / "v").exported
    places = list((tmp_path / "v").rglob("*"))
    assert {stat.S_IMODE(path.stat().st_mode) for path in places if path.is_file()} == {0o600}
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "v", *places) if path.is_dir()} == {0o700}
    assert {path for path in places if path.is_file()} == {file.path for file in exported.files}
    assert all(hashlib.sha256(file.path.read_bytes()).hexdigest() == file.sha256 for file in exported.files)
    assert exported.first.name == "1-lue-tama-ensin.pdf"


def test_a_zip_is_one_file_that_holds_the_same(register: OpenedRegister, aino: int, tmp_path: Path) -> None:
    target = tmp_path / "v.zip"
    exported = register.people.export(aino, target, "sv", zipped=True, kept=())(Unhurried())
    assert ([file.path for file in exported.files], exported.first) == ([target], target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with zipfile.ZipFile(target) as packed:
        assert packed.testzip() is None
        assert packed.namelist()[0].endswith(".pdf")
    assert hashlib.sha256(target.read_bytes()).hexdigest() == exported.files[0].sha256


class Stopping:
    """Stops at the n-th step."""

    def __init__(self, after: int) -> None:
        self.left = after

    def done(self, count: int, total: int) -> None:
        self.left -= 1
        if self.left == 0:
            raise Cancelled


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize("step", [1, 4, 9])
def test_cancelling_leaves_neither_files_nor_case(
    register: OpenedRegister, aino: int, path: Path, step: int, zipped: bool
) -> None:
    before = sorted(each.name for each in path.parent.iterdir())
    with pytest.raises(Cancelled):
        register.people.export(aino, path.parent / "v", "fi", zipped, ())(Stopping(step))
    assert sorted(each.name for each in path.parent.iterdir()) == before
    assert dict(register.customers.card(aino).tabs) == {}
    assert answer(register, aino, path.parent / "w").exported.case == "P-2026-001"


@pytest.mark.parametrize("zipped", [True, False])
def test_nothing_is_written_over_or_where_it_cannot_be(
    register: OpenedRegister, aino: int, tmp_path: Path, zipped: bool
) -> None:
    (tmp_path / "mine").write_text("mine")
    for target, code in (
        (tmp_path / "mine", r"file\.exists"),
        (tmp_path / "no" / "v", r"folder\.missing"),
        (tmp_path / "mine" / "v", r"folder\.not_writable"),
    ):
        with pytest.raises(Refused, match=code):
            register.people.export(aino, target, "fi", zipped, ())(Unhurried())
    assert (tmp_path / "mine").read_text() == "mine"
    assert dict(register.customers.card(aino).tabs) == {}


@pytest.mark.parametrize("zipped", [True, False])
def test_what_could_not_be_logged_is_taken_back(
    register: OpenedRegister, aino: int, tmp_path: Path, zipped: bool
) -> None:
    from seloste_desktop.domain.errors import RegisterError

    with session(register.desk) as own:
        row = {"number": "P-2026-001", "kind": "access", "received": "2026-11-21", "channel": "other"}
        own.insert("request", {**row, "answer_language": "fi", "state": "open"})
    with pytest.raises(RegisterError):
        register.people.export(aino, tmp_path / "v", "fi", zipped, ())(Unhurried())
    assert not (tmp_path / "v").exists()


# the case and the log


def test_each_answer_is_a_case_a_disclosure_and_a_kept_letter(
    register: OpenedRegister, aino: int, tmp_path: Path
) -> None:
    cases = [answer(register, aino, tmp_path / name).exported for name in "ab"]
    assert [each.case for each in cases] == ["P-2026-001", "P-2026-002"]
    rows = {
        table: [{datum.field.column: datum.value for datum in record.data} for record in group.records]
        for table in ("request", "disclosure", "document")
        for group in [register.customers.records(aino, table)]
    }
    assert [(row["number"], row["state"], row["outcome"]) for row in rows["request"]] == [
        ("P-2026-001", "closed", "done"),
        ("P-2026-002", "closed", "done"),
    ]
    assert [row["recipient_name"] for row in rows["disclosure"]] == ["Aino Aalto", "Aino Aalto"]
    assert [row["name"] for row in rows["document"]] == ["P-2026-001.pdf", "P-2026-002.pdf"]
    with session(register.desk) as own:
        sums = [row["sha256"] for row in own.rows("disclosure", "select id, sha256 from disclosure order by id")]
    assert sums == [each.files[0].sha256 for each in cases]


def test_the_log_has_print_export_and_disclosure_of_that_person(
    register: OpenedRegister, aino: int, tmp_path: Path
) -> None:
    before = len(entries(register.desk))
    answer(register, aino, tmp_path / "v")
    written = since(register.desk, before)
    assert {Action.PRINT, Action.EXPORT, Action.DISCLOSE} <= {entry.action for entry in written}
    assert {entry.purpose for entry in written} == {Purpose.DATA_REQUEST}
    assert {person for entry in written for person in entry.persons} == {2}


def test_the_checkpoint_on_the_paper_is_the_head_before_its_own_entry(
    register: OpenedRegister, aino: int, tmp_path: Path
) -> None:
    found = answer(register, aino, tmp_path / "v")
    checkpoint = found.exported.checkpoint
    assert checkpoint.replace(" ", "") in found.letter
    assert register.audit.verify(checkpoint)(Unhurried()).ok
    spoilt = checkpoint[:-1] + ("A" if checkpoint[-1] != "A" else "B")
    assert not register.audit.verify(spoilt)(Unhurried()).ok


def test_the_log_of_uses_names_no_user(register: OpenedRegister, aino: int, tmp_path: Path) -> None:
    register.customers.find("Aino")
    found = answer(register, aino, tmp_path / "v")
    assert "omistaja" not in found.everything
    uses = json.loads(found.json)
    assert "omistaja" not in json.dumps(uses)


def test_no_value_is_in_the_log_nor_plain_in_the_file(register: OpenedRegister, aino: int, path: Path) -> None:
    register.customers.change(aino, {"notes": ["Salaperäinen"], "last_name": ["Öberg"]}, "Naimisiin")
    answer(register, aino, path.parent / "v")
    said = [text for texts in AINO.values() for text in texts] + ["Salaperäinen", "Öberg", "Naimisiin"]
    log = bodies(register.desk)
    raw = b"".join(file.read_bytes() for file in path.parent.iterdir() if file.is_file())
    assert [text for text in said if text.encode() in log] == []
    assert [text for text in said if text.encode() in raw] == []
    assert (path.parent / (path.name + "-wal")).exists()


# who


def test_a_company_is_refused_with_the_numbers_of_those_who_act_for_it(
    register: OpenedRegister, tmp_path: Path
) -> None:
    firm = {"kind": ["company"], "company": ["Öljy Oy"], "last_name": ["Berg"]}
    customer = register.customers.add(firm).id
    with pytest.raises(Refused, match=r"person\.is_company") as refused:
        answer(register, customer, tmp_path / "v")
    assert refused.value.values == {"name": "Öljy Oy", "persons": ["1002"]}
    with pytest.raises(NotFound):
        answer(register, 99, tmp_path / "v")
    acting = answer(register, register.customers.by_number("1002"), tmp_path / "v")
    assert "ÖljyOy" in acting.letter


def test_the_letter_speaks_the_persons_language_unless_told(register: OpenedRegister, tmp_path: Path) -> None:
    swede = register.customers.add({"last_name": ["Berg"], "language": ["sv"]}).id
    russian = register.customers.add({"last_name": ["Orlov"], "language": ["ru"]}).id
    asked = ((swede, None), (russian, None), (swede, "en"))
    firsts = [
        answer(register, who, tmp_path / str(n), language=told).exported.first.name
        for n, (who, told) in enumerate(asked)
    ]
    assert len(set(firsts)) == 3
    assert firsts[1] == "1-lue-tama-ensin.pdf"


def test_a_sole_trader_without_a_name_is_answered_by_the_trade_name(register: OpenedRegister, tmp_path: Path) -> None:
    trader = register.customers.add({"kind": ["sole_trader"], "company": ["Tmi Lanka"]}).id
    assert "TmiLanka" in answer(register, trader, tmp_path / "v").letter
    assert register.people.look(trader)(Unhurried()).name == "Tmi Lanka"


@pytest.fixture
def sold(register: OpenedRegister, aino: int) -> Iterator[int]:
    from decimal import Decimal

    from seloste_desktop.domain.invoice_line import Line
    from seloste_desktop.services.invoices import Wanted

    register.company.change(
        {
            "street": "Kuja 1",
            "postal_code": "00100",
            "city": "Helsinki",
            "iban": "FI2112345600000785",
            "vat": "registered",
        }
    )
    register.customers.change(aino, {"street": ["Tie 2"], "postal_code": ["20100"], "city": ["Turku"]}, "Osoite")
    line = Line(description="Sukat", quantity=Decimal(1), unit_price=Decimal(10), vat=Decimal("25.5"))
    register.invoices.draft_and_send(aino, Wanted(lines=(line,)))
    register.invoices.draft(aino, Wanted(lines=(line,)))
    register.upkeep.backup(register.path.parent)(Unhurried())
    yield aino


def test_sent_invoices_are_enclosed_as_they_were_sent(register: OpenedRegister, sold: int, tmp_path: Path) -> None:
    preview = register.people.look(sold)(Unhurried())
    assert (preview.invoices, preview.documents) == (1, 0)
    found = answer(register, sold, tmp_path / "v")
    copy = next(file.path for file in found.exported.files if file.path.name == "lasku-1001.pdf")
    assert copy.read_bytes() == register.invoices.pdf("1001")
    assert "20100" in found.letter
    again = answer(register, sold, tmp_path / "w").exported
    assert not [file for file in again.files if file.path.name.startswith("P-2026")]
