"""How an entry stands in the index of persons, so that one person's entries are found at once."""

from __future__ import annotations

from collections.abc import Collection

FEW = 64  # more than a screen of rows
_NEIGHBOURS = 1024


def places(persons: Collection[int]) -> Collection[int]:
    """Where an entry of these persons stands: under each of them, or, of many, under their neighbourhoods.

    An act on 2,000 people would else need 24 kB of index; so it needs one.
    """
    return persons if len(persons) <= FEW else {_neighbourhood(person) for person in persons}


def places_of(person: int) -> tuple[int, int]:
    """Where to look for one person; of what stands under the second, only some entries are about them."""
    return person, _neighbourhood(person)


def _neighbourhood(person: int) -> int:
    return -1 - person // _NEIGHBOURS  # below nought: no person has such a number
