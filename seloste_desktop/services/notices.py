"""The privacy notice (seloste): drawn from what the register holds, written by the trader, printed."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path

from seloste_desktop.domain import notice_drawing
from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Action, Note, Purpose
from seloste_desktop.domain.controller import Controller
from seloste_desktop.domain.errors import NotFound
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.notice import KEYS, Notice, OwnText
from seloste_desktop.services.company import controller, made_up
from seloste_desktop.services.desk import Desk
from seloste_desktop.services.jobs import Steps, Work, replacing
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.notice_facts import facts
from seloste_desktop.storage import notices as stored
from seloste_desktop.storage.gate import Session


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed notice; `checkpoint` is the one that stands on its pages."""

    path: Path
    sha256: str
    checkpoint: str


class Notices:
    """What the trader does with the notice."""

    def __init__(self, desk: Desk, law: LawData) -> None:
        self._desk = desk
        self._law = law

    def draw(self, language: Language | None = None) -> Notice:
        """The notice as it stands now, in the register's language unless another is asked for."""
        with self._desk.session(Purpose.UPKEEP, Right.NOTICE) as session:
            return self._drawn(session, language)

    def starter_text(self, section: str, language: Language) -> str:
        """What the trader's own text of a section begins from; raise NotFound."""
        _refuse_unknown(section)
        with self._desk.session(Purpose.UPKEEP, Right.NOTICE) as session:
            return notice_drawing.starter_text(facts(session, self._law), language, section)

    def write(self, section: str, language: Language, text: str, frozen_reason: str = "") -> None:
        """Put the trader's words in a section, no words the starter's again; with a reason they freeze its facts too.

        Raises NotFound for a section that the notice does not have.
        """
        _refuse_unknown(section)
        with self._desk.session(Purpose.UPKEEP, Right.NOTICE_EDIT) as session:
            stored.write(session, section, language, text.strip(), frozen_reason.strip())

    def print(self, path: Path, language: Language | None = None) -> Work[Printed]:
        """Write the notice as PDF; the log's entry of it holds the file's SHA-256.

        Raises Refused `file.exists`, `folder.missing`, `folder.not_writable`.
        """

        def work(steps: Steps) -> Printed:
            steps.done(0, 1)
            with self._desk.job() as gate, replacing(path) as part:
                with gate.session(Purpose.UPKEEP, Right.NOTICE) as session:
                    notice, sender = self._drawn(session, language), _sender(controller(session))
                    specimen = made_up(session)
                with gate.session(Purpose.UPKEEP, Right.NOTICE) as session:
                    checkpoint = str(session.checkpoint())  # the head before the entry that tells of this print
                content = _pdf(notice, sender, checkpoint, specimen)
                part.write_bytes(content)
                sha256 = hashlib.sha256(content).hexdigest()
                with gate.session(Purpose.UPKEEP, Right.NOTICE) as session:
                    session.note(Note(Action.PRINT, "notice", digest=sha256))
            steps.done(1, 1)
            return Printed(path, sha256, checkpoint)

        return work

    def _drawn(self, session: Session, language: Language | None) -> Notice:
        spoken = language or controller(session).language
        own = {row["section"]: OwnText(row["text"], row["reason"]) for row in stored.texts(session, spoken)}
        return notice_drawing.draw(facts(session, self._law), spoken, own)


def _refuse_unknown(section: str) -> None:
    if section not in KEYS:
        raise NotFound("notice.no_section", "section", section=section)


def _sender(trader: Controller) -> tuple[str, ...]:
    address = ", ".join(filter(None, (trader.street, f"{trader.postal_code} {trader.city}".strip())))
    reach = ", ".join(filter(None, (trader.phone, trader.email, trader.web)))
    return tuple(filter(None, (trader.called, address, reach)))


def _pdf(notice: Notice, sender: tuple[str, ...], checkpoint: str, specimen: bool) -> bytes:
    from seloste_desktop.documents.notice_pdf import NoticeSheet, write_notice

    file = io.BytesIO()
    write_notice(file, NoticeSheet(notice, sender, checkpoint, specimen))
    return file.getvalue()
