"""A made-up person with rows in every table of the data map, a mark of its own in every value."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from seloste_desktop.domain.audit import Action, Entry, Purpose
from seloste_desktop.domain.data_map import Field, Heading, Shown, Table
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.person_data import PersonData, PersonTable
from seloste_desktop.domain.register_map import REGISTER

MADE = datetime(2026, 11, 21, 12, 5, tzinfo=UTC)
OWN = {"allergia": Heading("Allergia", "Allergi", "Allergy")}
TABLES = [table for table in REGISTER.tables.values() if table.fields and table.name != "organisation"]
_FIXED: dict[Shown, Any] = {
    Shown.MONEY: 1250,
    Shown.NUMBER: 14,
    Shown.MONTHS: 6,
    Shown.FLAG: 1,
    Shown.DATE: "2024-02-01",
}


def mark(table: Table, field: Field) -> str:
    return f"merkki-{table.name}-{field.name.format(kind='allergia')}-{field.column}"


def rows(table: Table) -> list[dict[str, Any]]:
    """One row, or one of each kind, with every column filled."""
    kinds = {"allergia" if field.kind == "*" else field.kind for field in table.fields} - {""} or {""}
    return [_row(table, kind, number) for number, kind in enumerate(sorted(kinds), start=1)]


def person(language: Language = "fi", made_up: bool = False) -> PersonData:
    return PersonData(
        uid="0f" * 16,
        name="Aino Aalto",
        numbers=("1001", "1002"),
        language=language,
        controller="Mallinikkarit EXAMPLE Oy",
        business_id="9100001-1",
        case="P-2026-001",
        made=MADE,
        checkpoint="2417 K7QM 2XVA PDHT R4NC P",
        made_up=made_up,
        tables=tuple(PersonTable.of(table, rows(table), OWN) for table in TABLES),
        uses=(
            Entry(
                7,
                3,
                "2026-11-21T12:00:00.000Z",
                99,
                Purpose.CUSTOMER_CARE,
                Action.READ,
                "contact",
                (1,),
                (1,),
                ("email",),
            ),
            Entry(8, 4, "2026-11-21T12:00:01.000Z", 99, Purpose.UPKEEP, Action.BACKUP, "register"),
        ),
    )


def _row(table: Table, kind: str, number: int) -> dict[str, Any]:
    row: dict[str, Any] = {"id": number, **dict.fromkeys(table.plain)}
    for field in table.fields:
        if field.kind in ("", "*", kind):
            row[field.column] = _value(table, field)
        else:
            row.setdefault(field.column, None)
    if table.kind_column:
        row[table.kind_column] = kind
    if table.through != "person":
        row[table.owner] = 1
    return row


def _value(table: Table, field: Field) -> Any:
    if field.shown is Shown.CHANGES:
        return json.dumps(
            {"email": [mark(table, field), ["a@example.fi", "b@example.fi"]], "own:allergia": [None, "kissa"]}
        )
    return _FIXED.get(field.shown, mark(table, field))
