"""The headings of a list are found where they stand."""

from __future__ import annotations

from seloste_desktop.domain.import_table import ImportRow, ImportTable

KNOWN = {"Etunimi", "Sukunimi", "Puhelin"}


def table(*rows: tuple[int, tuple[str, ...]]) -> ImportTable | None:
    return ImportTable.under_headings([ImportRow(number, values) for number, values in rows], KNOWN.__contains__)


def test_headings_stand_above_the_rows() -> None:
    found = table((1, ("Etunimi", "Sukunimi")), (3, ("Aino", "Aalto")))
    assert found == ImportTable(("Etunimi", "Sukunimi"), (ImportRow(3, ("Aino", "Aalto")),))


def test_titles_above_the_headings_are_passed_over() -> None:
    found = table((1, ("Puhelin Oy:n asiakkaat",)), (2, ("Puhelin",)), (4, ("Etunimi", "Sukunimi")), (5, ("Aino", "A")))
    assert found is not None
    assert (found.headings, [row.number for row in found.rows]) == (("Etunimi", "Sukunimi"), [5])


def test_a_row_longer_than_the_headings_keeps_its_values() -> None:
    found = table((1, ("Etunimi",)), (2, ("Aino", "", "ylimääräinen")), (3, ("Eino",)))
    assert found is not None
    assert found.headings == ("Etunimi", "", "")
    assert [row.values for row in found.rows] == [("Aino", "", "ylimääräinen"), ("Eino", "", "")]


def test_headings_alone_make_an_empty_list() -> None:
    assert table((1, ("Etunimi", "Sukunimi"))) == ImportTable(("Etunimi", "Sukunimi"), ())


def test_without_a_heading_that_is_known_there_is_no_list() -> None:
    assert table((1, ("Aino", "Aalto")), (2, ("Eino", "Aalto"))) is None
    assert table() is None
