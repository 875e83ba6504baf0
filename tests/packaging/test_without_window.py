"""What packaging/run does where there is no display."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent.parent / "packaging" / "without_window.py"


@pytest.fixture(scope="module")
def done(folders_of_nobody: Path) -> subprocess.CompletedProcess[str]:
    """Do the job once."""
    return subprocess.run([sys.executable, str(SCRIPT)], capture_output=True, encoding="utf-8", check=False)


def test_it_prints_the_path_of_each_file_and_nothing_else(done: subprocess.CompletedProcess[str]) -> None:
    files = [Path(line) for line in done.stdout.splitlines()]
    assert [file.suffix for file in files] == [".seloste", ".pdf", ".pdf", ".xlsx"]
    assert all(file.is_absolute() and file.is_file() for file in files)


def test_it_says_why_and_tells_the_password(done: subprocess.CompletedProcess[str]) -> None:
    assert "There is no display" in done.stderr
    assert "password" in done.stderr


def test_the_answer_and_the_seloste_are_pdf(done: subprocess.CompletedProcess[str]) -> None:
    pdfs = [Path(line) for line in done.stdout.splitlines() if line.endswith(".pdf")]
    assert [pdf.read_bytes()[:5] for pdf in pdfs] == [b"%PDF-", b"%PDF-"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the rights of a folder elsewhere")
def test_the_folder_is_fresh_and_the_users_alone(
    done: subprocess.CompletedProcess[str], folders_of_nobody: Path
) -> None:
    folder = Path(done.stdout.splitlines()[0]).parent
    assert folder.is_relative_to(folders_of_nobody.resolve())
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
