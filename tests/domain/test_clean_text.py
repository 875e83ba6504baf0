"""What is kept of a text: everything that can be seen, and nothing that cannot."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain.clean_text import line, note

TEXT = st.text(st.characters(codec=None), max_size=40)


def test_letters_are_composed() -> None:
    assert line("a\u0308a\u0308kko\u0308nen") == "ääkkönen"


def test_controls_go_and_breaks_become_spaces_in_a_line() -> None:
    assert line("\x07kello\x00nolla") == "kellonolla"
    assert line(" rivi\r\nvaihto\tsarkain ") == "rivi vaihto sarkain"


def test_a_note_keeps_its_lines() -> None:
    assert note("eka\r\ntoka\u2028kolmas\n") == "eka\ntoka\nkolmas"


def test_marks_that_turn_the_text_round_go_but_its_letters_stay() -> None:
    assert line("\u202egnp.exe\u202c") == "gnp.exe"
    assert line("\u200f\u05e2\u05d1\u05e8\u05d9\u05ea\u200e") == "\u200f\u05e2\u05d1\u05e8\u05d9\u05ea\u200e"
    assert line("\u2066Aalto\u2069") == "Aalto"


def test_joined_emoji_stay_joined() -> None:
    assert line("\U0001f469\u200d\U0001f469\u200d\U0001f466") == "\U0001f469\u200d\U0001f469\u200d\U0001f466"


def test_what_shows_nothing_is_nothing() -> None:
    assert [line(text) for text in ("\u200b\u200b", "\x08", "\u00a0", "\u200d", "\u3164", "\u0301")] == [""] * 6


def test_half_a_character_is_shown_as_one_that_was_lost() -> None:
    assert line("Aal\udce4to") == "Aal\ufffdto"


@given(TEXT)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert line(line(text)) == line(text)
    assert note(note(text)) == note(text)


@given(TEXT)
def test_what_is_kept_can_be_written_to_any_file(text: str) -> None:
    kept = note(text)
    kept.encode("utf-8")
    assert unicodedata.is_normalized("NFC", kept)
    assert not any(unicodedata.category(sign) == "Cc" and sign not in "\n\t" for sign in kept)
