from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.audit import Purpose
from seloste_desktop.gui.dialogs.contact_person_dialog import ContactPersonDialog
from seloste_desktop.gui.dialogs.export_dialog import ExportDialog
from seloste_desktop.gui.dialogs.exported_dialog import ExportedDialog
from seloste_desktop.gui.job_runner import JobRunner
from seloste_desktop.gui.person_export import PersonExport
from seloste_desktop.services.jobs import Cancelled, Steps
from tests.gui.made_up import Customers, People


@pytest.fixture
def people() -> People:
    return People()


@pytest.fixture
def export(qtbot: QtBot, people: People) -> Iterator[PersonExport]:
    window, runner = QWidget(), JobRunner()
    qtbot.addWidget(window)
    yield PersonExport(people, runner, window)
    assert runner.stop()


def begin(qtbot: QtBot, export: PersonExport, customer: int) -> object:
    with qtbot.waitSignal(export.present) as presented:
        export.begin(Customers().card(customer, Purpose.CUSTOMER_CARE))
    return presented.args[0]


def test_one_press_leads_to_the_finished_files(qtbot: QtBot, export: PersonExport, people: People) -> None:
    choose = begin(qtbot, export, 1)
    assert isinstance(choose, ExportDialog)
    with qtbot.waitSignal(export.present) as presented:
        choose._on_export_clicked()
    assert isinstance(presented.args[0], ExportedDialog)
    assert people.exported[0][0] == 1 and people.exported[0][2:] == ("fi", False, frozenset())


def test_of_a_company_it_asks_whose_data(qtbot: QtBot, export: PersonExport) -> None:
    whose = begin(qtbot, export, 4)
    assert isinstance(whose, ContactPersonDialog)
    with qtbot.waitSignal(export.present) as presented:
        whose._on_next_clicked()
    assert isinstance(presented.args[0], ExportDialog)


def test_what_the_export_refuses_is_told(qtbot: QtBot, export: PersonExport, people: People) -> None:
    def full(steps: Steps) -> None:
        raise OSError("disk")

    people.work = full
    choose = begin(qtbot, export, 1)
    assert isinstance(choose, ExportDialog)
    with qtbot.waitSignal(export.failed) as failed:
        choose._on_export_clicked()
    assert isinstance(failed.args[0], OSError)


def test_a_cancelled_export_shows_nothing(qtbot: QtBot, export: PersonExport, people: People) -> None:
    def cancelled(steps: Steps) -> None:
        raise Cancelled

    people.work = cancelled
    choose = begin(qtbot, export, 1)
    assert isinstance(choose, ExportDialog)
    with qtbot.assertNotEmitted(export.present), qtbot.waitSignal(export._runner.ended):
        choose._on_export_clicked()
