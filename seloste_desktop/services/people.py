"""One click: everything that is kept of a person, as a letter to sign and as files (GDPR 15)."""

from __future__ import annotations

import hashlib
import io
import shutil
from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Action, Note, Purpose
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.person_data import PersonData, PersonTable
from seloste_desktop.domain.person_export import Exported, ExportedFile, Preview, ThirdPartyCount
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.domain.third_parties import ThirdPartyKind
from seloste_desktop.services import disclosures, person_case, third_parties
from seloste_desktop.services.desk import Desk
from seloste_desktop.services.jobs import Steps, Work, in_our_words
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.person_case import PersonCase
from seloste_desktop.storage import documents
from seloste_desktop.storage.gate import Gate, Row, Session

if TYPE_CHECKING:
    from seloste_desktop.documents.person_files import EnclosedCopy, WrittenFile

_OWN_FILES = 6  # letter, workbook, JSON, schema and two manifests, whatever the person has


@dataclass(frozen=True, slots=True)
class _Wanted:
    customer: int
    target: Path
    language: Language | None
    kept: Collection[str]


class People:
    """The answer to an access request. Each answer opens and closes a case."""

    def __init__(self, desk: Desk, law: LawData) -> None:
        self._desk = desk
        self._law = law

    def look(self, customer: int) -> Work[Preview]:
        """Show what an answer will hold, and what in it tells of others."""

        def work(steps: Steps) -> Preview:
            steps.done(0, 1)
            with self._desk.job() as gate, _session(gate) as session:
                case = person_case.collected(session, self._law, customer)
                shown = tuple(each.shown() for each in case.found)
                sent = [row for row in case.rows["invoice"] if row["state"] != "draft"]
                number = next(row["number"] for row in case.rows["customer"] if row["id"] == customer)
                others = sum(row["kind"] != "invoice" for row in _enclosed(case))
            return Preview(case.name, number, case.language, shown, len(sent), others)

        return work

    def export(
        self, customer: int, target: Path, language: Language | None, zipped: bool, kept: Collection[str]
    ) -> Work[Exported]:
        """Write the answer as a folder or one ZIP; passages about others whose key is not kept are blacked out.

        Raises Refused `file.exists`, `folder.missing`, `folder.not_writable`, `person.is_company`; RegisterError.
        """
        from seloste_desktop.documents import person_files

        write = person_files.write_zip if zipped else person_files.write_folder

        def work(steps: Steps) -> Exported:
            with self._desk.job() as gate, in_our_words():
                answer = _Answer(gate, self._law, _Wanted(customer, target, language, kept), steps)
                files = write(target, answer.data, answer.letter, answer.copies(), answer.told)
                with _taken_back(target):
                    return answer.given(files)

        return work


