from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop import paths
from seloste_desktop.documents.fonts import _drawable, plain
from seloste_desktop.documents.words import words

FI = words("fi")


def test_the_fonts_are_static_and_their_licence_lies_beside_them() -> None:
    for weight in ("Regular", "Bold"):
        assert b"fvar" not in paths.resource(f"fonts/NotoSans-{weight}.ttf").read_bytes()[:600]
    assert "SIL OPEN FONT LICENSE" in paths.resource("fonts/OFL.txt").read_text("utf-8")


def test_the_font_has_what_finland_writes() -> None:
    assert set("åäöÅÄÖšžŠŽđŋŧŊáčǩǥʒÆØßéü€–—“”’·§²½№…") <= _drawable()


def test_a_character_that_the_font_lacks_is_said_in_words() -> None:
    assert plain("Hauska \U0001f600 \u4e2d", FI) == "Hauska [merkki U+1F600] [merkki U+4E2D]"
    assert plain("✓", words("sv")) == "[tecken U+2713]"


def test_marks_without_a_shape_leave_none() -> None:
    assert plain("\u202eAa\u200dl\u00adto\u2066\ufe0f", FI) == "Aalto"


def test_letters_of_two_parts_become_one() -> None:
    assert plain("a\u0308a\u0308", FI) == "ää"


def test_what_belongs_together_stays_on_one_line() -> None:
    bound = plain("1 234,50 € ja 25,5 % 6 artikla 1 b, Kuvitelmantie 12 B 34, 00530 Helsinki, AVL 8 c §", FI)
    assert bound.count("\u00a0") == 11


@given(st.text())
def test_every_value_can_be_drawn(value: str) -> None:
    assert set(plain(value, FI)) <= _drawable()
