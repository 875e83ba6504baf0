"""The customers written by hand, and what befell them: read from resources/made_up/cast.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from seloste_desktop.domain.made_up_identifiers import new_business_id, new_estonian_vat_number

_GIVEN = re.compile(r"\{(id|ovt|ee):(\d+)\}")
_APART = 10  # numbers of the cast lie so far apart, so that none meets the next


@dataclass(frozen=True, slots=True)
class Member:
    """`joined` is a part of the six years; `of` the key of the firm acted for, `same` of the same human being.

    `works` is the code of the ground of no VAT, if all that is sold to it is sold so.
    """

    key: str
    joined: float
    values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    of: str = ""
    same: str = ""
    works: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """Something that befell a member; `more` is what its kind needs."""

    at: float
    who: str
    kind: str
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cast:
    members: tuple[Member, ...]
    incidents: tuple[Incident, ...]

    @classmethod
    def parse(cls, text: str) -> Cast:
        """Read cast.toml; numbers in braces are made up on the way."""
        data = tomllib.loads(_GIVEN.sub(_number, text))
        return cls(
            tuple(Member(**row) for row in data["customer"]),
            tuple(
                Incident(row.pop("at"), row.pop("who"), row.pop("kind"), row)
                for row in sorted(data["incident"], key=lambda row: float(row["at"]))
            ),
        )


def _number(found: re.Match[str]) -> str:
    kind, place = found[1], int(found[2]) * _APART
    if kind == "ee":
        return new_estonian_vat_number(place)
    number = new_business_id(place)
    return number.replace("-", "") if kind == "ovt" else number
