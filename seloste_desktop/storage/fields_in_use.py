"""Which fields of the data map hold a value anywhere in the register; no value is read for it."""

from __future__ import annotations

from seloste_desktop.domain.data_map import DataMap, Field, Table
from seloste_desktop.storage.gate import Session


def in_use(session: Session, data_map: DataMap) -> list[tuple[Table, Field]]:
    """Ask table by table; a flag that is not set anywhere and an empty text hold nothing."""
    return [(table, each) for table in data_map.tables.values() for each in _held(session, table)]


def _held(session: Session, table: Table) -> list[Field]:
    if not table.fields:
        return []
    held = session.ids(table.name, " union all ".join(_exists(table, each) for each in table.fields))
    return [each for each, found in zip(table.fields, held, strict=True) if found]


def _exists(table: Table, field: Field) -> str:
    """1 or 0; kinds are words of the map."""
    of_kind = f" and {table.kind_column} = '{field.kind}'" if field.kind not in ("", "*") else ""
    return (
        f"select exists (select 1 from {table.name} where {field.column} is not null"  # noqa: S608  the map's names
        f" and {field.column} not in ('', 0, x''){of_kind})"
    )
