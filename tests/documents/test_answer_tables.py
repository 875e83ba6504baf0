"""The tables of an answer."""

from __future__ import annotations

from datetime import date

import pytest

from seloste_desktop.documents import answer_tables as tables
from seloste_desktop.documents.words import words
from seloste_desktop.domain.answer import Datum, Kept, Origin, Recipient
from seloste_desktop.domain.listing import Period

FI = words("fi")
DAY = date(2026, 11, 21)


def test_what_is_missing_is_said_in_a_sentence():
    assert tables.data("Tiedot", (Datum("Titteli", ""),), FI).rows[0][1] == FI.text("answer.no_datum")


@pytest.mark.parametrize(
    ("datum", "said"),
    [
        (Datum("Etunimi", "Aino", origin=Origin("person", "", DAY), valid=Period(DAY)), "Te itse"),
        (Datum("Etunimi", "Aino", origin=Origin("person", "", DAY)), "Te itse, 21.11.2026"),
        (Datum("Etunimi", "Aino", origin=Origin("person", "puhelin", None)), "Te itse, puhelin"),
        (Datum("Etunimi", "", origin=Origin("person", "", DAY)), ""),
        (Datum("Etunimi", "Aino"), ""),
    ],
)
def test_the_source_tells_its_day_unless_the_datum_does(datum, said):
    assert tables.origin(datum, FI) == said


def test_a_source_that_is_not_known_is_said_in_full():
    said = tables.origin(Datum("Etunimi", "Aino", origin=Origin("", "", DAY)), FI)
    assert said == FI.text("answer.source_unknown", day="21.11.2026")


def test_a_ground_without_a_day_tells_what_decides():
    rows = tables.kept((Kept("kiellot", "prohibition", criterion="kunnes perutte sen"),), FI).rows
    assert rows[0][2] == "kunnes perutte sen"


def test_names_in_a_row_keep_only_the_first_capital():
    assert tables.joined(["Laskutus", "Kirjanpito", "IP-numero"]) == "Laskutus, kirjanpito, IP-numero"
    assert tables.in_sentence(["Laskutus", "Kirjanpito"], "; ") == "laskutus; kirjanpito"


def test_a_recipient_is_told_with_its_days():
    row = tables.recipients((Recipient("Tilitoimisto", "laskut", "kirjanpito", Period(DAY, DAY)),), FI).rows[0]
    assert row == (Period(DAY, DAY), "Tilitoimisto", "laskut", "kirjanpito")
