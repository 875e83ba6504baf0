"""The trader's own words, one text for each section and language."""

from seloste_desktop.storage import notices
from tests.storage.reading import Opened


def test_words_take_the_place_of_the_last_ones_and_none_brings_the_starters_back(real: Opened) -> None:
    with real.session() as session:
        for text in ("yksi", "kaksi"):
            notices.write(session, "sources", "fi", text, "Siksi")
        notices.write(session, "sources", "sv", "ett", "")
        assert [row["text"] for row in notices.texts(session, "fi")] == ["kaksi"]
        notices.write(session, "sources", "fi", " \n", "")
        assert (notices.texts(session, "fi"), len(notices.texts(session, "sv"))) == ([], 1)
