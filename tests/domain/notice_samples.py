"""Facts of made-up registers for the tests of the notice."""

from dataclasses import replace
from datetime import date
from typing import Any

from seloste_desktop import paths
from seloste_desktop.domain.authority import AuthorityLaw
from seloste_desktop.domain.controller import Controller
from seloste_desktop.domain.notice_facts import Change, Cookie, CookieUse, Facts, Paper, Safeguards
from seloste_desktop.domain.notice_scope import Aim, Kind, Scope, of_fields, starter
from seloste_desktop.domain.notice_texts import texts
from seloste_desktop.domain.recipient import Recipient, RecipientRole
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.domain.retention_law import RetentionLaw

CONTROLLER = Controller(
    name="Maija Malli",
    trade_name="Esimerkki-Siivous",
    business_id="9000011-8",
    street="Mallikuja 3 A 12",
    postal_code="00100",
    city="HELSINKI",
    phone="+358 50 000 0011",
    email="maija@siivous.example.fi",
    web="siivous.example.fi",
)
TODAY = date(2026, 11, 21)
AUTHORITY = AuthorityLaw.parse(paths.resource("law/authority.toml").read_text("utf-8")).on(TODAY)
RETENTION = RetentionLaw.parse(paths.resource("law/retention.toml").read_text("utf-8"))
COOKIES = (Cookie("istunto", "siivous.example.fi", "ostoskori", "14 päivää"),)
EVERYTHING = of_fields(REGISTER.fields())
BY_CONSENT = Scope(frozenset({Aim("marketing", "consent", frozenset({"contact"}))}))
TO_CUSTOMERS = Scope(frozenset({Aim("marketing", "legitimate_interest", frozenset({"contact"}))}))
NAMED = (
    Recipient("Tilitoimisto Kuvitteellinen Oy", RecipientRole.PROCESSOR, "accountant"),
    Recipient("Mallipankki Oyj", RecipientRole.CONTROLLER, "bank"),
    Recipient("Mukamas Oy", RecipientRole.PROCESSOR, "other"),
)
ABROAD = (
    Recipient("Cloud Example Inc.", RecipientRole.PROCESSOR, "it_service", country="US", safeguard="standard_clauses"),
)
HISTORY = (
    Change(3, TODAY, "IT-palvelu lisätty vastaanottajiin"),
    Change(2, date(2026, 2, 1), "säilytysajat perusteittain"),
    Change(1, date(2025, 3, 3), "ensimmäinen versio"),
)

# What a register may be like besides new and empty; "scope" is added to the starter's.
VARIANTS: dict[str, dict[str, Any]] = {
    "alone": {},
    "two users with commitments": {"safeguards": Safeguards(other_users=1, commitments=1, idle_minutes=15)},
    "two users, one commitment": {"safeguards": Safeguards(other_users=2, commitments=1, idle_minutes=1)},
    "a shared login": {"safeguards": Safeguards(personal_login=False, other_users=1)},
    "verified backups": {"safeguards": Safeguards(backup_verified=True)},
    "paper": {"paper": (Paper("työtilaukset", "lukittu kaappi", "rekisterinpitäjä", "silppuri"), Paper("tositteet"))},
    "marketing by consent": {"scope": BY_CONSENT},
    "marketing to customers": {"scope": TO_CUSTOMERS},
    "necessary cookies": {"cookie_use": CookieUse.NECESSARY, "cookies": COOKIES},
    "cookies by consent": {"cookie_use": CookieUse.CONSENT, "cookies": COOKIES},
    "named recipients": {"recipients": NAMED},
    "a transfer": {"recipients": (*NAMED, *ABROAD)},
    "an officer": {"officer": "Osmo Ombudi, +358 50 000 0012, osmo@example.fi"},
    "a contact person": {
        "controller": replace(CONTROLLER, contact_name="Meri Malli", contact_phone="+358 50 000 0013")
    },
    "every source": {"scope": Scope(sources=frozenset(texts("fi").words["sources"]))},
    "a draft with a history": {"version": 4, "draft": True, "history": HISTORY},
    "everything": {"scope": EVERYTHING, "recipients": NAMED, "history": HISTORY, "version": 3},
}


def facts(kind: Kind, **changes: Any) -> Facts:
    given: dict[str, Any] = {
        "kind": kind,
        "controller": CONTROLLER,
        "authority": AUTHORITY,
        "day": TODAY,
        "version": 1,
        "draft": False,
        "retention": RETENTION,
        **changes,
        "scope": starter(kind) | changes.get("scope", Scope()),
    }
    return Facts(**given)
