"""Others in free text. All names, numbers and addresses are made up."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain.third_parties import Own, Passage, ThirdPartyKind, black_out, passages, stem

AINO = Own(("Aino", "Keksimäki"), ("aino@example.fi", "+358 40 000 0001", "FI2112345600000785"))


def known(first: str, last: str) -> bool:
    return "liisa".startswith(stem(first)) and "haavelampi".startswith(stem(last))


def found(text: str) -> list[tuple[str, str]]:
    return [(text[each.start : each.end], each.kind.value) for each in passages(text, AINO, known)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Naapuri Liisa Haavelampi maksoi.", [("Liisa Haavelampi", "name")]),
        ("Avain on Liisa Haavelammella.", [("Liisa Haavelammella", "name")]),
        ("Haavelampi, Liisa hoitaa", [("Haavelampi, Liisa", "name")]),
        ("Soita liisa.h@example.com tai 040 000 0002.", [("liisa.h@example.com", "email"), ("040 000 0002", "phone")]),
        ("Tilille FI49 5000 9420 0287 30", [("FI49 5000 9420 0287 30", "iban")]),
        ("Aino Keksimäki, aino@example.fi, 0400000001", []),
        ("Aino Keksimäen tili FI21 1234 5600 0007 85", []),
        ("Tilaus 12.5.2026, 1 234,50 euroa, Mallikuja 3", []),
        ("tunnus 010190-999A", [("010190-999A", "personal_id")]),
    ],
)
def test_what_belongs_to_others_is_found_and_what_is_ones_own_is_not(text, expected):
    assert found(text) == expected


def test_blacked_out_text_holds_nothing_of_what_it_hid():
    text = "Liisa Haavelampi, liisa.h@example.com, maksaa."
    assert black_out(text, passages(text, AINO, known), lambda kind: f"[{kind}]") == "[name], [email], maksaa."


@given(st.text(max_size=200))
def test_any_text_can_be_looked_through(text):
    places = passages(text, AINO, lambda first, last: True)
    assert all(0 <= each.start < each.end <= len(text) for each in places)
    assert all(earlier.end <= later.start for earlier, later in pairwise(places))


def test_a_passage_is_where_it_was_found():
    assert passages("x a@example.fi", AINO, known) == [Passage(2, 14, ThirdPartyKind.EMAIL)]
