"""Lists as traders have them are read, and what cannot be read is refused in words."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from seloste_desktop.documents import table_reader
from seloste_desktop.documents.table_reader import read_table
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.import_columns import ImportColumns, is_heading
from seloste_desktop.domain.import_table import ImportTable, Unreadable

FILES = Path(__file__).parent.parent / "references" / "customers"
READABLE = sorted(path.name.removesuffix(".expected.json") for path in FILES.glob("*.expected.json"))
TIDY = {
    "puolipiste_utf8": ("number", "last_name", "first_name", "postal_code", "phone", "note", "company", "business_id"),
    "english_template": ("number", "company"),
    "kaksoiskappaleet": ("last_name", "email"),
    "sarkain_windows1252": ("last_name", "first_name"),
    "vihamielinen": ("note", "last_name", "first_name"),
}


def source(name: str) -> Path:
    return next(path for path in FILES.glob(f"{name}.*") if path.suffix != ".json")


def read(name: str) -> ImportTable:
    return read_table(source(name), is_heading)


def expected(name: str) -> Any:
    return json.loads((FILES / f"{name}.expected.json").read_text("utf-8"))


@pytest.mark.parametrize("name", READABLE)
def test_every_row_under_the_headings_is_read(name: str) -> None:
    assert len(read(name).rows) == expected(name)["read"]


@pytest.mark.parametrize("name", TIDY)
def test_the_values_of_a_tidy_list_are_found_under_their_fields(name: str) -> None:
    table = read(name)
    columns = ImportColumns.of(table.headings)
    rows = {row.number: columns.values(row) for row in table.rows}
    for wanted in expected(name)["values"]:
        if wanted["field"] in TIDY[name]:
            field = {"note": "notes"}.get(wanted["field"], wanted["field"])
            found = rows[wanted["row"]].get(field, [""])
            assert found == [wanted["value"]] or wanted["value"] in found[0], wanted


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("katkennut", Unreadable.DAMAGED),
        ("salattu", Unreadable.ENCRYPTED),
        ("pommi", Unreadable.TOO_LARGE),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(name: str, why: Unreadable) -> None:
    with pytest.raises(Refused) as refused:
        read(name)
    assert (refused.value.code, refused.value.values) == (
        "import.file_unreadable",
        {"file": f"{name}.xlsx", "why": why},
    )


@pytest.mark.parametrize("content", [b"", b" \r\n", b";;\r\n;;\r\n"])
def test_a_file_without_anything_in_it_is_empty(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "tyhja.csv").write_bytes(content)
    with pytest.raises(Refused) as refused:
        read_table(tmp_path / "tyhja.csv", is_heading)
    assert refused.value.values["why"] is Unreadable.EMPTY


def test_headings_alone_are_read_as_no_rows() -> None:
    assert read("vain_otsikot").rows == ()


def test_the_kind_of_file_is_known_by_its_bytes_not_by_its_name(tmp_path: Path) -> None:
    shutil.copy(source("kaksoiskappaleet"), tmp_path / "lista.csv")
    assert read_table(tmp_path / "lista.csv", is_heading) == read("kaksoiskappaleet")


def test_other_kinds_of_files_are_told(tmp_path: Path) -> None:
    (tmp_path / "vanha.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    for path in (FILES / "lista.ods", tmp_path / "vanha.xls"):
        with pytest.raises(Refused, match=r"import\.unknown_format"):
            read_table(path, is_heading)


def test_a_list_without_headings_is_told(tmp_path: Path) -> None:
    (tmp_path / "lista.csv").write_text("Aalto;Aino\nOhman;Eino\n", "utf-8")
    with pytest.raises(Refused) as refused:
        read_table(tmp_path / "lista.csv", is_heading)
    assert (refused.value.code, refused.value.values) == ("import.no_headings", {"file": "lista.csv"})


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"file\.missing"):
        read_table(tmp_path / "ei.csv", is_heading)


def test_too_many_rows_and_too_many_bytes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lista.csv").write_text("Sukunimi\n" + "Aalto\n" * 4, "utf-8")
    monkeypatch.setattr(table_reader, "ROWS", 4)
    assert len(read_table(tmp_path / "lista.csv", is_heading).rows) == 4
    monkeypatch.setattr(table_reader, "ROWS", 3)
    with pytest.raises(Refused, match=r"import\.too_many_rows"):
        read_table(tmp_path / "lista.csv", is_heading)
    monkeypatch.setattr(table_reader, "BYTES", 10)
    with pytest.raises(Refused) as refused:
        read_table(tmp_path / "lista.csv", is_heading)
    assert refused.value.values["why"] is Unreadable.TOO_LARGE
