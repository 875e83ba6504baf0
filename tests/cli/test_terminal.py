"""A terminal speaks one language in both kinds of words."""

from seloste_desktop.cli.terminal import Terminal
from seloste_desktop.services.office import Office


def test_words_and_messages_are_in_the_language_of_the_terminal() -> None:
    terminal = Terminal(Office(lambda seconds: None), "en")
    assert (terminal.words.language, terminal.messages.language) == ("en", "en")
