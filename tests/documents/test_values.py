from datetime import date
from decimal import Decimal

import pytest

from seloste_desktop.documents.values import alone, heading, written
from seloste_desktop.documents.words import words
from seloste_desktop.domain.listing import Column, Kind, Period, Value


@pytest.mark.parametrize(
    ("value", "kind", "in_column", "by_itself"),
    [
        ("Aino", Kind.TEXT, "Aino", "Aino"),
        (date(2026, 11, 21), Kind.DATE, "21.11.2026", "21.11.2026"),
        (Period(date(2026, 11, 21)), Kind.PERIOD, "21.11.2026–", "21.11.2026–"),
        (123450, Kind.MONEY, "1 234,50", "1 234,50 €"),
        (14, Kind.NUMBER, "14", "14"),
        (Decimal("25.5"), Kind.PERCENT, "25,5", "25,5 %"),
        (None, Kind.MONEY, "", ""),
    ],
)
def test_a_value_has_its_unit_where_no_heading_tells_it(
    value: Value, kind: Kind, in_column: str, by_itself: str
) -> None:
    fi = words("fi")
    assert written(value, kind, fi).replace("\u00a0", " ") == in_column
    assert alone(value, kind, fi).replace("\u00a0", " ") == by_itself


def test_a_heading_has_the_unit_of_its_figures() -> None:
    assert heading(Column("Summa", Kind.MONEY), words("fi")) == "Summa, €"
    assert heading(Column("Day", Kind.DATE), words("en")) == "Day"
