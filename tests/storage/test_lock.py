import subprocess
import sys
from pathlib import Path

import pytest

from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.storage.lock import FileLock, is_held

ROOT = Path(__file__).parents[2]
OTHER = """
import sys; from pathlib import Path; from seloste_desktop.storage.lock import FileLock
lock = FileLock(Path(sys.argv[1])); lock.take(); print("mine", flush=True); sys.stdin.read()
"""


def test_a_second_program_is_refused_and_a_killed_one_leaves_no_lock(tmp_path: Path) -> None:
    register = tmp_path / "r.seloste"
    program = [sys.executable, "-c", OTHER, str(register)]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "mine\n"
        with pytest.raises(RegisterError) as refused:
            FileLock(register).take()
        assert refused.value.code == RegisterError.LOCKED_ELSEWHERE
        assert refused.value.values == {"who": f"-c {other.pid}"}
        other.kill()
    lock = FileLock(register)
    lock.take()
    lock.free()


def test_the_last_to_leave_lets_go(tmp_path: Path) -> None:
    register = tmp_path / "r.seloste"
    lock = FileLock(register)
    lock.take()
    lock.share()
    lock.free()
    assert is_held(register)
    with pytest.raises(RegisterError):
        FileLock(register).take()
    lock.free()
    assert not is_held(register)


def test_a_lock_that_is_not_held_cannot_be_shared(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        FileLock(tmp_path / "r.seloste").share()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RegisterError) as refused:
        FileLock(tmp_path / "none" / "r.seloste").take()
    assert refused.value.code == RegisterError.MISSING


def test_the_lock_is_for_its_owner_alone_and_the_register_is_not_touched(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "r.seloste")
    lock.take()
    lock.free()
    assert [path.name for path in tmp_path.iterdir()] == ["r.seloste.lock"]
    assert (tmp_path / "r.seloste.lock").stat().st_mode & 0o777 == 0o600
