"""Parts of a document before they are drawn."""

from seloste_desktop.documents.section import Items, Say, Section


def test_a_section_is_its_blocks_in_order():
    section = Section("data", "1 Tietonne", (Say("Näin."), Items(("a", "b"))))
    assert section.blocks == (Say("Näin."), Items(("a", "b")))
