"""Files get names that any system takes."""

from __future__ import annotations

from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.documents.file_names import LONGEST, FileNames, file_words
from seloste_desktop.domain.language import LANGUAGES


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("Lasku 1001.pdf", "lasku-1001.pdf"),
        ("Yhteystieto.csv", "yhteystieto.csv"),
        ("Käyttäjä.csv", "kayttaja.csv"),
        ("../../etc/passwd", "etc-passwd"),
        ("..\\kone\\a.pdf", "kone-a.pdf"),
        ("CON.pdf", "_con.pdf"),
        (".piilossa", "piilossa"),
        ("", "1"),
        ("Ω", "1"),
    ],
)
def test_a_name_is_put_in_plain_letters(wanted: str, name: str) -> None:
    assert FileNames().take(wanted) == name


def test_names_alike_are_numbered_before_their_ending() -> None:
    names = FileNames()
    assert [names.take("A.pdf"), names.take("a.pdf"), names.take("å.pdf")] == ["a.pdf", "a-2.pdf", "a-3.pdf"]


@given(st.lists(st.text(max_size=150), max_size=5))
def test_every_name_is_a_name_and_no_two_are_alike(wanted: list[str]) -> None:
    names = FileNames()
    found = [names.take(name) for name in wanted]
    assert len(set(found)) == len(wanted)
    assert all(PurePath(name).name == name and 0 < len(name) <= LONGEST + 4 and name.isascii() for name in found)


def test_every_language_names_the_same_files() -> None:
    keys = [sorted(file_words(language).entries) for language in LANGUAGES]
    assert keys[0] == keys[1] == keys[2]


def test_the_first_file_tells_where_to_begin() -> None:
    assert [file_words(language).text("first") for language in LANGUAGES] == [
        "1-lue-tama-ensin.pdf",
        "1-las-detta-forst.pdf",
        "1-read-this-first.pdf",
    ]
