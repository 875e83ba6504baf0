"""NAME.erased, in each folder with backups: what a restored older register must not bring back.

It holds the highest numbers given, so that no newcomer gets an old one, and the erasures, without a name or a value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.storage import private_file

FORM = 1


@dataclass(frozen=True, slots=True)
class Ledger:
    """Of one register: its counters by name ("counter.customer"), and its erasures with their MACs."""

    counters: dict[str, str] = field(default_factory=dict)
    erasures: tuple[dict[str, Any], ...] = ()

    def at_least(self, counters: Mapping[str, str]) -> Ledger:
        """Numbers only ever grow."""
        names = sorted({*self.counters, *counters})
        highest = {name: higher(self.counters.get(name, ""), counters.get(name, "")) for name in names}
        return Ledger(highest, self.erasures)


def higher(one: str, other: str) -> str:
    """Of two numbers given, also such as P-2026-014, the one that came later."""
    return max(one, other, key=lambda number: [int(digits) for digits in re.findall("[0-9]+", number)])


def path_of(folder: Path, name: str) -> Path:
    return folder / f"{name}.erased"


def read(folder: Path, name: str, register: str) -> Ledger | None:
    """The ledger of a register, or None if the folder has none of it.

    Raises RegisterError CORRUPT for one that cannot be read, TOO_NEW for one of a later program.
    """
    found = _all(path_of(folder, name)).get(register)
    return None if found is None else Ledger(dict(found["counters"]), tuple(found["erasures"]))


def write(folder: Path, name: str, register: str, ledger: Ledger) -> Path:
    """Write it anew beside those of other registers of that name. Raises RegisterError."""
    path = path_of(folder, name)
    registers = {**_all(path), register: asdict(ledger)}
    try:
        private_file.replace(path, json.dumps({"form": FORM, "registers": registers}, indent=1).encode())
    except OSError as error:
        raise private_file.mapped(error) from error
    return path


def _all(path: Path) -> dict[str, Any]:
    try:
        words = json.loads(path.read_bytes())
        if words["form"] > FORM:
            raise RegisterError(RegisterError.TOO_NEW, file=path.name)
        return dict(words["registers"])
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise private_file.mapped(error) from error
    except (ValueError, KeyError, TypeError) as error:
        raise RegisterError(RegisterError.CORRUPT, file=path.name) from error
