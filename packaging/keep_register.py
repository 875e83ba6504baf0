"""Makes the register file that tests/registers keeps of this version, for the migrations of later ones to be tried on.

Run once a release, before it: `.venv/bin/python packaging/keep_register.py`. What is kept of a released version is
never made anew; before the release, take the version's folder away first.
"""

from __future__ import annotations

import sys
from pathlib import Path

from seloste_desktop import __version__
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.made_up import MadeUp, MadeUpRegister

KEPT = Path(__file__).parent.parent / "tests" / "registers"
NAME = "esimerkki.seloste"
PASSWORD = "keksitty salasana"
README = """A register file as version {version} made it.
Everything in it is made up: people, firms, addresses, invoices.

user          {made.user}
password      {made.password}
recovery key  {made.recovery_key}
"""


def keep(folder: Path) -> MadeUpRegister:
    """Make the register with its keys and the text beside it; FileExistsError if the folder is there."""
    folder.mkdir()
    made = MadeUp(LawData()).demo(folder / NAME, customers=18, invoices=8, password=PASSWORD)
    (folder / "README.txt").write_text(README.format(version=folder.name, made=made), "utf-8")
    return made


if __name__ == "__main__":
    version = ".".join(__version__.split(".")[:2])
    try:
        keep(KEPT / version)
    except FileExistsError:
        sys.exit(f"tests/registers/{version} is there already")
