"""Grounds for keeping data: for how long, by what law, and what decides when no day does."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from seloste_desktop.domain.language import Language

Words = Mapping[Language, str]


class Ground(StrEnum):
    RELATIONSHIP = "relationship"
    PROSPECT = "prospect"
    VOUCHER = "voucher"
    BOOKS = "books"
    CLAIM = "claim"
    JUDGMENT = "judgment"
    CLAIM_FINAL = "claim_final"  # a cap, never a period to keep
    WARRANTY = "warranty"
    DISPUTE = "dispute"
    CONSENT = "consent"
    PROHIBITION = "prohibition"
    RESTRICTION = "restriction"
    REQUEST_CASE = "request_case"
    DISCLOSURE = "disclosure"
    ACCESS_LOG = "access_log"
    CORRECTION = "correction"
    ERASURE_LEDGER = "erasure_ledger"
    BREACH = "breach"
    USER = "user"
    NOTICE = "notice"
    IP = "ip"
    OSS = "oss"
    VAT_PROPERTY = "vat_property"


class Source(StrEnum):
    """Whether an act orders the period, or the trader chose it."""

    LAW = "law"
    DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Rule:
    """The period of a ground in months; `allowed` is the least and the most that the trader may choose.

    `cap` bounds a claim, `cap_natural` one of a creditor who is a natural person. `law` names the provision,
    `criterion` is the code of what ends the keeping while there is no day to count from.
    """

    source: Source
    months: int
    criterion: str
    law: Words
    allowed: tuple[int, int] | None = None
    cap: int | None = None
    cap_natural: int | None = None

    def allows(self, months: int) -> bool:
        """Whether the trader may choose this period; never if an act orders another."""
        return self.allowed is not None and self.allowed[0] <= months <= self.allowed[1]


@dataclass(frozen=True, slots=True)
class RetentionLaw:
    """All grounds, the criteria in words, and the day they were last checked: the version of the rules."""

    checked: date
    rules: Mapping[Ground, Rule]
    criteria: Mapping[str, Words]

    @classmethod
    def parse(cls, text: str) -> RetentionLaw:
        """Read retention.toml."""
        data = tomllib.loads(text)
        return cls(data["checked"], {Ground(key): _rule(row) for key, row in data["ground"].items()}, data["criterion"])

    def chosen(self, months: Mapping[Ground, int]) -> RetentionLaw:
        """With the trader's own periods; raise ValueError for one that its rule does not allow."""
        for ground, each in months.items():
            if not self.rules[ground].allows(each):
                raise ValueError(f"{ground}: {each} months")
        own = {ground: replace(self.rules[ground], months=each) for ground, each in months.items()}
        return replace(self, rules={**self.rules, **own})


def _rule(row: Mapping[str, Any]) -> Rule:
    return Rule(
        source=Source(row["kind"]),
        months=row["months"],
        criterion=row["criterion"],
        law=row["law"],
        allowed=tuple(row["range"]) if "range" in row else None,
        cap=row.get("cap"),
        cap_natural=row.get("cap_natural"),
    )
