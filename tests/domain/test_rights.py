from __future__ import annotations

import pytest

from seloste_desktop.domain.data_map import Basis
from seloste_desktop.domain.request import Kind
from seloste_desktop.domain.rights import Extent, extent, instead, said

each_right = pytest.mark.parametrize("kind", Kind)
each_basis = pytest.mark.parametrize("basis", Basis)


@pytest.mark.parametrize("kind", [Kind.ACCESS, Kind.RECTIFICATION, Kind.RESTRICTION, Kind.MARKETING_BAN])
@each_basis
def test_some_rights_exist_on_every_basis(kind: Kind, basis: Basis) -> None:
    assert extent(kind, basis) is Extent.YES


@pytest.mark.parametrize(
    ("kind", "consent", "contract", "duty", "interest"),
    [
        (Kind.ERASURE, Extent.WHEN_WITHDRAWN, Extent.WHEN_NOT_NEEDED, Extent.NO, Extent.WHEN_OBJECTED),
        (Kind.PORTABILITY, Extent.YES, Extent.YES, Extent.NO, Extent.NO),
        (Kind.OBJECTION, Extent.NO, Extent.NO, Extent.NO, Extent.YES),
        (Kind.CONSENT_WITHDRAWAL, Extent.YES, Extent.NO, Extent.NO, Extent.NO),
    ],
)
def test_the_others_depend_on_the_basis(
    kind: Kind, consent: Extent, contract: Extent, duty: Extent, interest: Extent
) -> None:
    bases = (Basis.CONSENT, Basis.CONTRACT, Basis.LEGAL_OBLIGATION, Basis.LEGITIMATE_INTEREST)
    assert tuple(extent(kind, basis) for basis in bases) == (consent, contract, duty, interest)


@each_right
@each_basis
def test_a_right_that_does_not_exist_is_explained_and_another_offered(kind: Kind, basis: Basis) -> None:
    missing = extent(kind, basis) is Extent.NO
    assert (said(kind, basis) is not None) is missing
    assert bool(instead(kind, basis)) is missing


@each_right
@each_basis
def test_what_is_offered_instead_exists_on_that_basis(kind: Kind, basis: Basis) -> None:
    assert all(extent(other, basis) is not Extent.NO for other in instead(kind, basis))
