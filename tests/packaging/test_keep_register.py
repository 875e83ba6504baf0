import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def test_the_kept_register_of_this_version_is_never_made_anew() -> None:
    before = {path: path.stat().st_mtime_ns for path in (ROOT / "tests" / "registers").rglob("*.seloste")}
    script = [sys.executable, str(ROOT / "packaging" / "keep_register.py")]
    told = subprocess.run(script, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (1, "tests/registers/0.1 is there already\n")
    assert {path: path.stat().st_mtime_ns for path in (ROOT / "tests" / "registers").rglob("*.seloste")} == before
