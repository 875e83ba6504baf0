"""The person's data as lists in the language of the answer."""

from __future__ import annotations

import pytest

from seloste_desktop.documents.file_names import file_words
from seloste_desktop.documents.person_listings import listings
from seloste_desktop.documents.words import words
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.listing import Listing
from tests.documents.person import TABLES, mark, person


def found(language: Language = "fi") -> dict[str, Listing]:
    return {each.title: each for each in listings(person(language), words(language), file_words(language))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_and_the_log_have_a_list_under_their_heading(language: Language) -> None:
    wanted = [*(table.heading[language] for table in TABLES), file_words(language).text("uses")]
    assert [each.title for each in listings(person(language), words(language), file_words(language))] == wanted


def test_rows_are_as_long_as_their_headings() -> None:
    for listing in found().values():
        assert {len(row) for row in listing.rows} == {len(listing.columns)}


def test_lines_say_of_which_invoice_they_are() -> None:
    lines = found()["Laskurivit"]
    assert lines.columns[0].heading == "Laskut"
    assert str(lines.rows[0][0]).startswith("merkki-invoice-number")


def test_a_normal_form_says_that_it_is_one() -> None:
    headings = [column.heading for column in found()["Yhteystiedot"].columns]
    assert {"Sähköposti", "Sähköposti, hakumuoto"} <= set(headings)


def test_own_fields_are_called_as_the_user_calls_them() -> None:
    assert [column.heading for column in found("sv")["Övrigt"].columns] == ["Allergi"]


def test_corrections_tell_before_and_after() -> None:
    (row,) = found()["Korjaukset"].rows
    table = next(each for each in TABLES if each.name == "correction")
    changes = next(each for each in table.fields if each.name == "changes")
    assert f"Sähköposti: {mark(table, changes)} → a@example.fi, b@example.fi\nallergia: – → kissa" in row


def test_the_log_tells_when_why_and_what_but_never_who() -> None:
    first, second = found()["Käyttöloki"].rows
    assert [first[0], str(first[1]), *first[2:]] == [
        7,
        "2026-11-21 14:00:00+02:00",
        "Asiakaspalvelu",
        "Katselu",
        "Yhteystiedot",
        "Sähköposti",
    ]
    assert second[4:] == ("register", "")
    assert not any(99 in row for row in (first, second))
