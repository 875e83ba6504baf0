"""What packaging/run does where there is no display: the same job from the command line, on made-up data.

Prints one absolute path a line: the register, one person's answer, the seloste, the workbook.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from seloste_desktop import paths

SELOSTE = shutil.which("seloste", path=str(Path(sys.executable).parent)) or "seloste"


def main() -> None:
    """Make the register and the three documents in a folder of their own."""
    print("There is no display, so the same job is done from the command line, on made-up data.", file=sys.stderr)
    folder = fresh_folder()
    register = folder / "esimerkki.seloste"
    made = seloste("demo", register)
    os.environ["SELOSTE_PASSWORD"] = made["password"]
    print(f"User {made['user']}, password {made['password']}", file=sys.stderr)
    seloste("notice", "print", register, folder / "tietosuojaseloste.pdf")
    seloste("export", register, folder / "rekisteri.xlsx")
    print(register, answer(register, folder), folder / "tietosuojaseloste.pdf", folder / "rekisteri.xlsx", sep="\n")


def fresh_folder() -> Path:
    """Make a folder that only the user can open, among their own data where that can be written."""
    try:
        home: Path | None = paths.made_private(paths.data_folder())
    except OSError:
        home = None
    return Path(tempfile.mkdtemp(prefix="esimerkki-", dir=home)).resolve()


def answer(register: Path, folder: Path) -> Path:
    """Write the answer to the first customer that is a person: a company has none, only its contact persons."""
    for customer in seloste("customers", "find", register, "example")["customers"]:
        done = run("person", register, customer["number"], folder / "vastaus")
        if done.returncode == 0:
            files = sorted(Path(file["path"]) for file in json.loads(done.stdout)["files"])
            return next(file for file in files if file.suffix == ".pdf")
    sys.exit("no person was found in the made-up register")


def seloste(*words: str | Path) -> Any:
    """Run one command to its end and give back the object it prints."""
    done = run(*words)
    if done.returncode != 0:
        sys.exit(done.stderr or done.returncode)
    return json.loads(done.stdout)


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run one command of seloste."""
    return subprocess.run([SELOSTE, *map(str, words), "--json"], capture_output=True, encoding="utf-8", check=False)


if __name__ == "__main__":
    main()
