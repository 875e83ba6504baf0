"""The made-up trader's own side, read from resources/made_up/business.toml: card, fields, staff, recipients, papers."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from seloste_desktop.domain.access import Role

Part = float
"""A moment as a part (0 to 1) of the six years."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Someone who logs in, from a moment on."""

    name: str
    role: Role
    first_name: str
    last_name: str
    email: str
    since: Part


@dataclass(frozen=True, slots=True)
class Partner:
    """A recipient of data; `key` is how the incidents name it. With `until` the co-operation ended."""

    key: str
    name: str
    role: str
    activity: str
    contact: str = ""
    contract: Part | None = None
    until: Part | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """`who` is a member of the cast; empty for papers of many."""

    what: str
    place: str
    since: Part
    who: str = ""
    destroyed: Part | None = None
    how: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    card: Mapping[str, str]
    own_fields: tuple[Mapping[str, Any], ...]
    colleagues: tuple[Colleague, ...]
    partners: tuple[Partner, ...]
    papers: tuple[Paper, ...]

    @classmethod
    def parse(cls, text: str) -> Office:
        data = tomllib.loads(text)
        colleagues = sorted(data["user"], key=lambda row: float(row["since"]))
        return cls(
            data["controller"],
            tuple(data["own_fields"]),
            tuple(Colleague(**{**row, "role": Role(row["role"])}) for row in colleagues),
            tuple(Partner(**row) for row in data["recipient"]),
            tuple(Paper(**row) for row in data["paper"]),
        )
