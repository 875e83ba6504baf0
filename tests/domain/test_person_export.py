"""The keys of passages to be kept."""

from seloste_desktop.domain.person_export import EVERY_PASSAGE


def test_every_passage_holds_whatever_key_there_is() -> None:
    assert "person-1-notes-0" in EVERY_PASSAGE
    assert list(EVERY_PASSAGE) == []
