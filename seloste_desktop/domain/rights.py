"""Which right a person has to data that are processed on a basis, and what is said when there is none (law B C.5).

The basis is that of a field and purpose in the data map, never of a person (RQ-19).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from seloste_desktop.domain.data_map import Basis
from seloste_desktop.domain.request import Kind


class Extent(StrEnum):
    """How far a right reaches."""

    YES = "yes"
    WHEN_WITHDRAWN = "when_withdrawn"  # and there is no other ground
    WHEN_NOT_NEEDED = "when_not_needed"
    WHEN_OBJECTED = "when_objected"  # or no longer needed
    NO = "no"


_BY_BASIS: Mapping[Kind, Mapping[Basis, Extent]] = MappingProxyType(
    {
        Kind.ERASURE: {
            Basis.CONSENT: Extent.WHEN_WITHDRAWN,
            Basis.CONTRACT: Extent.WHEN_NOT_NEEDED,
            Basis.LEGAL_OBLIGATION: Extent.NO,
            Basis.LEGITIMATE_INTEREST: Extent.WHEN_OBJECTED,
        },
        Kind.PORTABILITY: {
            Basis.CONSENT: Extent.YES,
            Basis.CONTRACT: Extent.YES,
            Basis.LEGAL_OBLIGATION: Extent.NO,
            Basis.LEGITIMATE_INTEREST: Extent.NO,
        },
        Kind.OBJECTION: {
            Basis.CONSENT: Extent.NO,
            Basis.CONTRACT: Extent.NO,
            Basis.LEGAL_OBLIGATION: Extent.NO,
            Basis.LEGITIMATE_INTEREST: Extent.YES,
        },
        Kind.CONSENT_WITHDRAWAL: {
            Basis.CONSENT: Extent.YES,
            Basis.CONTRACT: Extent.NO,
            Basis.LEGAL_OBLIGATION: Extent.NO,
            Basis.LEGITIMATE_INTEREST: Extent.NO,
        },
    }
)

_SAID: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.ERASURE: "rights.law_keeps",
        Kind.PORTABILITY: "rights.portability_limits",
        Kind.OBJECTION: "rights.no_objection",
        Kind.CONSENT_WITHDRAWAL: "rights.no_withdrawal",
    }
)

# A copy in place of a transfer, the right that the basis does give in place of one that it does not.
_INSTEAD: Mapping[tuple[Kind, Basis], tuple[Kind, ...]] = MappingProxyType(
    {
        (Kind.PORTABILITY, Basis.LEGAL_OBLIGATION): (Kind.ACCESS,),
        (Kind.PORTABILITY, Basis.LEGITIMATE_INTEREST): (Kind.ACCESS,),
        (Kind.OBJECTION, Basis.CONSENT): (Kind.CONSENT_WITHDRAWAL,),
        (Kind.CONSENT_WITHDRAWAL, Basis.LEGITIMATE_INTEREST): (Kind.OBJECTION,),
    }
)
_ALWAYS_OPEN = (Kind.RECTIFICATION, Kind.RESTRICTION)


def extent(kind: Kind, basis: Basis) -> Extent:
    """Access, rectification, restriction and the marketing ban exist on every basis."""
    return _BY_BASIS[kind][basis] if kind in _BY_BASIS else Extent.YES


def said(kind: Kind, basis: Basis) -> str | None:
    """The code of the sentence that explains why there is no such right; None if there is one."""
    return _SAID[kind] if extent(kind, basis) is Extent.NO else None


def instead(kind: Kind, basis: Basis) -> tuple[Kind, ...]:
    """What the person may ask for when there is no such right."""
    if extent(kind, basis) is not Extent.NO:
        return ()
    return _INSTEAD.get((kind, basis), _ALWAYS_OPEN)
