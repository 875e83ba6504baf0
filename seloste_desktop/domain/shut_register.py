"""What can be known of a register file before anyone has opened it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ENDING = ".seloste"


@dataclass(frozen=True, slots=True)
class ShutRegister:
    """Who may open it, owners first; without names only the recovery key does.

    A register of made-up data tells its password; a real one never has it to tell.
    """

    path: Path
    users: tuple[str, ...]
    made_up_password: str = ""