class _Answer:
    """One answer on its way: collected, drawn, given, and logged as a disclosure to the person."""

    def __init__(self, gate: Gate, law: LawData, wanted: _Wanted, steps: Steps) -> None:
        from seloste_desktop.documents.words import words

        self._gate = gate
        self._wanted = wanted
        self._steps = steps
        self._written = 0
        with _session(gate) as session:
            self._case = case = person_case.collected(session, law, wanted.customer)
            language = wanted.language or case.language
            self._number = person_case.next_number(session)
            made = session.now
        self._words = words(language)
        self._hidden = case.hidden(wanted.kept)
        rows = third_parties.without(case.rows, self._hidden, self._instead)
        self._shown = replace(case, rows=rows)
        with _session(gate) as session:
            self._checkpoint = str(session.checkpoint())  # the head before the entry that tells of this print
        self.data = self._data(made)
        self.letter = self._drawn(law)

    def copies(self) -> Iterator[EnclosedCopy]:
        """The files that are kept of the person, each read when its turn comes."""
        from seloste_desktop.documents.person_files import EnclosedCopy

        for row in _enclosed(self._case):
            with _session(self._gate) as session:
                found = documents.content(session, row["id"])
            yield EnclosedCopy(found["name"], found["content"])

    def told(self, path: str) -> None:
        self._written += 1
        total = _OWN_FILES + len(_enclosed(self._case)) + len(self.data.tables)
        self._steps.done(min(self._written, total), total)

    def given(self, files: tuple[WrittenFile, ...]) -> Exported:
        """Record that the person was given these files, keep the letter, write the case."""
        target, letter = self._wanted.target, files[0]
        with _session(self._gate) as session:
            request = person_case.answered(session, self._number, self._case.person, self._words.language)
            self._keep(session, letter.path, request)
        listed = (
            (ExportedFile(target, _sha256(target)),)
            if target.is_file()
            else tuple(ExportedFile(target / each.path, each.sha256) for each in files)
        )
        counts = third_parties.counted(self._case.found)
        others = tuple(ThirdPartyCount(letter.path, kind, count) for kind, count in counts.items())
        return Exported(target, listed[0].path, listed, self._checkpoint, self._number, others)

    def _instead(self, kind: ThirdPartyKind) -> str:
        return self._words.text("answer.blacked_out", kind=self._words.text(f"third_party_kind.{kind}"))

    def _keep(self, session: Session, name: str, request: int) -> None:
        person, today = self._case.person, session.today.isoformat()
        documents.keep(
            session,
            self.letter,
            kind="answer",
            name=f"{self._number}.pdf",
            media_type="application/pdf",
            made=today,
            person=person,
            request=request,
        )
        session.note(Note(Action.PRINT, "person", (person,)))
        session.export("person", [person])
        row = {
            "disclosed": today,
            "recipient_name": self._case.name,
            "what": self._words.text("answer.title"),
            "why": self._words.name("purpose.data_request"),
            "file": name,
            "sha256": hashlib.sha256(self.letter).hexdigest(),
        }
        disclosures.disclose(session, row, [person])

    def _data(self, made: datetime) -> PersonData:
        case = self._shown
        tables = [
            PersonTable.of(REGISTER.tables[name], rows, case.own_fields) for name, rows in case.rows.items() if rows
        ]
        if case.organisations:
            name = REGISTER.field("organisation", "company")  # of those the person acts for no more than the name
            table = replace(REGISTER.tables["organisation"], fields=(name,))
            tables.append(PersonTable.of(table, _organisations(case)))
        return PersonData(
            uid=case.rows["person"][0]["uid"],
            name=case.name,
            numbers=case.numbers,
            language=self._words.language,
            controller=case.controller.called,
            business_id=case.controller.business_id,
            case=self._number,
            made=made,
            checkpoint=self._checkpoint,
            made_up=case.made_up,
            tables=tuple(tables),
            uses=tuple(case.entries),
        )

    def _drawn(self, law: LawData) -> bytes:
        from seloste_desktop.documents.answer_pdf import write_answer
        from seloste_desktop.documents.file_names import file_words
        from seloste_desktop.services.answers import Subject, drawn

        case, names = self._shown, file_words(self._words.language)
        enclosures = [names.text(key) for key in ("workbook", "json", "tables")]
        subject = Subject(
            name=case.name,
            rows=case.rows,
            organisations=_organisations(case),
            own_fields=case.own_fields,
            controller=case.controller,
            recipients=case.recipients,
            entries=case.entries,
            keepings=case.keepings,
            retention=case.periods,
            authority=law.authority.on(case.today),
            withheld=third_parties.counted(self._hidden),
            folder_papers=case.papers,
            case=self._number,
            received=case.today,
            day=case.today,
            checkpoint=self._checkpoint,
            made_up=case.made_up,
            backups=case.backups,
            enclosures=[*enclosures, *(row["name"] for row in _enclosed(case))],
        )
        file = io.BytesIO()
        write_answer(file, drawn(subject, self._words))
        return file.getvalue()


@contextmanager
def _taken_back(target: Path) -> Iterator[None]:
    """What could not be logged was not given: the files go again."""
    try:
        yield
    except BaseException:
        shutil.rmtree(target) if target.is_dir() else target.unlink()
        raise


def _session(gate: Gate) -> AbstractContextManager[Session]:
    return gate.session(Purpose.DATA_REQUEST, Right.PERSON_ANSWER)


def _enclosed(case: PersonCase) -> list[Row]:
    """Invoices, letters and attachments; earlier answers are listed, not given again within this one."""
    return [row for row in case.rows["document"] if row["kind"] != "answer"]


def _organisations(case: PersonCase) -> list[Row]:
    return [{"id": row["organisation_id"], "name": row["name"]} for row in case.organisations]


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
