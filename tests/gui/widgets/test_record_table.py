from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.record_table import RecordTable
from tests.gui.made_up import INVOICES, group


def test_values_stand_under_their_headings_as_people_write_them(qtbot: QtBot) -> None:
    table = RecordTable("records", "Invoices", group("invoice", *INVOICES).records)
    qtbot.addWidget(table)
    model, across = table.model(), Qt.Orientation.Horizontal
    assert model.headerData(0, across) == "Invoice number"
    assert [model.index(0, column).data() for column in range(5)] == [
        "20260187",
        "overdue",
        "3.11.2026",
        "17.11.2026",
        "312,50\u00a0€",
    ]


def test_a_column_empty_in_every_record_is_left_out(qtbot: QtBot) -> None:
    rows: list[dict[str, str | None]] = [{"number": "1", "reference": ""}, {"number": "2", "reference": None}]
    table = RecordTable("records", "Invoices", group("invoice", *rows).records)
    qtbot.addWidget(table)
    assert table.model().columnCount() == 1


def test_money_stands_at_the_right(qtbot: QtBot) -> None:
    table = RecordTable("records", "Invoices", group("invoice", *INVOICES).records)
    qtbot.addWidget(table)
    side = Qt.AlignmentFlag(table.model().index(0, 4).data(Qt.ItemDataRole.TextAlignmentRole))
    assert side & Qt.AlignmentFlag.AlignRight and not table.tabKeyNavigation()


def test_no_records_make_an_empty_table(qtbot: QtBot) -> None:
    table = RecordTable("records", "Invoices", ())
    qtbot.addWidget(table)
    assert table.model().rowCount() == 0
