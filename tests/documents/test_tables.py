import io
from datetime import date

import pytest

from seloste_desktop.documents.page import TITLE_TOP_PLAIN, Document, Sheet
from seloste_desktop.documents.tables import Grid, pairs, table
from seloste_desktop.documents.words import words
from tests.documents import pdfs

FI = words("fi")


def drawn(*story: object) -> bytes:
    sheet = Sheet(FI, "Taulukko", ("Maija Malli",), date(2026, 11, 21), foot=(("a", "b"),))
    out = io.BytesIO()
    Document(out, sheet, TITLE_TOP_PLAIN).make(list(story))  # type: ignore[arg-type]  # flowables
    return out.getvalue()


def grid(rows: int, **more: object) -> Grid:
    cells = [(f"rivi{n}.", f"arvo{n}.", f"{n},00") for n in range(rows)]
    return Grid(FI, (60, 80, 25), cells, ("Nimi", "Arvo", "Summa"), (2,), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("rows", [1, 2, 3, 4, 37, 38, 39, 44, 45, 46, 200, 1000])
def test_every_row_is_printed_once_under_a_repeated_head(rows: int) -> None:
    pages = pdfs.pages(drawn(table(grid(rows))))
    found = " ".join(pages)
    assert all(found.count(f"rivi{n}. arvo{n}.") == 1 for n in range(rows))
    assert all("Nimi Arvo Summa" in page for page in pages)


@pytest.mark.parametrize("rows", range(34, 48))
def test_no_page_holds_a_single_row(rows: int) -> None:
    assert all(page.count("rivi") >= 2 for page in pdfs.pages(drawn(table(grid(rows)))))


def test_a_row_higher_than_a_page_is_split_and_nothing_is_lost() -> None:
    note = "Soitti ja kertoi. " * 830
    rows = [("4.8.2025", "Lyhyt."), ("5.8.2025", note), ("6.8.2025", "Viimeinen.")]
    found = pdfs.text(drawn(table(Grid(FI, (30, 135), rows))))
    assert found.count("Soitti ja kertoi.") == 830 and "Lyhyt." in found and "Viimeinen." in found


def test_a_long_row_amid_a_long_table_loses_no_neighbour() -> None:
    rows = [(f"rivi{n}.", "x" if n != 70 else "Pitkä muistiinpano. " * 500) for n in range(150)]
    found = pdfs.text(drawn(table(Grid(FI, (30, 135), rows))))
    assert all(found.count(f"rivi{n}.") == 1 for n in range(150)) and found.count("muistiinpano.") == 500


@pytest.mark.parametrize("value", ["a" * 300, "a@" * 90, "Maximiliana-Esmeralda " * 12, "12345 67890 " * 20])
def test_a_value_wider_than_its_column_wraps_whole(value: str) -> None:
    pdf = drawn(pairs([("Nimi", value)], FI))
    assert "".join(value.split()) in pdfs.squeezed(pdf)
    assert max(x for _, x, _ in pdfs.boxes(pdf)) < 191


def test_a_table_over_pages_is_one_table_to_a_screen_reader() -> None:
    pdf = drawn(table(grid(100)))
    assert pdf.count(b"/StructElem/S/Table/") == 1
    assert pdf.count(b"/StructElem/S/TR/") == 101
    assert pdf.count(b"/Scope/Column") == 3 and pdf.count(b"/Scope/Row") == 100


def test_what_must_share_the_page_takes_the_last_rows_along() -> None:
    lines = table(grid(30))
    lines.after = 400
    pages = pdfs.pages(drawn(lines))
    assert [page.count("rivi") for page in pages] == [27, 3]
