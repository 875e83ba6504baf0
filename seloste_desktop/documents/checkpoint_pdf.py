"""A checkpoint of the log on a sheet of its own: the witness kept outside the machine (SPEC 4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from reportlab.platypus import Flowable

from seloste_desktop.documents.code_groups import CodeGroups, groups
from seloste_desktop.documents.page import TITLE_TOP_PLAIN, Document, Sheet
from seloste_desktop.documents.signature import signature
from seloste_desktop.documents.styles import SHEET_HEADING, SMALL
from seloste_desktop.documents.tables import pairs
from seloste_desktop.documents.text import dashed, heading, prose
from seloste_desktop.documents.words import words
from seloste_desktop.domain.language import Language


@dataclass(frozen=True)
class CheckpointSheet:
    """`checkpoint` as printed, "2417 · K7QM 2XVA PDHT R4NC · P"; `moment` in local time."""

    checkpoint: str
    register: str
    sender: tuple[str, ...]
    signer: str
    place: str
    moment: datetime
    language: Language
    made_up: bool


def write_checkpoint(out: Path | IO[bytes], sheet: CheckpointSheet) -> None:
    """May raise OSError."""
    said = words(sheet.language)
    title, day = said.text("checkpoint.title"), sheet.moment.date()
    foot = ((said.text("meta.register"), sheet.register), (said.text("meta.checkpoint"), sheet.checkpoint))
    page = Sheet(
        said, title, sheet.sender, day, foot=foot, specimen=said.text("specimen.letter") if sheet.made_up else ""
    )
    number, _, code = sheet.checkpoint.partition("·")
    entry = number.strip()
    when = f"{entry}, {said.date(day)} {said.time(sheet.moment.time())}"
    story: list[Flowable] = [
        heading(title, said, 0),
        prose(said.text("checkpoint.what"), said),
        pairs([(said.text("checkpoint.register"), sheet.register), (said.text("checkpoint.entry"), when)], said, 50),
        heading(said.text("checkpoint.code"), said, 1, SHEET_HEADING),
        CodeGroups(groups(code)),
        prose(said.text("checkpoint.typing"), said, SMALL),
        heading(said.text("checkpoint.proves"), said, 1, SHEET_HEADING),
        prose(said.text("checkpoint.proves.text", entry=entry), said),
        heading(said.text("checkpoint.checking"), said, 1, SHEET_HEADING),
        dashed([said.text(f"checkpoint.checking.{number}") for number in (1, 2, 3)], said),
        signature(sheet.place, day, sheet.signer, sheet.sender[0], said),
    ]
    Document(out, page, TITLE_TOP_PLAIN).make(story)
