"""What the notice states, read from the register: nothing in it is asked twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import reduce
from operator import or_

from seloste_desktop.domain.access import Role
from seloste_desktop.domain.data_map import Heading
from seloste_desktop.domain.language import LANGUAGES
from seloste_desktop.domain.notice_facts import CookieUse, Facts, Paper, Safeguards
from seloste_desktop.domain.notice_scope import Kind, Scope, of_fields, own_field, starter
from seloste_desktop.domain.recipient import Recipient
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.services import users
from seloste_desktop.services.company import controller
from seloste_desktop.services.disclosures import recipients
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.users import User
from seloste_desktop.storage import disclosures, settings
from seloste_desktop.storage.fields_in_use import in_use
from seloste_desktop.storage.gate import Row, Session

_BACKUP_OLD = timedelta(days=90)  # TSL-093: an older one is no safeguard


def facts(session: Session, law: LawData) -> Facts:
    trader, today = controller(session), session.today
    kept = settings.values(session)
    return Facts(
        kind=Kind(trader.template),
        controller=trader,
        authority=law.authority.on(today),
        day=today,
        version=1,
        draft=False,
        scope=starter(Kind(trader.template)) | _held(session),
        retention=law.retention(session).law,
        recipients=tuple(each for each in recipients(session) if _in_force(each, today)),
        officer=kept.get("notice.officer", ""),
        cookie_use=CookieUse(kept.get("notice.cookies", CookieUse.NONE)),
        paper=_papers(session),
        safeguards=_safeguards(users.every(session), kept.get("backup.newest", ""), today),
    )


def _held(session: Session) -> Scope:
    """What the register really holds, the trader's own fields among it when any has a value."""
    fields = in_use(session, REGISTER)
    own = settings.own_fields(session) if any(table.name == "own_value" for table, _ in fields) else []
    return reduce(or_, map(_of_own, own), of_fields(fields))


def _of_own(row: Row) -> Scope:
    heading = Heading(*(row[name] for name in LANGUAGES))
    return own_field(heading, row["category"], row["purpose"], row["basis"], row["ground"])


def _in_force(recipient: Recipient, today: date) -> bool:
    return (recipient.since or today) <= today <= (recipient.until or today)


def _papers(session: Session) -> tuple[Paper, ...]:
    """Papers of many people; what is on paper of one person is no matter for a notice that everyone reads."""
    rows = disclosures.paper_records(session)
    found = ((row["what"], row["place"]) for row in rows if row["person"] is None and row["destroyed"] is None)
    return tuple(Paper(what, place) for what, place in dict.fromkeys(found))


def _safeguards(logins: Sequence[User], backup: str, today: date) -> Safeguards:
    active = [user for user in logins if user.disabled is None]
    first = next((user for user in active if user.role is Role.OWNER), None)
    others = [user for user in active if user is not first]
    return Safeguards(
        backup_verified=bool(backup) and today - date.fromisoformat(backup) <= _BACKUP_OLD,
        other_users=len(others),
        commitments=sum(user.commitment is not None for user in others),
    )
