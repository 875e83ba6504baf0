"""What is typed becomes expressions that the index takes, whatever it is."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain.search import expressions


def test_each_word_is_a_beginning() -> None:
    assert expressions(" Aino  aal ") == ['"Aino"*', '"aal"*']


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("040 123 4567", "358401234567"),
        ("0401234567", "358401234567"),
        ("040-1234567", "358401234567"),
        ("040.123.4567", "358401234567"),
        ("(040) 1234567", "358401234567"),
        ("+358 40 123 4567", "358401234567"),
        ("+358 (0)40 123 4567", "358401234567"),
        ("00358401234567", "358401234567"),
        ("040\u20111234567", "358401234567"),
        ("202 60011", "20260011"),
        ("1234567-1", "1234567 1"),
    ],
)
def test_a_number_is_sought_in_the_form_it_is_kept_in(typed: str, kept: str) -> None:
    assert found(typed, kept)


def test_numbers_may_stand_in_one_row_apart() -> None:
    assert found("5 00100", "Katu 5 Helsinki 00100")
    assert not found("6 00100", "Katu 5 Helsinki 00100")


def test_a_number_between_words_is_one_number() -> None:
    assert expressions("Aino 040 123")[0] == '"Aino"*'
    assert len(expressions("Aino 040 123")) == 2


@pytest.mark.parametrize("typed", ["", "  ", "*", "()", "-", '"', "+ -", "\u202e", "\x00"])
def test_what_says_nothing_finds_nothing(typed: str) -> None:
    assert expressions(typed) == []


def test_a_letter_put_together_is_found_by_one_that_is_not() -> None:
    assert expressions("A\u0308iti") == ['"\u00c4iti"*']


@given(st.text(max_size=40))
def test_the_index_takes_whatever_is_typed(typed: str) -> None:
    for expression in expressions(typed):
        index().execute("select rowid from words where words match ?", [expression]).fetchall()


@pytest.mark.parametrize(
    "typed", ["AND", "NOT x", "a OR", "NEAR(a b)", 'say "hi', "first_name:a", "^a", "a*b", "{a b}"]
)
def test_words_of_the_index_are_only_words(typed: str) -> None:
    assert found(typed, f"{typed} and more")


def found(typed: str, kept: str) -> bool:
    table = index()
    table.execute("insert into words values (?)", [kept])
    return all(
        table.execute("select 1 from words where words match ?", [each]).fetchall() for each in expressions(typed)
    )


def index() -> sqlite3.Connection:
    table = sqlite3.connect(":memory:")
    table.execute(
        "create virtual table words using fts5(text, prefix='2 3', tokenize=\"unicode61 remove_diacritics 0\")"
    )
    return table
