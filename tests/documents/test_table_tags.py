"""Tables that a screen reader reads row by row."""

from __future__ import annotations

from seloste_desktop.documents import fonts
from seloste_desktop.documents.listing_table import listing_table
from seloste_desktop.documents.words import words
from seloste_desktop.domain.listing import Column, Listing
from tests.documents import pdfs
from tests.documents.canvases import placed


def test_heads_and_cells_are_told_apart():
    fonts.register()
    listing = Listing("", (Column("Tieto"), Column("Sisältö")), (("Etunimi", "Aino"), ("Titteli", "")))
    tags = pdfs.tags(placed(listing_table(listing, words("fi"))))
    assert tags.count("TH") == 4  # two columns' and two rows'
    assert tags.count("TR") == 3
    assert "TD" in tags
