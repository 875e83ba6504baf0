"""Plain columns."""

from seloste_desktop.cli.columns import columns


def test_each_column_is_as_wide_as_its_widest_cell() -> None:
    assert list(columns(["Nro", "Nimi"], [["1", "Aalto, Aino"], ["1002", "Bo"]])) == [
        "Nro   Nimi",
        "1     Aalto, Aino",
        "1002  Bo",
    ]


def test_no_rows_no_headings() -> None:
    assert list(columns(["Nro"], [])) == []
