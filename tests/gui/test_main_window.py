import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.audit import Action, Note
from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.gui.dialogs.customer_dialog import CustomerDialog
from seloste_desktop.gui.dialogs.error_dialog import ErrorDialog
from seloste_desktop.gui.dialogs.export_dialog import ExportDialog
from seloste_desktop.gui.dialogs.exported_dialog import ExportedDialog
from seloste_desktop.gui.main_window import MainWindow
from seloste_desktop.gui.pages.start_page import StartPage
from seloste_desktop.gui.window_settings import WindowSettings
from seloste_desktop.services.jobs import Steps
from tests.gui import made_up
from tests.gui.conftest import unlock

Enter = Callable[[], made_up.Register]


def shown(kind: type[QDialog]) -> QDialog | None:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
    return found[0] if found else None


def wait_for(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: shown(kind) is not None)
    dialog = shown(kind)
    assert dialog is not None
    return dialog


def open_first(window: MainWindow) -> None:
    assert window._frame is not None
    window._frame.customers._open(1)


def test_without_a_register_the_window_begins_at_the_start(window: MainWindow) -> None:
    window.begin(None, made_up=False)
    assert isinstance(window._stack.currentWidget(), StartPage)


def test_ones_own_last_register_is_offered_first(window: MainWindow, settings: WindowSettings, tmp_path: Path) -> None:
    own = tmp_path / "oma.seloste"
    own.touch()
    settings.register = own
    window.begin(None, made_up=True)
    assert window._stack.currentWidget() is window._login
    assert window._login._where.text() == "oma.seloste"


def test_a_made_up_register_is_made_when_asked_for(
    qtbot: QtBot, window: MainWindow, beginning: made_up.Beginning
) -> None:
    window.begin(None, made_up=True)
    qtbot.waitUntil(lambda: window._stack.currentWidget() is window._login)
    assert beginning.made == [("make_up", beginning.made_up_path())]


def test_opening_a_register_shows_its_customers(window: MainWindow, enter: Enter, settings: WindowSettings) -> None:
    register = enter()
    assert window._stack.currentWidget() is window._frame
    assert settings.register == register.path and settings.user == "Kaisla Rinne"


def test_a_made_up_register_is_not_remembered_as_ones_own(
    door: made_up.Door, enter: Enter, settings: WindowSettings
) -> None:
    door.made_up_password = "keksitty"
    enter()
    assert settings.register is None


def test_a_file_that_cannot_be_read_is_told_of(qtbot: QtBot, window: MainWindow, door: made_up.Door) -> None:
    def look(path: Path) -> None:
        raise RegisterError(RegisterError.MISSING, file=path.name)

    door.look = look  # type: ignore[method-assign,assignment]
    window.show_register(Path("/nowhere.seloste"))
    wait_for(qtbot, ErrorDialog)


def test_locking_covers_the_window_and_drops_the_key(window: MainWindow, enter: Enter) -> None:
    register = enter()
    open_first(window)
    window.lock()
    assert register.acts == ["lock"]
    assert window._stack.currentWidget() is window._login
    assert window._frame is not None and not window._frame.isVisible()


def test_what_was_typed_is_hidden_by_the_lock_and_there_after_it(
    qtbot: QtBot, window: MainWindow, enter: Enter
) -> None:
    register = enter()
    open_first(window)
    assert window._frame is not None
    window._frame.customers._on_change_wanted()
    dialog = wait_for(qtbot, CustomerDialog)
    title = dialog.findChild(QLineEdit, "title")
    assert isinstance(title, QLineEdit)
    title.setText("rouva")
    window.lock()
    assert not dialog.isVisible() and window._login._user.count() == 1
    unlock(qtbot, window)
    assert register.acts == ["lock", "resume"]
    assert dialog.isVisible() and title.text() == "rouva"


