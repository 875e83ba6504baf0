from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.fields import text_line
from seloste_desktop.gui.widgets.form_row import FormRow, TextArea, side_by_side
from seloste_desktop.gui.widgets.layout import box


def test_the_label_names_the_field(qtbot: QtBot) -> None:
    row = FormRow(text_line("reason"))
    qtbot.addWidget(row)
    row.say("&Reason", "Stays beside the log.", "required")
    assert row.field.accessibleName() == "Reason, required"
    assert row.field.accessibleDescription() == "Stays beside the log."


def test_a_refusal_stands_in_place_of_the_hint_until_a_key_is_typed(qtbot: QtBot) -> None:
    field = text_line("postal_code")
    row = FormRow(field)
    qtbot.addWidget(row)
    row.say("Postal code", "Five digits.")
    row.refuse("A postal code has five digits.")
    assert row.refused and field.accessibleDescription() == "A postal code has five digits."
    QTest.keyClicks(field, "1")
    assert not row.refused and field.accessibleDescription() == "Five digits."


def test_tab_leaves_several_lines(qtbot: QtBot) -> None:
    area = TextArea("notes")
    qtbot.addWidget(area)
    assert area.tabChangesFocus() and not area.acceptRichText()


def test_fields_side_by_side_share_the_line(qtbot: QtBot) -> None:
    first, second = FormRow(text_line("a")), FormRow(text_line("b"))
    line = side_by_side(first, second, shares=(1, 3))
    holder = box(line)
    qtbot.addWidget(holder)
    assert [line.stretch(0), line.stretch(1)] == [1, 3]
