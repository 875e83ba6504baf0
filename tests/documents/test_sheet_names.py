"""Sheets get names that Excel takes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.documents.sheet_names import LONGEST, SheetNames


def test_a_plain_name_stays() -> None:
    assert SheetNames().take("Yhteystiedot") == "Yhteystiedot"


def test_names_alike_but_for_case_are_numbered() -> None:
    names = SheetNames()
    assert [names.take(name) for name in ("Lasku", "lasku", "LASKU")] == ["Lasku", "lasku (2)", "LASKU (3)"]


def test_a_mark_goes_before_each_name() -> None:
    names = SheetNames("EXAMPLE")
    assert [names.take("Lasku"), names.take("Lasku")] == ["EXAMPLE Lasku", "EXAMPLE Lasku (2)"]


def test_a_name_that_excel_keeps_for_itself_is_numbered() -> None:
    assert SheetNames().take("History") == "History (2)"


@given(st.lists(st.text(max_size=50), max_size=6), st.sampled_from(["", "EXAMPLE"]))
def test_every_name_is_one_that_excel_takes(wanted: list[str], mark: str) -> None:
    names = SheetNames(mark)
    given_out = [names.take(name) for name in wanted]
    assert len({name.casefold() for name in given_out}) == len(wanted)
    for name in given_out:
        assert 0 < len(name) <= LONGEST
        assert not set(name) & set("[]:*?/\\")
        assert name.strip("'") == name