def test_another_user_gets_a_window_of_their_own(qtbot: QtBot, window: MainWindow, enter: Enter) -> None:
    first = enter()
    window.lock()
    window._login._user.setCurrentText("Oskari Vainio")
    unlock(qtbot, window)
    assert first.acts == ["lock", "close"]
    assert window._frame is not None and window._frame.register.user == "Oskari Vainio"


def test_another_register_gets_a_window_of_its_own(qtbot: QtBot, window: MainWindow, enter: Enter) -> None:
    first = enter()
    window.show_register(first.path.with_name("toinen.seloste"))
    unlock(qtbot, window)
    assert first.acts == ["close"]
    assert window._frame is not None and window._frame.register.path.name == "toinen.seloste"


def test_a_job_goes_on_behind_the_lock_and_shows_its_result_after_it(
    qtbot: QtBot, window: MainWindow, enter: Enter
) -> None:
    register, go = enter(), threading.Event()

    def slow(steps: Steps) -> None:
        go.wait(5)

    register.people.work = slow
    open_first(window)
    assert window._frame is not None
    window._frame.customers._on_export_wanted()
    choose = wait_for(qtbot, ExportDialog)
    assert isinstance(choose, ExportDialog)
    choose._on_export_clicked()
    window.lock()
    with qtbot.waitSignal(window._jobs.ended):
        go.set()
    assert shown(ExportedDialog) is None
    unlock(qtbot, window)
    assert wait_for(qtbot, ExportedDialog).isVisible()


def test_ctrl_l_locks(qtbot: QtBot, window: MainWindow, enter: Enter) -> None:
    register = enter()
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: register.acts == ["lock"])


def test_a_broken_log_is_told_of_at_once(qtbot: QtBot, window: MainWindow, door: made_up.Door, enter: Enter) -> None:
    broken = made_up.Verification(ok=False, first_bad=17, fault="altered")
    original = door.open

    def opened(key: made_up.Key, announce: object) -> made_up.Register:
        register = original(key, announce)  # type: ignore[arg-type]
        register.verification = broken
        return register

    door.open = opened  # type: ignore[method-assign]
    enter()
    assert "17" in wait_for(qtbot, ErrorDialog).accessibleDescription()


def test_a_change_elsewhere_repaints_the_list(
    qtbot: QtBot, window: MainWindow, door: made_up.Door, enter: Enter
) -> None:
    register = enter()
    assert door.announce is not None and window._frame is not None
    before = len(register.customers.asked)
    door.announce([Note(Action.CREATE, "customer", (99,))])
    qtbot.waitUntil(lambda: len(register.customers.asked) > before)


def test_the_language_changes_at_once(window: MainWindow, enter: Enter) -> None:
    enter()
    assert window._frame is not None
    window._on_language_chosen("sv")
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    assert window._frame.customers._title.text() == "Kunder"
    window._on_language_chosen("fi")
    QApplication.processEvents()
    assert window._frame.customers._title.text() == "Asiakkaat"


def test_a_form_with_changes_keeps_the_window_open(qtbot: QtBot, window: MainWindow, enter: Enter) -> None:
    register = enter()
    assert window._frame is not None
    window._frame.customers._on_new_clicked()
    dialog = wait_for(qtbot, CustomerDialog)
    name = dialog.findChild(QLineEdit, "first_name")
    assert isinstance(name, QLineEdit)
    name.setText("Aino")
    assert not window.close() and register.acts == []
    name.clear()
    assert window.close() and register.acts == ["close"]


def fits(window: MainWindow, wide: int, tall: int) -> bool:
    whole = window.centralWidget()
    assert whole is not None
    least = whole.minimumSizeHint()
    return least.width() <= wide and least.height() <= tall


def test_the_window_folds_to_what_a_laptop_leaves_at_200_percent(
    qtbot: QtBot, window: MainWindow, enter: Enter
) -> None:
    enter()
    for wide, tall in ((1366, 700), (960, 540), (683, 384)):
        window.resize(wide, tall)
        qtbot.waitUntil(partial(fits, window, wide, tall))
