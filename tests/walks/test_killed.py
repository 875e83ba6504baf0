"""Killed in the middle of a long job: the register opens, its log verifies, nothing half has a final name."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.walks.ground import Ground
from tests.walks.jobs import JOBS, NAMES, REGISTER, prepared, sound
from tests.walks.typist import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither fork nor timers of processor time")

FEW = ("0.15", "0.5", "0.85", "/3", "last")
MANY = (*(f"{moment / 1000}" for moment in random.Random(7).sample(range(1000), 30)), "/1000")


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ehja")
    prepared(folder)
    return folder


def killed_folders(job: str, folder: Path, moments: tuple[str, ...]) -> list[Path]:
    """Folders in which the job was killed."""
    words = [sys.executable, "-m", "tests.walks.interrupted", job, str(folder), *moments]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, encoding="utf-8", check=False, env={**os.environ})
    assert done.returncode == 0, done.stderr
    return [Path(where) for where, killed in json.loads(done.stdout).items() if killed]


def look(job: str, folder: Path) -> None:
    """What must hold in each folder; then the job is done again, to its end."""
    assert sound(folder / REGISTER), folder
    made = folder / JOBS[job].made
    assert not made.exists() or JOBS[job].whole(made), folder
    telling = Ground(folder, folder / "temp", folder / "temp").telling(NAMES, folder / REGISTER)
    assert telling == [], folder
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix in (".part", ".copy"):
            assert path.stat().st_mode & 0o077 == 0, path


def do_again(job: str, folder: Path) -> None:
    made = folder / JOBS[job].made
    time.sleep(1)  # a backup is named by its second, and never written over
    if job in ("import", "backup") or not made.exists():
        JOBS[job].begin(folder)
        assert JOBS[job].whole(made), folder


@pytest.mark.parametrize("job", JOBS)
def test_what_was_broken_off_leaves_all_sound_and_can_be_done_again(job: str, pristine: Path, tmp_path: Path) -> None:
    shutil.copytree(pristine, tmp_path / "ehja")
    folders = killed_folders(job, tmp_path, FEW)
    assert len(folders) >= 4
    for folder in folders:
        look(job, folder)
    for folder in (folders[0], folders[-1]):
        do_again(job, folder)


@pytest.mark.benchmark
@pytest.mark.parametrize("job", JOBS)
def test_at_any_of_many_moments(job: str, pristine: Path, tmp_path: Path) -> None:
    """Two hundred moments in all, and each touch of the file system."""
    shutil.copytree(pristine, tmp_path / "ehja")
    folders = killed_folders(job, tmp_path, MANY)
    for folder in folders:
        look(job, folder)
        do_again(job, folder)
    sys.stdout.write(f"\nkilled in {job}: {len(folders)} times\n")
