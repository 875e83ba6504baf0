from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.person_export import Preview
from seloste_desktop.gui.dialogs.export_dialog import Choices, ExportDialog
from tests.gui.made_up import PREVIEW


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> ExportDialog:
    window = QWidget()
    qtbot.addWidget(window)
    made = ExportDialog(PREVIEW, tmp_path, window)
    made._window = window  # type: ignore[attr-defined]  # kept alive with the dialog
    return made


def choose(qtbot: QtBot, dialog: ExportDialog) -> Choices:
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog._export.click()
    assert isinstance(chosen.args[0], Choices)
    return chosen.args[0]


def test_unless_told_otherwise_others_are_blacked_out(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    assert choose(qtbot, dialog) == Choices(tmp_path / "1001 Aino Aalto", "fi", False, frozenset())


def test_a_passage_can_be_left_visible(qtbot: QtBot, dialog: ExportDialog) -> None:
    keep = dialog.findChild(QRadioButton, "give1")
    assert isinstance(keep, QRadioButton)
    assert keep.accessibleName() == "Leave visible: FI21 1234 5600 0007 85, Order"
    keep.setChecked(True)
    assert choose(qtbot, dialog).kept == {"order-2"}


def test_a_name_that_looks_like_markup_is_shown_as_typed(dialog: ExportDialog) -> None:
    assert any("Eero Koskelan &lt;b&gt;" in label.text() for label in dialog.findChildren(QLabel))


def test_language_and_form_are_chosen(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog._language.setCurrentIndex(1)
    dialog._form.setCurrentIndex(1)
    assert choose(qtbot, dialog) == Choices(tmp_path / "1001 Aino Aalto.zip", "sv", True, frozenset())


def test_a_name_that_is_taken_is_not_written_over(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "1001 Aino Aalto").mkdir()
    assert choose(qtbot, dialog).target == tmp_path / "1001 Aino Aalto (2)"


def test_another_folder_is_told(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog._on_folder_chosen(str(tmp_path / "muualla"))
    assert dialog._where.text().endswith("muualla/1001 Aino Aalto")


def test_without_others_nothing_is_asked_of_them(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ExportDialog(Preview("Aino Aalto", "1001", "sv", (), 1, 0), tmp_path, window)
    assert dialog.findChildren(QRadioButton) == []
    assert dialog._language.currentData() == "sv"
