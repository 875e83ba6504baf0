from datetime import date

from seloste_desktop.domain.data_map import Basis
from tests.documents.answers import bare, full


def test_the_last_day_is_when_the_last_of_all_goes() -> None:
    assert full().last_day == date(2032, 12, 31)
    assert bare().last_day is None


def test_nothing_is_found_of_a_stranger() -> None:
    assert not bare().found and full().found


def test_the_bases_are_those_really_used() -> None:
    assert full().bases == {Basis.CONTRACT, Basis.LEGAL_OBLIGATION, Basis.LEGITIMATE_INTEREST}
