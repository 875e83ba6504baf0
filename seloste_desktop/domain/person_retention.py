"""Until when each kind of a person's data is kept, from the rows that are there (law B D.1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from seloste_desktop.domain.claim import Claim
from seloste_desktop.domain.keeping import Keeping, longest
from seloste_desktop.domain.retention import Retention
from seloste_desktop.domain.retention_law import Ground

Rows = Mapping[str, Sequence[Mapping[str, Any]]]


def keepings(rows: Rows, retention: Retention, log_last: date | None = None) -> dict[Ground, Keeping]:
    """Return each ground that holds some of these rows, with its last day or what ends it.

    `rows` are those of one person by table, as stored; `log_last` the day of the person's last entry in the log.
    Raises Refused `retention.no_financial_year`.
    """
    found: dict[Ground, list[Keeping]] = {}
    for keeping in _each(rows, retention, log_last):
        found.setdefault(keeping.ground, []).append(keeping)
    return {ground: last for ground, each in found.items() if (last := longest(each)) is not None}


def last_event(rows: Rows) -> date | None:
    """The last order, invoice or payment, from which the period of a customer relationship is counted."""
    days = [_day(row["ordered"]) for row in rows.get("customer_order", ())]
    days += [_day(row["issued"]) for row in rows.get("invoice", ())]
    days += [_day(row["paid"]) for row in rows.get("payment", ())]
    days += [_day(row["since"]) for row in rows.get("customer", ())]
    return max((day for day in days if day), default=None)


def _each(rows: Rows, retention: Retention, log_last: date | None) -> Iterable[Keeping]:
    for customer in rows.get("customer", ()):
        yield retention.relationship(_day(customer["until"]), last_event(rows))
    yield from _invoiced(rows, retention)
    counted = (
        ("consent", Ground.CONSENT, "withdrawn"),
        ("prohibition", Ground.PROHIBITION, "ended"),
        ("restriction", Ground.RESTRICTION, "lifted"),
        ("request", Ground.REQUEST_CASE, "closed"),
        ("disclosure", Ground.DISCLOSURE, "disclosed"),
        ("correction", Ground.CORRECTION, "at"),
        ("user", Ground.USER, "disabled"),
    )
    for table, ground, start in counted:
        for row in rows.get(table, ()):
            yield retention.counted(ground, _day(row[start]))
    for contact in rows.get("contact", ()):
        if contact["kind"] == "ip":
            yield retention.counted(Ground.IP, _day(contact["valid_from"]))
    if log_last is not None:
        yield retention.counted(Ground.ACCESS_LOG, log_last)


def _invoiced(rows: Rows, retention: Retention) -> Iterable[Keeping]:
    payments = rows.get("payment", ())
    for payment in payments:
        yield retention.voucher(date.fromisoformat(payment["paid"]))
    for invoice in rows.get("invoice", ()):
        issued = _day(invoice["issued"])
        if invoice["state"] == "draft" or issued is None:
            continue
        paid = [each for each in payments if each["invoice"] == invoice["id"]]
        last_paid = max((_day(each["paid"]) or issued for each in paid), default=None)
        if voucher := retention.invoice(issued, last_paid):
            yield voucher
        if sum(each["cents"] for each in paid) < invoice["gross"]:
            due = _day(invoice["due"]) or issued
            yield retention.claim(Claim(due, interruptions=tuple(day for each in paid if (day := _day(each["paid"])))))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None
