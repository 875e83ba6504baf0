from datetime import date

import pytest

from seloste_desktop.documents.fonts import register
from seloste_desktop.documents.listing_table import _widths, listing_table
from seloste_desktop.documents.words import words
from seloste_desktop.domain.listing import Column, Kind, Listing
from tests.documents import pdfs
from tests.documents.test_tables import drawn

FI = words("fi")
register()


@pytest.mark.parametrize("texts", [("Aino",), ("Aino " * 60,), ("a" * 200, "b"), ("",)])
def test_columns_fill_the_measure_whatever_they_hold(texts: tuple[str, ...]) -> None:
    kinds = [Kind.DATE, *[Kind.TEXT] * len(texts), Kind.MONEY]
    widths = _widths(kinds, tuple("Otsikko" for _ in kinds), [["1.1.2026", *texts, "1,00"]], FI)
    assert sum(widths) == pytest.approx(165) and min(widths) > 12


def test_a_word_gets_its_column_before_the_sentences_share_the_rest() -> None:
    listing = Listing("x", (Column("Tieto"), Column("Ennen")), (("Postiosoite", "Keksityn Kenraalin katu 1 " * 9),))
    assert "Postiosoite" in pdfs.text(drawn(listing_table(listing, FI)))


def test_sums_stand_at_the_end() -> None:
    rows = tuple((date(2026, 1, 1), 100 * n) for n in range(60))
    listing = Listing("x", (Column("Päivä", Kind.DATE), Column("Summa", Kind.MONEY)), rows, (None, 177000))
    assert pdfs.text(drawn(listing_table(listing, FI))).endswith("1 770,00")
