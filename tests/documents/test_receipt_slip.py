"""The slip with which a customer may tell that the answer came."""

import pytest

from seloste_desktop.documents.receipt_slip import ReceiptSlip
from seloste_desktop.documents.words import words
from seloste_desktop.domain.language import LANGUAGES
from tests.documents import pdfs
from tests.documents.canvases import placed


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_came_to_whom_and_that_it_is_voluntary(language):
    said = words(language)
    slip = ReceiptSlip(said, "P-2026-001", "Aino Keksimäki", "Mallikuja 3, 00010 Mallila")
    page = pdfs.text(placed(slip.flowable()))
    for value in ("P-2026-001", "Aino Keksimäki", "Mallikuja 3", said.text("slip.voluntary")):
        assert value in page


def test_a_long_name_makes_the_slip_higher_and_is_not_cut():
    slip = ReceiptSlip(words("fi"), "P-2026-001", "Keksimäki " * 30, "")
    assert slip.height > ReceiptSlip(words("fi"), "P-2026-001", "Keksimäki", "").height
    assert pdfs.text(placed(slip.flowable())).count("Keksimäki") == 30
