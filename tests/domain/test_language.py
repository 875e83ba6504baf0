"""The three languages."""

from seloste_desktop.domain.language import LANGUAGES


def test_there_are_three_and_finnish_comes_first():
    assert LANGUAGES == ("fi", "sv", "en")
