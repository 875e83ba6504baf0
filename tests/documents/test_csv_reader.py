"""Text with separators is read as other programs write it."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.documents.csv_reader import csv_rows
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.import_table import Unreadable

CELL = st.text(st.characters(codec="utf-8", exclude_characters="\x00\r\ufeff"), max_size=12)


def values(content: bytes) -> list[tuple[str, ...]]:
    return [row.values for row in csv_rows(content, "lista.csv")]


@pytest.mark.parametrize("separator", [";", "\t", ",", "|"])
def test_the_separator_is_found(separator: str) -> None:
    lines = [["Sukunimi", "Etunimi", "Osoite"], ["Aalto", "Aino", "Mallitie 1, A"], ["Öhman", "Åke", "Koekuja 2; B"]]
    text = StringIO()
    csv.writer(text, delimiter=separator).writerows(lines)
    assert values(text.getvalue().encode()) == [tuple(line) for line in lines]


def test_separators_within_quotes_do_not_count() -> None:
    assert values(b'Nimi;Osoite\n"a,b,c,d";"e,f,g"\n"h,i";"j,k,l,m"\n')[1] == ("a,b,c,d", "e,f,g")


def test_a_file_of_one_column_is_read() -> None:
    assert values("Sukunimi\nAalto\nÖhman\n".encode()) == [("Sukunimi",), ("Aalto",), ("Öhman",)]


def test_the_line_that_tells_excel_the_separator_is_not_a_row() -> None:
    rows = csv_rows(b"sep=|\r\nSukunimi|Etunimi\r\nAalto|Aino\r\n", "lista.csv")
    assert [(row.number, row.values) for row in rows] == [(1, ("Sukunimi", "Etunimi")), (2, ("Aalto", "Aino"))]


def test_rows_have_the_numbers_that_excel_shows() -> None:
    rows = csv_rows(b'Nimi;Huom\r\n\r\n"Aalto";"kaksi\r\nrivi\xc3\xa4"\r\n;\r\nOhman;x\r\n', "lista.csv")
    assert [(row.number, row.values[0]) for row in rows] == [(1, "Nimi"), (3, "Aalto"), (5, "Ohman")]
    assert rows[1].values[1] == "kaksi\r\nriviä"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_letters_come_out_right_whatever_wrote_them(encoding: str) -> None:
    assert values("Sukunimi;Etunimi\nÖrmy–Ääninen;Åke “Oke” €\n".encode(encoding))[1] == ("Örmy–Ääninen", "Åke “Oke” €")


def test_quotes_that_do_not_end_are_damage() -> None:
    with pytest.raises(Refused) as refused:
        csv_rows(b'Nimi;Huom\n"Aalto;x\n' + b"y;z\n" * 60_000, "lista.csv")
    assert refused.value.values == {"file": "lista.csv", "why": Unreadable.DAMAGED}


def test_what_is_no_text_is_not_taken_for_a_list() -> None:
    with pytest.raises(Refused, match=r"import\.unknown_format"):
        csv_rows(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "kuva.png")


@given(st.lists(st.tuples(CELL, CELL, CELL), min_size=2, max_size=6))
def test_what_excel_writes_comes_back_as_it_was(lines: list[tuple[str, str, str]]) -> None:
    text = StringIO(newline="")
    csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL).writerows(lines)
    assert values(text.getvalue().encode("utf-8-sig")) == [line for line in lines if any(map(str.strip, line))]


@given(st.binary(max_size=200))
def test_no_bytes_are_answered_with_anything_but_rows_or_a_refusal(content: bytes) -> None:
    try:
        csv_rows(content, "lista.csv")
    except Refused as refusal:
        assert refusal.code in ("import.unknown_format", "import.file_unreadable")
