"""The trader's own details, the register's settings and its counters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from seloste_desktop.domain.errors import NotFound
from seloste_desktop.storage import logins
from seloste_desktop.storage.gate import Row, Session
from seloste_desktop.storage.logins import Slots

CONTROLLER = (
    "select id, name, trade_name, business_id, street, postal_code, city, country, phone, email, web, contact_name,"
    " contact_phone, contact_email, financial_year_end, language, template from controller where id = 1"
)
ACCOUNTS = "select id, iban, bic, position from account order by position, id"
STATUSES = "select id, registered, since from vat_status order by since"
YEARS = "select id, starts, ends from financial_year order by ends"
KEY_SLOTS = "select id, slots from key_slot where id = 1"
VALUE = "select id, value from setting where name = ?"
VALUES = "select id, name, value from setting order by name"
OWN_FIELDS = (
    "select id, name, fi, sv, en, category, purpose, basis, ground, months, provided from own_field order by name"
)


def controller(session: Session) -> Row:
    """Raise NotFound in a file without one: `new` always makes it."""
    found = session.rows("controller", CONTROLLER)
    if not found:
        raise NotFound("controller.missing")
    return found[0]


def change_controller(session: Session, values: Mapping[str, Any]) -> None:
    session.update("controller", 1, dict(values))


def accounts(session: Session) -> list[Row]:
    return session.rows("account", ACCOUNTS)


def set_account(session: Session, iban: str, bic: str) -> None:
    """Put the account in the first place; others keep theirs behind it."""
    known = accounts(session)
    if known:
        session.update("account", known[0]["id"], {"iban": iban, "bic": bic})
    else:
        session.insert("account", {"iban": iban, "bic": bic, "position": 1})


def vat_statuses(session: Session) -> list[Row]:
    return session.rows("vat_status", STATUSES)


def set_vat_status(session: Session, registered: bool, since: str | None) -> None:
    """From a day on; without a day for all dates, in place of what was there."""
    if since is None:
        session.change("delete from vat_status")
    else:
        session.change("delete from vat_status where since = ?", [since])
    session.insert("vat_status", {"registered": int(registered), "since": since or "0001-01-01"})


def financial_years(session: Session) -> list[Row]:
    return session.rows("financial_year", YEARS)


def key_slots(session: Session) -> Slots:
    """The copy of FILE.keys inside the register: the one that counts, from which a lost file is written anew."""
    return logins.read_copy(session.rows("key_slot", KEY_SLOTS)[0]["slots"])


def set_key_slots(session: Session, slots: Slots) -> None:
    session.update("key_slot", 1, {"slots": logins.copy(slots)})


def value(session: Session, name: str, default: str = "") -> str:
    found = session.rows("setting", VALUE, [name])
    return str(found[0]["value"]) if found else default


def values(session: Session) -> dict[str, str]:
    return {row["name"]: row["value"] for row in session.rows("setting", VALUES)}


def set_value(session: Session, name: str, text: str) -> None:
    session.change(
        "insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
        [name, text],
    )


def next_number(session: Session, counter: str) -> int:
    """Take the next number of a counter; a transaction that fails gives it back."""
    number = int(value(session, f"counter.{counter}", "1000")) + 1
    set_value(session, f"counter.{counter}", str(number))
    return number


def own_fields(session: Session) -> list[Row]:
    return session.rows("own_field", OWN_FIELDS)


def add_own_field(session: Session, row: Row) -> int:
    return session.insert("own_field", row)
