"""The window program: `seloste-desktop [FILE]`."""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path


def main() -> int:
    """Read the arguments and open the window; return the exit code."""
    asked = argparse.ArgumentParser(prog="seloste-desktop")
    asked.add_argument("file", nargs="?", type=Path, help="the register to open")
    asked.add_argument(
        "--made-up", action="store_true", help="without a register of one's own, open one of made-up data"
    )
    given = asked.parse_args()
    gc.disable()  # until the window stands: among imports there is nothing to collect
    from seloste_desktop import bootstrap
    from seloste_desktop.gui import application

    path = given.file.absolute() if given.file else None
    return application.run(bootstrap.door(), bootstrap.beginning(), path, made_up=given.made_up)


if __name__ == "__main__":
    sys.exit(main())
