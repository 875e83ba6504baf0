"""A listing as CSV: what Finnish Excel opens right, and true to the last letter."""

from __future__ import annotations

import csv
from datetime import date, datetime
from decimal import Decimal
from io import StringIO
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.documents.listing_csv import csv_of
from seloste_desktop.domain.listing import Column, Kind, Listing, Period

DAY = date(2026, 11, 21)
COLUMNS = (
    Column("Nimi"),
    Column("Päivä", Kind.DATE),
    Column("Summa", Kind.MONEY),
    Column("Määrä", Kind.NUMBER),
    Column("Voimassa", Kind.PERIOD),
)


def test_values_are_written_for_people_and_machines_alike() -> None:
    row = ("Äijälä; Åke", DAY, -123450, Decimal("1.5"), Period(DAY, None))
    assert csv_of(Listing("Lista", COLUMNS, (row,)), "fi").decode("utf-8") == (
        '\ufeffNimi;Päivä;Summa;Määrä;Voimassa\r\n"Äijälä; Åke";2026-11-21;-1234,50;1,5;2026-11-21/..\r\n'
    )


def test_english_has_the_decimal_point() -> None:
    listing = Listing("List", (Column("Sum", Kind.MONEY),), ((1250,),))
    assert csv_of(listing, "en").decode("utf-8-sig").splitlines() == ["Sum", "12.50"]


def test_a_moment_is_told_by_its_own_clock_and_nothing_is_empty() -> None:
    moment = datetime(2026, 11, 21, 14, 5, tzinfo=ZoneInfo("Europe/Helsinki"))
    listing = Listing("Loki", (Column("Aika", Kind.DATE), Column("Muu")), ((moment, None),))
    assert csv_of(listing, "fi").decode("utf-8-sig").splitlines() == ["Aika;Muu", "2026-11-21 14:05:00;"]


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=20), min_size=1, max_size=4))
def test_text_comes_back_as_it_was(texts: list[str]) -> None:
    listing = Listing("Lista", (Column("A"), Column("B")), tuple((text, "x") for text in texts))
    text = StringIO(csv_of(listing, "fi").decode("utf-8-sig"), newline="")
    _, *rows = csv.reader(text, delimiter=";")
    assert [row[0] for row in rows] == texts
