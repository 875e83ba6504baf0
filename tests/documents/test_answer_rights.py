from datetime import date

import pytest

from seloste_desktop.documents.answer_rights import rights
from seloste_desktop.documents.words import words
from seloste_desktop.domain.answer import Kept, Prohibition, Use
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.data_map import Basis
from tests.documents.answers import bare

FI = words("fi")


def said(*bases: Basis, **more: object) -> dict[str, str]:
    answer = bare("fi", uses=tuple(Use(Purpose.TAX, "x", basis) for basis in bases), **more)
    return dict(rights(answer, FI, 13))


def test_what_the_law_holds_is_told_with_law_and_last_day() -> None:
    kept = (Kept("laskut", "voucher", law="Kirjanpitolaki 2:10 §", last_day=date(2032, 12, 31), ordered=True),)
    assert (
        "Kirjanpitolaki 2:10 §. Tiedot poistetaan 31.12.2032 jälkeen." in said(Basis.CONTRACT, kept=kept)["Poistaminen"]
    )


@pytest.mark.parametrize(
    ("basis", "can", "cannot"),
    [(Basis.LEGITIMATE_INTEREST, True, False), (Basis.CONTRACT, False, True), (Basis.LEGAL_OBLIGATION, False, True)],
)
def test_only_legitimate_interest_can_be_objected_to(basis: Basis, can: bool, cannot: bool) -> None:
    found = said(basis)["Vastustaminen"]
    assert ("Voitte vastustaa" in found, "ei voi vastustaa" in found) == (can, cannot)


def test_one_answer_may_say_both() -> None:
    found = said(Basis.CONTRACT, Basis.LEGITIMATE_INTEREST)["Vastustaminen"]
    assert "oikeutettuun etuun: verotus" in found and "Käsittelyn peruste: sopimus." in found


def test_consent_alone_can_be_withdrawn() -> None:
    assert "milloin tahansa" in said(Basis.CONSENT)["Suostumuksen peruuttaminen"]
    assert "Peruste: lakisääteinen velvoite." in said(Basis.LEGAL_OBLIGATION)["Suostumuksen peruuttaminen"]


def test_portability_is_offered_where_it_exists() -> None:
    assert "JSON" in said(Basis.CONTRACT)["Siirtäminen"]
    assert "JSON" not in said(Basis.LEGAL_OBLIGATION)["Siirtäminen"]


def test_a_ban_in_force_is_told_where_it_stands() -> None:
    ban = Prohibition("marketing", date(2026, 1, 15), "puhelin")
    assert said(Basis.CONTRACT, prohibitions=(ban,))["Markkinoinnin kieltäminen"] == "Kieltonne on voimassa (kohta 13)."
    assert "milloin tahansa" in said(Basis.CONTRACT)["Markkinoinnin kieltäminen"]
