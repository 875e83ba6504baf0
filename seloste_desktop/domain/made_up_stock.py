"""What made-up people, firms and work are put together from: read from resources/made_up, chosen by chance."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.vat import RateKind

_ALL_YEAR = range(1, 13)
Words = Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Names:
    """Of one language: a surname is a beginning and an end; `doubles` are double first names, `notes` are of people."""

    first: tuple[str, ...]
    doubles: tuple[str, ...]
    beginnings: tuple[str, ...]
    ends: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Town:
    """`of` is its Finnish name in the genitive."""

    code: str
    fi: str
    sv: str
    of: str


@dataclass(frozen=True, slots=True)
class Item:
    """Something sold: price without VAT in euro, quantities from least to most by step, months of the year.

    `note` is the code of the ground when it is sold without VAT.
    """

    text: Words
    unit: Words
    price: Decimal
    least: Decimal
    most: Decimal
    step: Decimal
    months: frozenset[int]
    kind: RateKind
    note: str = ""


@dataclass(frozen=True)
class Stock:
    """`near` towns are where most customers live; `firms` are patterns of names by kind of customer."""

    names: Mapping[Language, Names]
    towns: tuple[Town, ...]
    near: int
    streets: Mapping[Language, tuple[str, ...]]
    firms: Mapping[str, tuple[str, ...]]
    titles: tuple[str, ...]
    work: tuple[Item, ...]
    material: tuple[Item, ...]
    untaxed: Mapping[str, Item]

    @classmethod
    def parse(cls, *, people: str, places: str, firms: str, trade: str) -> Stock:
        """Read the texts of the four files of their names."""
        named, placed, called, sold = map(tomllib.loads, (people, places, firms, trade))
        titles = tuple(called.pop("titles"))
        units = sold["units"]
        return cls(
            {language: Names(*(tuple(named[language][part]) for part in Names.__slots__)) for language in LANGUAGES},
            tuple(Town(**town) for town in placed["towns"]),
            placed["near"],
            {language: tuple(placed["streets"][language]) for language in LANGUAGES},
            {kind: tuple(patterns) for kind, patterns in called.items()},
            titles,
            tuple(_item(row, units) for row in sold["item"]),
            tuple(_item(row, units) for row in sold["material"]),
            {row["note"]: _item(row, units) for row in sold["untaxed"]},
        )


def _item(row: Mapping[str, Any], units: Mapping[str, Words]) -> Item:
    least, most, step = map(Decimal, row["quantity"])
    return Item(
        text={language: row[language] for language in LANGUAGES},
        unit=units[row["unit"]],
        price=Decimal(row["price"]),
        least=least,
        most=most,
        step=step,
        months=frozenset(row.get("months", _ALL_YEAR)),
        kind=RateKind(row.get("kind", RateKind.GENERAL)),
        note=row.get("note", ""),
    )
