import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from seloste_desktop import paths

ASK = "from seloste_desktop import paths; print(paths.resource('fonts/OFL.txt')); print(paths.translation('fi.json'))"


def asked_in(folder: Path) -> list[Path]:
    done = subprocess.run([sys.executable, "-c", ASK], cwd=folder, capture_output=True, text=True, check=True)
    return [Path(line) for line in done.stdout.splitlines()]


def copy_of_the_package(folder: Path) -> Path:
    (folder / "seloste_desktop").mkdir()
    for name in ("__init__.py", "paths.py"):
        shutil.copy(Path(paths.__file__).with_name(name), folder / "seloste_desktop" / name)
    return folder.resolve()


def test_in_the_source_tree_the_resources_are_beside_the_package(tmp_path: Path) -> None:
    tree = copy_of_the_package(tmp_path)
    assert asked_in(tree) == [tree / "resources/fonts/OFL.txt", tree / "translations/fi.json"]


def test_in_a_wheel_and_in_the_frozen_program_they_are_inside_it(tmp_path: Path) -> None:
    tree = copy_of_the_package(tmp_path)
    for name in ("resources", "translations"):
        (tree / "seloste_desktop" / name).mkdir()
    inside = tree / "seloste_desktop"
    assert asked_in(tree) == [inside / "resources/fonts/OFL.txt", inside / "translations/fi.json"]


def test_the_fonts_of_the_documents_are_found() -> None:
    assert paths.resource("fonts/NotoSans-Regular.ttf").is_file()


def test_the_words_of_the_documents_are_found() -> None:
    assert paths.translation("documents").is_dir()


def test_the_users_folders_are_the_users_own(folders_of_nobody: Path) -> None:
    assert paths.data_folder().is_relative_to(folders_of_nobody)
    assert paths.log_folder().is_relative_to(folders_of_nobody)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the rights of a folder elsewhere")
def test_a_private_folder_is_the_users_alone(tmp_path: Path) -> None:
    made = paths.made_private(tmp_path / "new" / "registers")
    assert stat.S_IMODE(made.stat().st_mode) == 0o700


def test_a_folder_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "register.seloste").write_text("kept")
    assert paths.made_private(tmp_path) == tmp_path
    assert (tmp_path / "register.seloste").read_text() == "kept"
