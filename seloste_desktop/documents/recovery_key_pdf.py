"""The recovery key on a sheet of paper, to be locked away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO

from reportlab.platypus import Flowable

from seloste_desktop.documents.code_groups import CodeGroups, groups
from seloste_desktop.documents.page import TITLE_TOP_PLAIN, Document, Sheet
from seloste_desktop.documents.styles import SHEET_HEADING, SMALL
from seloste_desktop.documents.tables import pairs
from seloste_desktop.documents.text import dashed, gap, heading, prose
from seloste_desktop.documents.words import words
from seloste_desktop.domain.language import Language


@dataclass(frozen=True)
class RecoveryKeySheet:
    """The key as made, in groups or not; `checkpoint` may be empty before the log has begun."""

    key: str
    register: str
    file: str
    sender: tuple[str, ...]
    day: date
    checkpoint: str
    language: Language
    made_up: bool


def write_recovery_key(out: Path | IO[bytes], sheet: RecoveryKeySheet) -> None:
    """May raise OSError. The file holds the key: write it where only the user reads it, and remove it."""
    said = words(sheet.language)
    foot = [(said.text("meta.register"), sheet.register)]
    foot += [(said.text("meta.checkpoint"), sheet.checkpoint)] if sheet.checkpoint else []
    title = said.text("recovery_key.title")
    page = Sheet(
        said,
        title,
        sheet.sender,
        sheet.day,
        foot=tuple(foot),
        specimen=said.text("specimen.letter") if sheet.made_up else "",
    )
    code = groups(sheet.key)
    facts = {"register": sheet.register, "made": said.date(sheet.day), "file": sheet.file}
    facts |= {"place_1": " ", "place_2": " "}  # to be written in by hand
    story: list[Flowable] = [
        heading(title, said, 0),
        prose(said.text("recovery_key.what"), said),
        heading(said.text("recovery_key.key"), said, 1, SHEET_HEADING),
        CodeGroups(code),
        prose(said.text("recovery_key.typing", last=len(code)), said, SMALL),
        heading(said.text("recovery_key.keeping"), said, 1, SHEET_HEADING),
        dashed([said.text(f"recovery_key.keeping.{number}") for number in (1, 2, 3)], said),
        gap(3),
        pairs([(said.text(f"recovery_key.{key}"), value) for key, value in facts.items()], said, 50),
    ]
    Document(out, page, TITLE_TOP_PLAIN).make(story)
