"""The pictures of README.md: all of them shown, small, told in words, and those that the script makes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).parent.parent.parent
KEPT = ROOT / "packaging" / "pictures"
SHOWN = re.findall(r"!\[([^\]]*)\]\(packaging/pictures/([^)]+)\)", (ROOT / "README.md").read_text("utf-8"))
MOST = 1_500_000  # bytes, of all together


def sizes(folder: Path) -> dict[str, tuple[int, int]]:
    found = {}
    for path in folder.iterdir():
        with Image.open(path) as picture:
            assert picture.format == "PNG"
            found[path.name] = picture.size
    return found


def test_every_picture_is_shown_once_with_words_for_who_cannot_see_it() -> None:
    assert sorted(name for _, name in SHOWN) == sorted(path.name for path in KEPT.iterdir())
    assert all(words for words, _ in SHOWN)


def test_the_repository_stays_small() -> None:
    assert sum(path.stat().st_size for path in KEPT.iterdir()) < MOST


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    script = [sys.executable, str(ROOT / "packaging" / "pictures.py"), str(folder)]
    subprocess.run(script, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, check=True)
    return folder


def test_the_script_takes_every_picture_that_is_kept(taken: Path) -> None:
    assert sizes(taken) == sizes(KEPT)


def test_nothing_but_the_pictures_is_left_behind(taken: Path) -> None:
    assert {path.suffix for path in taken.iterdir()} == {".png"}
