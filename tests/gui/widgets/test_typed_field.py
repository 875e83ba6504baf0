import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.customer import Kind
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.gui.widgets.typed_field import Choice, Lines, Note, Tick, TypedField, field_for

NAMES = sorted({each.name for _, each in REGISTER.typed()})


@pytest.mark.parametrize("name", NAMES)
def test_a_field_left_alone_comes_back_as_it_was_given(qtbot: QtBot, name: str) -> None:
    given = {"language": ("sv",), "address_protection": ("1",), "since": ("2021-03-12",), "until": ("2026-01-02",)}
    values = given.get(name, ("x",))
    field = field_for(name, values)
    qtbot.addWidget(field)
    assert field.values() == values


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_field_gives_nothing(qtbot: QtBot, name: str) -> None:
    field = field_for(name, ())
    qtbot.addWidget(field)
    field.say_for(Kind.PERSON)
    assert field.values() == ()


def test_a_date_is_shown_as_people_write_it(qtbot: QtBot) -> None:
    field = field_for("since", ("2021-03-12",))
    qtbot.addWidget(field)
    assert isinstance(field.first, QLineEdit) and field.first.text() == "12.3.2021"


def test_several_of_a_kind_have_a_line_each(qtbot: QtBot) -> None:
    field = field_for("phone", ("040 000 1234", "040 000 5678"))
    qtbot.addWidget(field)
    assert isinstance(field, Lines)
    field.add()
    assert field.values() == ("040 000 1234", "040 000 5678", "")


def test_the_heading_is_that_of_the_table_that_keeps_it(qtbot: QtBot) -> None:
    field = field_for("company", ())
    qtbot.addWidget(field)
    field.say_for(Kind.COMPANY)
    assert field.first.accessibleName() == "Name of the organisation"
    field.say_for(Kind.PERSON)
    assert field.first.accessibleName() == "Trade name or represented"


def test_a_ban_keeps_its_day_until_it_is_taken_away(qtbot: QtBot) -> None:
    field = field_for("marketing_ban", ("2026-02-04",))
    qtbot.addWidget(field)
    assert isinstance(field, Tick)
    field.say_for(Kind.PERSON)
    assert field._box.text().endswith("4.2.2026")
    field._box.setChecked(False)
    assert field.values() == ()
    field._box.setChecked(True)
    assert field.values() == ("2026-02-04",)


@pytest.mark.parametrize(
    ("name", "kind"), [("phone", Lines), ("notes", Note), ("language", Choice), ("address_protection", Tick)]
)
def test_a_refusal_is_the_description_of_the_field_until_it_is_right(
    qtbot: QtBot, name: str, kind: type[TypedField]
) -> None:
    field = field_for(name, ())
    qtbot.addWidget(field)
    assert isinstance(field, kind)
    field.say_for(Kind.PERSON)
    field.refuse("Why not.")
    assert field.first.accessibleDescription() == "Why not."
    field.accept()
    assert field.first.accessibleDescription() != "Why not."
