from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.shut_register import ShutRegister
from seloste_desktop.gui.job_runner import JobRunner
from seloste_desktop.gui.pages.login_page import LoginPage
from seloste_desktop.gui.speech import Speech
from seloste_desktop.services.jobs import Steps
from tests.gui.made_up import Door

FILE = Path("/home/kaisla/asiakkaat.seloste")


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    assert runner.stop()


@pytest.fixture
def page(qtbot: QtBot, door: Door, runner: JobRunner) -> LoginPage:
    made = LoginPage(door, runner)
    qtbot.addWidget(made)
    made.show_register(door.look(FILE))
    with qtbot.waitExposed(made):
        made.show()
    return made


def secrets(page: LoginPage) -> list[QLineEdit]:
    fields = page.findChildren(QLineEdit)
    return [each for each in fields if each.isVisible() and each.echoMode() == QLineEdit.EchoMode.Password]


def test_it_tells_the_files_name_and_its_users(page: LoginPage) -> None:
    assert page._where.text() == "asiakkaat.seloste"
    assert [page._user.itemText(at) for at in range(page._user.count())] == ["Kaisla Rinne", "Oskari Vainio"]


def test_who_opened_last_here_is_chosen(page: LoginPage, door: Door) -> None:
    page.show_register(door.look(FILE), "Oskari Vainio")
    assert page._user.currentText() == "Oskari Vainio"
    page.show_register(door.look(FILE), "Joku Muu")
    assert page._user.currentText() == "Kaisla Rinne"


def test_the_focus_is_in_the_only_password_field(qtbot: QtBot, page: LoginPage) -> None:
    page.activateWindow()
    page.take_focus()
    assert secrets(page) == [page._password] and page.focusWidget() is page._password


def test_enter_opens(qtbot: QtBot, page: LoginPage) -> None:
    QTest.keyClicks(page._password, "oikea")
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(page._password, Qt.Key.Key_Return)
    assert opened.args[0].user == "Kaisla Rinne" and page._password.text() == ""


def test_a_wrong_password_is_told_with_the_time_to_wait(qtbot: QtBot, page: LoginPage) -> None:
    page._password.setText("väärä")
    page._open.click()
    qtbot.waitUntil(lambda: "again in 4" in page._password.accessibleDescription())
    assert page._open.isEnabled()


def test_waiting_is_counted_aloud(page: LoginPage) -> None:
    page._on_progressed(1, 8)
    assert page._wait.text() == "Wait 7 seconds"
    page._on_progressed(8, 8)
    assert page._wait.text() == "Opening…"


def test_a_made_up_register_tells_its_password_and_fills_it_in(page: LoginPage, door: Door) -> None:
    door.made_up_password = "sepite"
    page.show_register(door.look(FILE))
    assert page._password.text() == "sepite" and "sepite" in page._told.accessibleName()
    assert page._told.isVisible()


def test_the_recovery_key_is_a_way_in_that_gives_a_new_password(qtbot: QtBot, page: LoginPage) -> None:
    page._way.click()
    form = page._recovery
    assert form is not None and not page._password.isVisible()
    form._key.setText("AAAA")
    form._new.setText("uusi salasana")
    page._open.click()
    assert form._again.accessibleDescription() == "The passwords are not the same."
    form._again.setText("uusi salasana")
    with qtbot.waitSignal(page.opened):
        page._open.click()
    assert page._recovery is None


def test_a_misread_key_is_told_beside_it(qtbot: QtBot, page: LoginPage) -> None:
    page._way.click()
    form = page._recovery
    assert form is not None
    form._key.setText("BBBB")
    page._open.click()
    qtbot.waitUntil(lambda: "group 1" in form._key.accessibleDescription())
    page._way.click()
    assert page._recovery is None and page._password.isVisible()


def test_without_the_key_file_only_the_recovery_key_opens(page: LoginPage) -> None:
    page.show_register(ShutRegister(FILE, ()))
    assert page._recovery is not None and not page._way.isVisible()


def test_the_lock_offers_the_one_who_typed_alone(page: LoginPage, door: Door) -> None:
    page.show_locked(door.look(FILE), "Oskari Vainio", alone=True)
    assert page._user.count() == 1 and page._title.text() == "The register is locked"
    assert not page._other.isVisible() and not page._fresh.isVisible() and not page._way.isVisible()


def test_what_is_not_a_refusal_is_passed_on(qtbot: QtBot, page: LoginPage, door: Door) -> None:
    def broken(path: Path, user: str, password: str) -> object:
        def work(steps: Steps) -> None:
            raise OSError("disk")

        return work

    door.unlock = broken  # type: ignore[method-assign,assignment]
    with qtbot.waitSignal(page.failed):
        page._open.click()


def test_it_speaks_the_language_chosen(page: LoginPage, speech: Speech) -> None:
    speech.choose("sv")
    QApplication.sendPostedEvents()
    assert page._title.text() == "Öppna registret"
