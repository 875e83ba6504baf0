"""One person's data as JSON, in the form that `resources/schemas/person-1.json` publishes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC
from typing import Any

from seloste_desktop.documents import field_values
from seloste_desktop.documents.words import Words
from seloste_desktop.domain import clock, money
from seloste_desktop.domain.audit import Entry
from seloste_desktop.domain.data_map import Shown
from seloste_desktop.domain.person_data import PersonColumn, PersonData, PersonRow, PersonTable, Stored

SCHEMA = "urn:seloste-desktop:person:1"
SCHEMA_FILE = "schemas/person-1.json"  # under resources
_TYPES = {
    Shown.DATE: "date",
    Shown.MONEY: "money",
    Shown.NUMBER: "number",
    Shown.MONTHS: "number",
    Shown.FLAG: "flag",
    Shown.CODE: "code",
    Shown.CHANGES: "changes",
}


def person_json(data: PersonData, words: Words, files: Mapping[str, str]) -> bytes:
    """Write the whole; `files` are the enclosed copies, SHA-256 by path."""
    whole = {
        "schema": SCHEMA,
        "made": clock.stamp(data.made.astimezone(UTC)),
        "made_up": data.made_up,
        "language": data.language,
        "controller": {"name": data.controller, "business_id": data.business_id},
        "case": data.case,
        "checkpoint": data.checkpoint,
        "person": {"uid": data.uid, "name": data.name, "customer_numbers": list(data.numbers)},
        "tables": [_table(table, words) for table in data.tables if table.rows],
        "uses": [_use(entry) for entry in data.uses],
        "files": [{"path": path, "sha256": sha256} for path, sha256 in files.items()],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def _table(table: PersonTable, words: Words) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": table.table.name,
        "heading": table.table.heading[words.language],
        "columns": [_column(column, table.rows, words) for column in table.columns],
        "rows": [_row(table, row) for row in table.rows],
    }
    if table.table.through != "person":
        found["of"] = table.table.through
    return found


def _column(column: PersonColumn, rows: Iterable[PersonRow], words: Words) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": column.name,
        "heading": column.heading[words.language],
        "type": _TYPES.get(column.field.shown, "text"),
        "category": str(column.field.category),
        "provided_by_person": column.field.provided,
    }
    if column.field.shown is Shown.CODE:
        used = dict.fromkeys(str(row.values[column.name]) for row in rows if column.name in row.values)
        found["codes"] = {code: field_values.coded(column.field.codes, code, words) for code in used}
    return found


def _row(table: PersonTable, row: PersonRow) -> dict[str, Any]:
    found: dict[str, Any] = {"id": row.id}
    if row.above is not None:
        found["of"] = row.above
    shown = {column.name: column.field.shown for column in table.columns}
    found["values"] = {name: _value(shown[name], value) for name, value in row.values.items()}
    return found


def _value(shown: Shown, stored: Stored) -> Any:
    if shown is Shown.MONEY:
        return money.plain(int(stored))
    if shown is Shown.FLAG:
        return bool(stored)
    if shown is Shown.CHANGES:
        changes = field_values.corrections(str(stored))
        return [{"field": name, "before": before, "after": after} for name, before, after in changes]
    return stored


def _use(entry: Entry) -> dict[str, Any]:
    return {
        "entry": entry.number,
        "at": entry.at,
        "purpose": str(entry.purpose),
        "action": str(entry.action),
        "subject": entry.subject,
        "fields": list(entry.fields),
    }
