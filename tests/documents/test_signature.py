"""Where the controller signs."""

from datetime import date

import pytest

from seloste_desktop.documents.signature import HEIGHT, signature
from seloste_desktop.documents.words import words
from tests.documents import pdfs
from tests.documents.canvases import placed

DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("place", "controller", "said"),
    [
        ("Mallila", "Maija Malli", "Mallila 21.11.2026 Maija Malli rekisterinpitäjä"),
        ("", "Esimerkki-Siivous", "21.11.2026 Maija Malli rekisterinpitäjä, Esimerkki-Siivous"),
    ],
)
def test_place_day_name_and_role_stand_round_the_line(place, controller, said):
    assert said in pdfs.text(placed(signature(place, DAY, "Maija Malli", controller, words("fi"))))


def test_it_fits_in_the_room_that_is_kept_for_it():
    page = placed(signature("Mallila", DAY, "Maija Malli", "x", words("fi")))
    heights = [y for _, _, y in pdfs.boxes(page)]
    assert max(heights) - min(heights) <= HEIGHT
