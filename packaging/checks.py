"""What packaging/test and its Windows twin run: each check once, in order, stopping at the first that fails."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = Path(sys.executable).parent

CHECKS = (
    "ruff format --check .",
    "ruff check .",
    "mypy",
    "lint-imports --no-cache",
    "pytest -n 2 --cov --cov-report=",
)

# Least branch coverage in per cent of the lines and branches of a package; it may only rise.
FLOORS = {"domain": 100, "storage": 100, "services": 100, "documents": 95, "cli": 95, "gui": 90}


def main() -> None:
    """Run every check; the exit code is that of the first one that fails."""
    os.chdir(ROOT)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHONUTF8"] = "1"
    begun = time.monotonic()
    for check in [*CHECKS, *map(coverage, FLOORS)]:
        run(check)
    print(f"All is well ({time.monotonic() - begun:.0f} s).")


def coverage(package: str) -> str:
    """Return the command that holds one package of the program to its floor."""
    return f"coverage report --skip-covered --fail-under={FLOORS[package]} --include=seloste_desktop/{package}/*"


def run(check: str) -> None:
    """Print and run one check of the environment's own tools; leave with its code if it fails."""
    program, *options = check.split()
    print(f"--- {check}", flush=True)
    begun = time.monotonic()
    code = subprocess.run([shutil.which(program, path=str(PROGRAMS)) or program, *options], check=False).returncode
    if code != 0:
        print(f"--- failed: {check}", file=sys.stderr)
        sys.exit(code)
    print(f"--- {time.monotonic() - begun:.0f} s\n", flush=True)


if __name__ == "__main__":
    main()
