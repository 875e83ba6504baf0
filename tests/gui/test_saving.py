import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from seloste_desktop.domain.errors import Refused
from seloste_desktop.gui.job_runner import JobRunner
from seloste_desktop.gui.saving import Copy, Saving
from seloste_desktop.services.jobs import Cancelled, Unhurried

DATA = b"%PDF-1.7 made up" * 200_000


@pytest.fixture
def saving(qtbot: QtBot) -> Iterator[Saving]:
    window, runner = QWidget(), JobRunner()
    qtbot.addWidget(window)
    yield Saving("vastaus.pdf", DATA, runner, window)
    assert runner.stop()


class Stopped:
    """Steps that were asked to stop after the first block."""

    def done(self, count: int, total: int) -> None:
        if count:
            raise Cancelled


def test_the_copy_is_the_document_for_its_owner_alone(qtbot: QtBot, saving: Saving, tmp_path: Path) -> None:
    with qtbot.waitSignal(saving.saved) as saved:
        saving.start(str(tmp_path / "vastaus.pdf"))
    path = saved.args[0]
    assert path.read_bytes() == DATA and stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["vastaus.pdf"]


def test_the_systems_dialog_asks_where_and_before_writing_over(qtbot: QtBot, saving: Saving) -> None:
    saving.ask()
    dialog = saving._window.findChild(QFileDialog, "saveDialog")
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "vastaus.pdf"
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.reject()


def test_a_file_that_may_be_written_over_is_taken_whole(tmp_path: Path) -> None:
    path = tmp_path / "vastaus.pdf"
    path.write_bytes(b"old")
    path.chmod(0o644)
    Copy(path, DATA)(Unhurried())
    assert path.read_bytes() == DATA and stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_copy_that_was_stopped_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "vastaus.pdf"
    path.write_bytes(b"old")
    with pytest.raises(Cancelled):
        Copy(path, DATA)(Stopped())
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_gone_is_named(qtbot: QtBot, saving: Saving, tmp_path: Path) -> None:
    with qtbot.waitSignal(saving.failed) as failed:
        saving.start(str(tmp_path / "poissa" / "vastaus.pdf"))
    assert str(tmp_path / "poissa") in failed.args[0]


def test_what_is_no_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Refused, match=r"folder\.not_writable"):
        Copy(tmp_path / "file" / "vastaus.pdf", DATA)(Unhurried())


def test_a_full_disk_is_told_in_words(qtbot: QtBot, saving: Saving) -> None:
    with qtbot.waitSignal(saving.failed) as failed:
        saving._on_failed(OSError(28, "No space left on device"))
    assert failed.args[0].startswith("The disk is full")
