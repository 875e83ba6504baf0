from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seloste_desktop.gui.widgets.register_questions import RegisterQuestions


@pytest.fixture
def questions(qtbot: QtBot) -> RegisterQuestions:
    made = RegisterQuestions(lambda name: Path(f"/home/{name or 'register'}.seloste"))
    qtbot.addWidget(made)
    return made


def test_the_place_follows_the_name_until_one_is_chosen(qtbot: QtBot, questions: RegisterQuestions) -> None:
    QTest.keyClicks(questions._name, "Rinne")
    assert questions.path == Path("/home/Rinne.seloste")
    questions._on_place_chosen("/media/oma.seloste")
    QTest.keyClicks(questions._name, " Oy")
    assert questions.path == Path("/media/oma.seloste") and questions.name == "Rinne Oy"


def test_what_is_missing_is_told_at_its_place(questions: RegisterQuestions) -> None:
    assert not questions.complete()
    assert questions._name.accessibleDescription() == "Name is required."
    questions._name.setText("Rinne")
    assert not questions.complete()
    assert questions._password.accessibleDescription() == "Password is required."
    questions._password.setText("pitkä salasana")
    assert not questions.complete()
    assert questions._again.accessibleDescription() == "The passwords are not the same."
    questions._again.setText("pitkä salasana")
    assert questions.complete() and questions.password == "pitkä salasana"


def test_a_password_the_service_refuses_is_told_beside_it(questions: RegisterQuestions) -> None:
    questions.refuse_password("Too short.")
    assert questions._password.accessibleDescription() == "Too short."
