"""What is collected of one person for an answer, and the case that the answer belongs to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from seloste_desktop.domain import names
from seloste_desktop.domain.audit import Entry
from seloste_desktop.domain.controller import Controller
from seloste_desktop.domain.data_map import Heading
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.keeping import Keeping
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.person_retention import keepings
from seloste_desktop.domain.recipient import Recipient
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.domain.request import CaseNumber
from seloste_desktop.domain.retention_law import Ground, RetentionLaw
from seloste_desktop.services import company, third_parties
from seloste_desktop.services.disclosures import recipients
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.third_parties import Found
from seloste_desktop.storage import audit_log, customers, people, requests, settings
from seloste_desktop.storage.gate import Row, Session
from seloste_desktop.storage.people import Collected


@dataclass(frozen=True, slots=True)
class PersonCase:
    """Everything that is kept of a person on a day; the rows are whole, `found` are the passages about others."""

    person: int
    rows: Collected
    organisations: list[Row]
    papers: list[Row]
    own_fields: dict[str, Heading]
    controller: Controller
    recipients: list[Recipient]
    entries: list[Entry]
    keepings: dict[Ground, Keeping]
    periods: RetentionLaw
    found: list[Found]
    backups: date | None
    made_up: bool
    today: date

    @property
    def name(self) -> str:
        """The person's own name; of a sole trader who has none here, the trade name."""
        row = self.rows["person"][0]
        firms = (customer["company"] for customer in self.rows["customer"])
        return names.full(row["first_name"], row["last_name"]) or next(filter(None, firms), "")

    @property
    def numbers(self) -> tuple[str, ...]:
        return tuple(row["number"] for row in self.rows["customer"])

    @property
    def language(self) -> Language:
        """The person's own language, if it is one of ours; else that of the register's documents."""
        spoken = self.rows["person"][0]["language"]
        return spoken if spoken in LANGUAGES else self.controller.language

    def hidden(self, kept: Collection[str]) -> list[Found]:
        return [each for each in self.found if each.key not in kept]


def collected(session: Session, law: LawData, customer: int) -> PersonCase:
    """Read it all; raise NotFound, and Refused `person.is_company` with the numbers of its contact persons."""
    person = _person(session, customer)
    rows = people.collect(session, REGISTER, person)
    organisations = people.organisations(session, person)
    retention = law.retention(session)
    entries = list(reversed(audit_log.of_person(session, person)))
    last = date.fromisoformat(entries[-1].at[:10]) if entries else None
    backed_up = settings.value(session, "backup.oldest")
    return PersonCase(
        person=person,
        rows=rows,
        organisations=organisations,
        papers=people.papers_of_many(session),
        own_fields={each["name"]: Heading(each["fi"], each["sv"], each["en"]) for each in settings.own_fields(session)},
        controller=company.controller(session),
        recipients=recipients(session),
        entries=entries,
        keepings=keepings(rows, retention, last),
        periods=retention.law,
        found=third_parties.found(session, rows, organisations),
        backups=date.fromisoformat(backed_up) if backed_up else None,
        made_up=company.made_up(session),
        today=session.today,
    )


def next_number(session: Session) -> str:
    """The number that the next case will have; it is given only when the case is written."""
    given = settings.value(session, "counter.case")
    last = [CaseNumber.parse(given)] if given else []
    return str(CaseNumber.following(last, session.today.year))


def answered(session: Session, number: str, person: int, language: Language) -> int:
    """Write the case of a request that came today and was answered in full; return its row.

    Only now: an answer that was broken off leaves no case behind.
    """
    today = session.today.isoformat()
    settings.set_value(session, "counter.case", number)
    row: Row = {"number": number, "person": person, "kind": "access", "received": today, "channel": "other"}
    return requests.add(
        session, {**row, "answer_language": language, "state": "closed", "closed": today, "outcome": "done"}
    )


def _person(session: Session, customer: int) -> int:
    parts = customers.parts(session, customer)
    person = parts.customer["person"]
    if person is None:
        helpers = customers.contact_persons(session, parts.customer["organisation"])
        numbers = customers.numbers(session, helpers)
        name = (parts.organisation or {})["name"]
        raise Refused("person.is_company", "number", name=name, persons=numbers)
    return int(person)
