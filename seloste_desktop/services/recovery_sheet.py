"""The recovery key as a sheet to print and lock away."""

from __future__ import annotations

from pathlib import Path

from seloste_desktop.domain import clock
from seloste_desktop.domain.language import Language
from seloste_desktop.services.jobs import replacing


def write(path: Path, name: str, key: str, language: Language) -> None:
    """Write the sheet of a register that is being made; raise Refused `file.exists`, `folder.not_writable`."""
    from seloste_desktop.documents.recovery_key_pdf import RecoveryKeySheet, write_recovery_key

    sheet = RecoveryKeySheet(
        key=key,
        register=name,
        file="",
        sender=(name,),
        day=clock.today(clock.system()),
        checkpoint="",
        language=language,
        made_up=False,
    )
    with replacing(path) as part:
        write_recovery_key(part, sheet)
