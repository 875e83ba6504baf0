from seloste_desktop.gui.marked import QT_TRANSLATE_NOOP


def test_a_marked_word_is_the_word_itself() -> None:
    assert QT_TRANSLATE_NOOP("texts", "restricted") == "restricted"
