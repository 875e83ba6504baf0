"""What befell the made-up business besides its daily work: people hired, partners found, papers filed, incidents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from random import Random

from seloste_desktop.domain.access import Right, Role
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.made_up_calendar import Calendar
from seloste_desktop.domain.made_up_cast import Cast, Incident
from seloste_desktop.domain.made_up_newcomer import uid
from seloste_desktop.domain.made_up_office import Colleague, Office, Paper, Partner
from seloste_desktop.domain.paper_record import PaperRecord
from seloste_desktop.domain.recipient import Recipient, RecipientRole
from seloste_desktop.services.made_up_incidents import Incidents
from seloste_desktop.services.made_up_staff import Staff
from seloste_desktop.services.made_up_writer import Writer
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.storage import settings, users
from seloste_desktop.storage.logins import Cost

_Happening = Callable[[date], None]


class History:
    """Told in order; what is about a customer who never came does not happen.

    `places` tells where in the order of coming the members of the cast came. All log in with the one `password`.
    """

    def __init__(
        self, opened: OpenedRegister, writer: Writer, places: Mapping[str, int], staff: Staff, chance: Random
    ) -> None:
        self._opened = opened
        self._writer = writer
        self._places = places
        self._staff = staff
        self._chance = chance
        self._recipients: dict[str, Recipient] = {}
        self._papers: dict[Paper, PaperRecord] = {}
        self._incidents = Incidents(opened, self._recipients)
        self._ahead: list[tuple[date, _Happening]] = []

    def foresee(self, office: Office, cast: Cast, calendar: Calendar, password: str, cost: Cost) -> None:
        """Lay out everything that will happen, latest first."""
        ahead: list[tuple[float, _Happening]] = [
            *((each.since, partial(self._hire, each, password, cost)) for each in office.colleagues[1:]),
            *((each.contract or 0.0, partial(self._agree, each)) for each in office.partners),
            *((each.until, partial(self._part, each)) for each in office.partners if each.until),
            *((each.since, partial(self._file, each)) for each in office.papers),
            *((each.destroyed, partial(self._destroy, each)) for each in office.papers if each.destroyed),
            *((each.at, partial(self._befall, each)) for each in cast.incidents),
        ]
        self._ahead = [(calendar.at(part), happening) for part, happening in sorted(ahead, key=lambda each: -each[0])]

    def begin(self, office: Office, user: int, day: date) -> None:
        """Fill in the trader's card and the own fields, and give the owner a name."""
        self._opened.company.change(office.card)
        with self._opened.desk.session(Purpose.UPKEEP, Right.SETTINGS) as session:
            for field in office.own_fields:
                settings.add_own_field(session, dict(field))
        self._introduce(office.colleagues[0], user, day)

    def go_on(self, last: date) -> None:
        """Let happen what was foreseen up to a day."""
        while self._ahead and self._ahead[-1][0] <= last:
            self._staff.act(Role.OWNER, last)
            self._ahead.pop()[1](last)

    def _hire(self, colleague: Colleague, password: str, cost: Cost, day: date) -> None:
        user = self._opened.users.add(colleague.name, colleague.role, password, day, cost)
        self._introduce(colleague, user.id, day)
        self._staff.hire(colleague.role, user.id)

    def _introduce(self, colleague: Colleague, user: int, day: date) -> None:
        """Fill in the person that a login is: a name, the uid from the seed, an e-mail."""
        reach = {"kind": "email", "value": colleague.email, "normal": colleague.email, "valid_from": day.isoformat()}
        with self._opened.desk.session(Purpose.UPKEEP, Right.USERS) as session:
            person = next(row["person"] for row in users.every(session) if row["id"] == user)
            row = {"first_name": colleague.first_name, "last_name": colleague.last_name, "language": "fi"}
            session.update("person", person, {"uid": uid(self._chance), **row})
            session.insert("contact", {**reach, "person": person, "purpose": "upkeep"})

    def _agree(self, partner: Partner, day: date) -> None:
        recipient = Recipient(
            partner.name,
            RecipientRole(partner.role),
            partner.activity,
            partner.contact,
            contract=day if partner.contract is not None else None,
            since=day,
        )
        known = self._opened.disclosures.save_recipient(recipient)
        self._recipients[partner.key] = replace(recipient, id=known)

    def _part(self, partner: Partner, day: date) -> None:
        self._opened.disclosures.save_recipient(replace(self._recipients[partner.key], until=day))

    def _file(self, paper: Paper, day: date) -> None:
        place = self._place(paper.who)
        if paper.who and place is None:
            return
        person = None if place is None else self._writer.persons[place]
        record = PaperRecord(paper.what, paper.place, person, since=day)
        self._papers[paper] = replace(record, id=self._opened.disclosures.save_paper_record(record))

    def _destroy(self, paper: Paper, day: date) -> None:
        if paper in self._papers:
            self._opened.disclosures.save_paper_record(replace(self._papers[paper], destroyed=day, how=paper.how))

    def _befall(self, incident: Incident, day: date) -> None:
        place = self._place(incident.who)
        if place is not None:
            self._incidents.happen(incident, self._writer.customers[place], day)

    def _place(self, who: str) -> int | None:
        """None for one who has not come: the plan knows who comes next, the register does not."""
        place = self._places.get(who)
        return place if place is not None and place < len(self._writer.customers) else None
