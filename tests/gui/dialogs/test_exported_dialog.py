from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.person_export import Exported, ExportedFile
from seloste_desktop.gui.dialogs.exported_dialog import ExportedDialog


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(QUrl(url).toLocalFile()))
    return urls


def made(qtbot: QtBot, target: Path) -> ExportedDialog:
    window = QWidget()
    qtbot.addWidget(window)
    files = tuple(ExportedFile(target / f"{at}.pdf", "0" * 64) for at in range(10))
    dialog = ExportedDialog("Aino Aalto", Exported(target, files[0].path, files, "7: ABCD", "P-2026-014"), window)
    dialog._window = window  # type: ignore[attr-defined]  # kept alive with the dialog
    return dialog


def test_it_names_the_files_the_case_and_the_checkpoint(qtbot: QtBot, tmp_path: Path) -> None:
    words = [label.text() for label in made(qtbot, tmp_path).findChildren(QLabel)]
    assert "Ready: Aino Aalto" in words and "and 2 other files" in words
    assert "P-2026-014" in words and "7: ABCD" in words


def test_the_first_file_and_the_folder_open(qtbot: QtBot, tmp_path: Path, opened: list[str]) -> None:
    dialog = made(qtbot, tmp_path)
    dialog._file.click()
    dialog._folder.click()
    assert opened == [str(tmp_path / "0.pdf"), str(tmp_path)]


def test_the_folder_of_a_zip_is_the_one_it_lies_in(qtbot: QtBot, tmp_path: Path, opened: list[str]) -> None:
    made(qtbot, tmp_path / "aino.zip")._folder.click()
    assert opened == [str(tmp_path)]
