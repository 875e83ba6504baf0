"""Invoices from the command line."""

import hashlib
from pathlib import Path

import openpyxl
import pytest

from seloste_desktop.domain.register_map import REGISTER
from tests.cli.conftest import Seloste

LINE = "Siivous;2;50;25.5"


@pytest.fixture
def ready(seloste: Seloste, file: Path) -> None:
    """A trader and a customer that an invoice can be sent between."""
    details = ["street=Katu 1", "postal_code=00100", "city=Helsinki", "iban=FI2112345600000785", "vat=registered"]
    seloste("controller", "set", file, *details)
    seloste(
        "customers", "add", file, "last_name=Aalto", "street=Tie 2", "postal_code=20100", "city=Turku", "language=sv"
    )


def test_a_draft_has_sums_and_no_number(seloste: Seloste, file: Path, ready: None) -> None:
    answer = seloste("invoices", "add", file, "1001", "--line", LINE, "--prices", "net", "--json").answer
    assert answer == {
        **{"number": None, "draft": True, "reference": None, "rf": None, "barcode": None, "epc": None},
        **{"net": "100.00", "vat": "25.50", "gross": "125.50"},
        "lines": [{"net": "100.00", "vat": "25.50", "gross": "125.50"}],
        "warnings": [],
    }


def test_a_short_term_for_a_consumer_is_warned_of(seloste: Seloste, file: Path, ready: None) -> None:
    done = seloste(
        "invoices", "add", file, "1001", "--line", LINE, "--due", "2026-12-01", "--date", "2026-11-20", "--json"
    )
    assert done.answer["warnings"] == ["invoice.term_short"]


def test_a_number_may_begin_with_a_minus_and_is_refused_as_a_number(seloste: Seloste) -> None:
    assert seloste("check", "reference", "-1234561", "--json").answer["reason"] == "not_digits"


def test_a_sent_invoice_has_all_that_is_needed_to_pay_it(seloste: Seloste, file: Path, ready: None) -> None:
    words = ["--line", LINE, "--discount", "10%", "--date", "2026-11-02", "--due", "2026-12-01", "--send", "--json"]
    answer = seloste("invoices", "add", file, "1001", *words).answer
    assert (answer["number"], answer["draft"], answer["reference"], answer["gross"]) == (
        "1001",
        False,
        "10016",
        "90.00",
    )
    assert len(answer["barcode"]) == 54
    assert answer["epc"].split("\n")[0] == "BCD"


def test_a_line_has_its_unit_in_the_language_of_the_invoice(seloste: Seloste, file: Path, ready: None) -> None:
    seloste("invoices", "add", file, "1001", "--line", LINE, "--send")
    made = seloste("export", file, file.parent / "koko.xlsx", "--json").answer
    lines = REGISTER.tables["invoice_line"].heading["fi"]
    assert made["rows"][lines] == 1
    rows = list(openpyxl.load_workbook(made["path"])[lines].iter_rows(values_only=True))
    assert dict(zip(rows[0], rows[1], strict=True))["Yksikkö"] == "st"


def test_a_sending_that_lacks_something_names_it_and_leaves_no_draft(seloste: Seloste, file: Path) -> None:
    seloste("customers", "add", file, "last_name=Aalto")
    done = seloste("invoices", "add", file, "1001", "--line", LINE, "--send", "--json")
    assert (done.code, done.answer["error"]) == (1, "invoice.incomplete")
    assert "invoice.iban_missing" in done.answer["missing"]
    assert done.err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--line", "Siivous;2;50"], 2),
        (["--line", LINE, "--date", "huomenna"], 2),
        (["--line", LINE, "--prices", "both"], 2),
        (["--line", LINE, "--date", "2099-01-01"], 1),
        (["--line", "Siivous;2;50;24"], 1),
        (["--line", LINE, "--discount", "101%"], 1),
        ([], 2),
    ],
)
def test_what_is_written_wrongly_is_usage_and_the_rest_a_rule(
    seloste: Seloste, file: Path, ready: None, words: list[str], code: int
) -> None:
    assert seloste("invoices", "add", file, "1001", *words).code == code


def test_a_payment_leaves_the_rest_open(seloste: Seloste, file: Path, ready: None) -> None:
    seloste("invoices", "add", file, "1001", "--line", LINE, "--send")
    answer = seloste("invoices", "pay", file, "1001", "20.00", "--json").answer
    assert (answer["number"], answer["open"]) == ("1001", "80.00")
    assert seloste("invoices", "pay", file, "1001", "80").out.endswith("Avoinna 0,00\u00a0€.\n")
    assert seloste("invoices", "pay", file, "1002", "1").code == 1
    assert seloste("invoices", "pay", file, "1001", "0").code == 1


def test_a_sent_invoice_comes_out_as_the_pdf_that_was_kept(seloste: Seloste, file: Path, ready: None) -> None:
    seloste("invoices", "add", file, "1001", "--line", LINE, "--send")
    out = file.parent / "lasku.pdf"
    answer = seloste("invoice", file, "1001", out, "--json").answer
    assert answer == {"path": str(out), "sha256": hashlib.sha256(out.read_bytes()).hexdigest()}
    assert seloste("invoice", file, "1001", out).code == 1
    assert seloste("invoice", file, "1001", file.parent / "lasku.txt").code == 2


def test_all_that_is_done_with_invoices_is_invoicing(seloste: Seloste, file: Path, ready: None) -> None:
    before = len(seloste("log", "show", file, "--json").answer["entries"])
    seloste("invoices", "add", file, "1001", "--line", LINE, "--send")
    seloste("invoices", "pay", file, "1001", "20.00")
    entries = seloste("log", "show", file, "--json").answer["entries"][before:]
    subjects = ("customer", "invoice", "invoice_line", "payment", "contact")
    assert {each["purpose"] for each in entries if each["subject"] in subjects} == {"invoicing"}
