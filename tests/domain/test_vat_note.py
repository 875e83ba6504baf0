from datetime import date

import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.language import LANGUAGES
from seloste_desktop.domain.vat_note import BuyerVat, Deadline
from tests.domain.invoice_samples import LAW


def test_every_ground_of_the_law_chapter_is_on_the_list_in_each_language():
    assert list(LAW.notes.notes) == ["AE8c", "AE8d", "AE65", "EU72a", "EXP70", "HEALTH34", "EDU39", "SMALL3", "MARGIN"]
    assert all(note.texts[language] for note in LAW.notes.notes.values() for language in LANGUAGES)


@pytest.mark.parametrize(
    ("code", "buyer_vat", "finvoice"),
    [
        ("AE8c", BuyerVat.REQUIRED, "AE"),
        ("AE65", BuyerVat.ABROAD, "AE"),
        ("EU72a", BuyerVat.ABROAD, "K"),
        ("EXP70", BuyerVat.NOT_NEEDED, "G"),
        ("SMALL3", BuyerVat.NOT_NEEDED, "O"),
        ("MARGIN", BuyerVat.NOT_NEEDED, "AB"),
    ],
)
def test_a_ground_knows_what_it_needs(code, buyer_vat, finvoice):
    note = LAW.notes.get(code)
    assert (note.buyer_vat, note.finvoice) == (buyer_vat, finvoice)


def test_the_ground_of_a_small_business_is_the_third_section():
    assert LAW.notes.small_business.code == "SMALL3"
    assert LAW.notes.small_business.texts["sv"] == "Ingen moms, verksamhet i liten skala (MomsL 3 §)"


def test_a_code_that_is_not_on_the_list_is_refused():
    with pytest.raises(Refused, match=r"vat_note\.unknown"):
        LAW.notes.get("AE99")


def test_the_deadline_of_eu_sales_is_near_from_the_tenth_of_the_next_month():
    limit, supplied = Deadline(by=15, warn_from=10), date(2026, 12, 31)
    days = [date(2026, 12, 31), date(2027, 1, 9), date(2027, 1, 10), date(2027, 2, 1)]
    assert [limit.is_near(supplied, day) for day in days] == [False, False, True, True]
    assert limit.day(supplied) == date(2027, 1, 15)
