"""A file that is written under another name, and is there whole or not at all."""

import stat
from pathlib import Path

import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.services.jobs import Unhurried, replacing


def test_a_finished_file_gets_its_name_and_is_the_users_alone(tmp_path: Path) -> None:
    Unhurried().done(1, 2)
    with replacing(tmp_path / "a.pdf") as part:
        part.write_text("done")
        assert not (tmp_path / "a.pdf").exists()
    assert stat.S_IMODE((tmp_path / "a.pdf").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_what_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), replacing(tmp_path / "a.pdf"):
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_or_came_meanwhile_stays(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"file\.exists"), replacing(tmp_path / "a.pdf"):
        (tmp_path / "a.pdf").write_text("theirs")
    with pytest.raises(Refused, match=r"file\.exists"), replacing(tmp_path / "a.pdf"):
        raise AssertionError("not reached")
    assert [path.read_text() for path in tmp_path.iterdir()] == ["theirs"]


def test_a_folder_that_is_not_there_or_not_a_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"folder\.missing"), replacing(tmp_path / "no" / "a.pdf"):
        raise AssertionError("not reached")
    (tmp_path / "file").touch()
    with pytest.raises(Refused, match=r"folder\.not_writable"), replacing(tmp_path / "file" / "a.pdf"):
        raise AssertionError("not reached")
