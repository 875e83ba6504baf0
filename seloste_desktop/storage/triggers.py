"""The audit triggers: each written row tells the gate whose it is and which columns changed, never a value."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from seloste_desktop.domain.data_map import DataMap

STANDING = "select name from sqlite_master where type = 'trigger' and name like 'audit\\_%' escape '\\'"
FUNCTION = "audit_note"
ARGUMENTS = 8  # action, table, id, columns, kind and person after, kind and person before


def lay(connection: sqlite3.Connection, data_map: DataMap) -> None:
    """Lay them anew on every table of the map; on a connection without the function, writing then fails."""
    for (name,) in connection.execute(STANDING).fetchall():
        connection.execute(f'drop trigger "{name}"')
    for table in sorted(data_map.tables):
        for statement in _statements(data_map, table):
            connection.execute(statement)


def _statements(data_map: DataMap, table: str) -> Iterator[str]:
    new, old = (_whose(data_map, table, row) for row in ("new", "old"))
    calls = {
        "insert": [_call("create", table, "new", _given(data_map, table, "new"), f"{new}, null, null")],
        "update": [
            _call("change", table, "new", _changed(data_map, table), f"{new}, {old}"),
            _call("change", table, "old", "'id,'", f"null, null, {old}", " where old.id is not new.id"),
        ],
        "delete": [_call("erase", table, "old", _given(data_map, table, "old"), f"null, null, {old}")],
    }
    for verb, body in calls.items():
        yield f'create trigger "audit_{table}_{verb}" after {verb} on "{table}" begin {" ".join(body)} end'


def _call(action: str, table: str, row: str, columns: str, whose: str, when: str = "") -> str:
    return f"select {FUNCTION}('{action}', '{table}', {row}.id, {columns}, {whose}){when};"


def _whose(data_map: DataMap, table: str, row: str) -> str:
    kind = data_map.kind_column(table)
    return f"{f'{row}.{_quoted(kind)}' if kind else 'null'}, {data_map.owner(table, row)}"


def _given(data_map: DataMap, table: str, row: str) -> str:
    return _listed({name: f"{row}.{name} <> ''" for name in _columns(data_map, table)})


def _changed(data_map: DataMap, table: str) -> str:
    return _listed({name: f"old.{name} is not new.{name}" for name in ('"id"', *_columns(data_map, table))})


def _columns(data_map: DataMap, table: str) -> list[str]:
    """Sorted, so that the order of the map is no part of the file's schema."""
    return sorted(map(_quoted, data_map.tables[table].columns))


def _listed(conditions: dict[str, str]) -> str:
    """The names whose condition holds, each followed by a comma."""
    return " || ".join(f"iif({test}, '{name.strip(chr(34))},', '')" for name, test in conditions.items()) or "''"


def _quoted(name: str) -> str:
    return f'"{name}"'
