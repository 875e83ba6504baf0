import errno
import os
from pathlib import Path

import pytest

from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.storage import private_file


def test_a_file_is_replaced_whole_and_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old and longer")
    private_file.replace(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize("point", ["fsync", "write"])
def test_a_crash_in_the_middle_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, point: str) -> None:
    path = tmp_path / "a"
    private_file.replace(path, b"old")

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken, pytest.raises(KeyboardInterrupt):
        broken.setattr(os, "fsync" if point == "fsync" else "fdopen", crash)
        private_file.replace(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_finished_file_gets_its_final_name(tmp_path: Path) -> None:
    (tmp_path / "a.part").write_bytes(b"whole")
    private_file.place(tmp_path / "a.part", tmp_path / "a")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("a", b"whole")]


def test_a_finished_file_never_takes_the_name_of_one_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "a.part").write_bytes(b"new")
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(FileExistsError):
        private_file.place(tmp_path / "a.part", tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"old"


@pytest.mark.parametrize("taken", [True, False])
def test_a_memory_stick_without_links_does_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taken: bool) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    (tmp_path / "a.part").write_bytes(b"new")
    monkeypatch.setattr(Path, "hardlink_to", refuse)
    if taken:
        (tmp_path / "a").write_bytes(b"old")
        with pytest.raises(FileExistsError):
            private_file.place(tmp_path / "a.part", tmp_path / "a")
    else:
        private_file.place(tmp_path / "a.part", tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == (b"old" if taken else b"new")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        *((errno.ENOSPC, RegisterError.FULL), (errno.EROFS, RegisterError.READ_ONLY)),
        *((errno.ENOENT, RegisterError.MISSING), (errno.EIO, RegisterError.CANNOT_OPEN)),
    ],
)
def test_what_the_system_says_is_said_in_our_own_words(number: int, code: str) -> None:
    assert private_file.mapped(OSError(number, "x")).code == code
