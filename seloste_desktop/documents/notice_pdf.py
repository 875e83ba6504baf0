"""The privacy notice on paper: headings beside their text, a thin rule above each section.

Import it where a notice is printed: reportlab takes a third of a second.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import IO

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from seloste_desktop.documents.beside import BODY, Beside
from seloste_desktop.documents.column_widths import column_widths
from seloste_desktop.documents.hyphens import IN_CELLS, soften
from seloste_desktop.documents.page import TITLE_TOP_PLAIN, Document, Sheet
from seloste_desktop.documents.styles import SMALL, TITLE, style
from seloste_desktop.documents.tables import Grid, table
from seloste_desktop.documents.text import Text, dashed, gap, heading, safe, text
from seloste_desktop.documents.words import Words, words
from seloste_desktop.domain import notice_texts
from seloste_desktop.domain.notice import Bullets, Notice, Paragraph, Part, Section, Table

_AIRS = (3.0, 2.6, 2.2)  # mm above and below a section; closer set if that saves a last page of few lines
_FEW = 0.25  # of a page
_TITLE = style(17, 21, TITLE.fontName, spaceAfter=2)
_SIDE_HEAD = style(9.5, 13, TITLE.fontName, leftIndent=7 * mm, bulletFontName=TITLE.fontName, bulletFontSize=9.5)
_BODY = style(10, 14, spaceAfter=5)


@dataclass(frozen=True)
class NoticeSheet:
    """`sender` name first; `checkpoint` as printed, the log's head before the print's own entry (SPEC 4)."""

    notice: Notice
    sender: tuple[str, ...]
    checkpoint: str
    made_up: bool


def write_notice(out: Path | IO[bytes], sheet: NoticeSheet) -> None:
    """May raise OSError. The same notice gives the same bytes."""
    drawn = _drawn(sheet)
    if isinstance(out, Path):
        out.write_bytes(drawn)
    else:
        out.write(drawn)


def _drawn(sheet: NoticeSheet) -> bytes:
    said = words(sheet.notice.language)
    for air in _AIRS:
        buffer = BytesIO()
        document = Document(buffer, _sheet(sheet, said), TITLE_TOP_PLAIN)
        document.make(_story(sheet.notice, said, air * mm))
        if document.page == 1 or document.filled > _FEW:
            break
    return buffer.getvalue()


def _sheet(sheet: NoticeSheet, said: Words) -> Sheet:
    notice = sheet.notice
    version = f"{notice.version}, {said.date(notice.day)}"
    return Sheet(
        said,
        notice.title,
        sheet.sender,
        notice.day,
        foot=((said.text("meta.version"), version), (said.text("meta.checkpoint"), sheet.checkpoint)),
        stamp=said.text("stamp.draft") if notice.draft else "",
        specimen=said.text("specimen.letter") if sheet.made_up else "",
    )


def _story(notice: Notice, said: Words, air: float) -> list[Flowable]:
    story: list[Flowable] = [heading(notice.title, said, 0, _TITLE), text(notice.subtitle, said), gap(4)]
    for section in notice.sections:
        story.append(_section(section, said, air))
    return [*story, gap(2), text(notice.end, said, SMALL)]


def _section(section: Section, said: Words, air: float) -> Beside:
    continued = notice_texts.texts(said.language).word("document", "continued")
    again = text(f"{section.number} {continued}", said, SMALL)
    leading = frozenset(
        number
        for number, (part, following) in enumerate(pairwise(section.printed))
        if isinstance(part, Paragraph) and not isinstance(following, Paragraph)
    )
    return Beside(_head(section, said), [_part(part, said) for part in section.printed], again, air, leading)


def _head(section: Section, said: Words) -> Text:
    """The number stands clear of the words, so that second lines hang under them."""
    body = soften(safe(section.heading, said), said.language, IN_CELLS)
    head = Text(body, _SIDE_HEAD, bulletText=str(section.number))
    head.tag, head.level, head.source = "H2", 1, body
    head.title = f"{section.number} {section.heading}"
    return head


def _part(part: Part, said: Words) -> Flowable:
    match part:
        case Paragraph(sentences):
            return text(sentences, said, _BODY)
        case Bullets(items):
            return dashed(items, said, _BODY)
        case Table(head, rows):
            return table(Grid(said, column_widths(head, rows, BODY, said), rows, head))
