"""Backups made and brought back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.errors import Refused
from seloste_desktop.services.desk import Desk
from seloste_desktop.services.jobs import Steps, Work
from seloste_desktop.storage import backup, settings


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A verified backup; `entries` counts the log in it."""

    path: Path
    sha256: str
    entries: int


class Upkeep:
    """What keeps the register safe."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def backup(self, folder: Path) -> Work[BackedUp]:
        """Add a verified backup to a folder; raise Refused `folder.missing`, RegisterError. Nothing half is left."""

        def work(steps: Steps) -> BackedUp:
            if not folder.is_dir():
                raise Refused("folder.missing", "folder", folder=str(folder))
            with self._desk.job() as gate:
                made = backup.make(gate, folder, steps.done)
                with gate.session(Purpose.UPKEEP, Right.BACKUP) as session:
                    today = session.today.isoformat()
                    settings.set_value(session, "backup.newest", today)
                    if not settings.value(session, "backup.oldest"):
                        settings.set_value(session, "backup.oldest", today)
            return BackedUp(made.path, made.sha256, made.log.entries)

        return work
