"""What befell single made-up customers, done by the services that the user's window would call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.language import LANGUAGES
from seloste_desktop.domain.made_up_cast import Incident
from seloste_desktop.domain.recipient import Recipient
from seloste_desktop.services import person_case
from seloste_desktop.services.made_up_writer import move
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.storage import customers, requests, settings
from seloste_desktop.storage.gate import Session


class Incidents:
    """Each kind has its name in cast.toml; what one incident begins, a later one of the same customer ends."""

    def __init__(self, opened: OpenedRegister, recipients: Mapping[str, Recipient]) -> None:
        self._opened = opened
        self._recipients = recipients
        self._rows: dict[tuple[str, str], int] = {}  # what is ended later, by who and what
        self._kinds: Mapping[str, Callable[[Incident, int, date], None]] = {
            "correct": self._correct,
            "move": self._move,
            "search": self._search,
            "consent": self._consent,
            "withdraw": self._withdraw,
            "forbid": self._forbid,
            "allow": self._allow,
            "ask": self._ask,
            "answer": self._answer,
            "restrict": self._restrict,
            "lift": self._lift,
            "give": self._give,
        }

    def happen(self, incident: Incident, customer: int, day: date) -> None:
        self._kinds[incident.kind](incident, customer, day)

    def _correct(self, incident: Incident, customer: int, day: date) -> None:
        self._opened.customers.change(customer, incident.more["values"], incident.more["reason"])

    def _move(self, incident: Incident, customer: int, day: date) -> None:
        with self._opened.desk.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            address = {**incident.more["address"], "source": incident.more["source"]}
            move(session, {_person(session, customer): address})

    def _search(self, incident: Incident, customer: int, day: date) -> None:
        self._opened.customers.find(self._opened.customers.card(customer).name)
        for table in ("invoice", "customer_order"):
            self._opened.customers.records(customer, table)

    def _consent(self, incident: Incident, customer: int, day: date) -> None:
        more = incident.more
        given = self._opened.consents.give(customer, more["what"], day, more["how"], more.get("evidence", ""))
        self._rows[incident.who, "consent"] = given

    def _withdraw(self, incident: Incident, customer: int, day: date) -> None:
        self._opened.consents.withdraw(self._rows.pop((incident.who, "consent")), day)

    def _forbid(self, incident: Incident, customer: int, day: date) -> None:
        ban = self._opened.consents.forbid(customer, incident.more["ban"], day, incident.more["told"])
        self._rows[incident.who, "ban"] = ban

    def _allow(self, incident: Incident, customer: int, day: date) -> None:
        self._opened.consents.end_ban(self._rows.pop((incident.who, "ban")), day)

    def _ask(self, incident: Incident, customer: int, day: date) -> None:
        more: Mapping[str, Any] = incident.more
        with self._opened.desk.session(Purpose.DATA_REQUEST, Right.PERSON_ANSWER) as session:
            person = customers.parts(session, customer).person or {}
            number = person_case.next_number(session)
            settings.set_value(session, "counter.case", number)
            row = {
                "number": number,
                "person": person["id"],
                "received": day.isoformat(),
                "state": "open",
                "kind": more["request"],
            }
            row |= {name: more[name] for name in ("channel", "wording", "identity")}
            language = person["language"] if person["language"] in LANGUAGES else LANGUAGES[0]
            self._rows[incident.who, "case"] = requests.add(session, {**row, "answer_language": language})

    def _answer(self, incident: Incident, customer: int, day: date) -> None:
        with self._opened.desk.session(Purpose.DATA_REQUEST, Right.PERSON_ANSWER) as session:
            row = {"state": "closed", "closed": day.isoformat(), "outcome": incident.more["outcome"]}
            requests.change(session, self._rows.pop((incident.who, "case")), row)

    def _restrict(self, incident: Incident, customer: int, day: date) -> None:
        more = incident.more
        with self._opened.desk.session(Purpose.DATA_REQUEST, Right.RESTRICTION) as session:
            row = {"person": _person(session, customer), "since": day.isoformat()}
            row |= {"ground": more["ground"], "reason": more["reason"]}
            self._rows[incident.who, "restriction"] = session.insert("restriction", row)

    def _lift(self, incident: Incident, customer: int, day: date) -> None:
        with self._opened.desk.session(Purpose.DATA_REQUEST, Right.RESTRICTION) as session:
            row = {"told": day.isoformat(), "lifted": day.isoformat()}
            session.update("restriction", self._rows.pop((incident.who, "restriction")), row)

    def _give(self, incident: Incident, customer: int, day: date) -> None:
        more = incident.more
        with self._opened.desk.session(Purpose.COLLECTION, Right.CUSTOMERS) as session:
            person = _person(session, customer)
        recipient = self._recipients[more["recipient"]]
        self._opened.disclosures.record(recipient, [person], more["what"], more["why"], day)


def _person(session: Session, customer: int) -> int:
    return int(customers.parts(session, customer).customer["person"])
