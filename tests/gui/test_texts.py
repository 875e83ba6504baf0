from seloste_desktop.gui import texts
from seloste_desktop.gui.speech import Speech


def test_the_window_has_its_own_words_for_tags_and_sources(speech: Speech) -> None:
    assert texts.code("tag", "marketing_ban") == "no marketing"
    speech.choose("fi")
    assert texts.code("tag", "marketing_ban") == "suoramarkkinointikielto"
    assert texts.code("source", "person") == "henkilöltä itseltään"


def test_other_codes_are_called_as_on_paper() -> None:
    assert texts.code("customer_kind", "sole_trader") == "sole trader"
    assert texts.code("customer_kind", "nobody") == "nobody"
