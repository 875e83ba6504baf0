"""Rows that tests of the nouns begin with."""

from __future__ import annotations

from seloste_desktop.storage.customers import Parts, add
from seloste_desktop.storage.gate import Session


def customer(session: Session, number: str = "1001", last_name: str = "Aalto") -> int:
    row = {"number": number, "kind": "person", "sort_key": last_name.lower(), "person": None, "organisation": None}
    return add(session, Parts(row, {"uid": number, "first_name": "Aino", "last_name": last_name}))


def firm(session: Session, number: str = "2001") -> int:
    row = {"number": number, "kind": "company", "sort_key": "oy", "person": None, "organisation": None}
    contact = {"kind": "email", "value": "Oy@example.fi", "normal": "oy@example.fi"}
    return add(session, Parts(row, None, {"uid": number, "name": "Oy", "business_id": "1234567-1"}, [contact]))
