"""Statements that take a list of ids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def of(sql: str, ids: Sequence[object]) -> str:
    """Write as many question marks for `(:ids)` as there are ids; the values stay bound."""
    return sql.replace("(:ids)", "(" + ",".join("?" * len(ids)) + ")")


def blocks(ids: Sequence[T], size: int = 500) -> Iterator[Sequence[T]]:
    for start in range(0, len(ids), size):
        yield ids[start : start + size]
