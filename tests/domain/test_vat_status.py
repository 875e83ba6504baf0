from datetime import date

import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.vat_status import VatHistory, VatStatus

JOINED, LEFT = date(2025, 3, 1), date(2026, 7, 1)


def test_the_status_is_that_of_the_day():
    history = VatHistory().told(VatStatus(False, LEFT)).told(VatStatus(True, JOINED))
    days = [date(2025, 2, 28), JOINED, date(2026, 6, 30), LEFT]
    assert [history.registered(day) for day in days] == [None, True, True, False]


def test_a_status_for_all_days_takes_the_place_of_what_was_there():
    history = VatHistory((VatStatus(True, JOINED),)).told(VatStatus(False))
    assert history == VatHistory((VatStatus(False),))
    assert history.registered(date(1999, 1, 1)) is False


def test_a_status_from_a_day_leaves_earlier_days_as_they_were():
    history = VatHistory().told(VatStatus(False)).told(VatStatus(True, JOINED))
    assert history.registered(date(2025, 2, 28)) is False
    assert history.registered(JOINED) is True


def test_telling_the_same_day_again_replaces_it():
    assert VatHistory((VatStatus(True, JOINED),)).told(VatStatus(False, JOINED)).statuses == (VatStatus(False, JOINED),)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("registered", VatStatus(True)),
        ("not_registered", VatStatus(False)),
        ("registered@2025-03-01", VatStatus(True, JOINED)),
    ],
)
def test_a_status_is_read_as_the_command_line_writes_it(text, status):
    assert VatStatus.parse(text) == status


@pytest.mark.parametrize("text", ["", "yes", "registered@", "registered@1.3.2025", "@2025-03-01"])
def test_another_word_or_day_is_refused(text):
    with pytest.raises(Refused, match=r"vat_status\.malformed"):
        VatStatus.parse(text)
