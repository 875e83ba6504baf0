"""Papers: what they are, where they are locked up, and until when."""

from datetime import date

import pytest

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.paper_record import PaperRecord


@pytest.mark.parametrize(("what", "place", "field"), [("", "Kaappi", "what"), ("Mapit", " ", "place")])
def test_what_and_where_must_be_told(what: str, place: str, field: str) -> None:
    with pytest.raises(Refused, match=r"field\.missing") as refused:
        PaperRecord(what, place)
    assert refused.value.field == field


def test_nothing_is_destroyed_before_it_was_there() -> None:
    with pytest.raises(Refused, match=r"date\.order"):
        PaperRecord("Mapit", "Kaappi", since=date(2026, 1, 2), destroyed=date(2026, 1, 1))
    assert PaperRecord("Mapit", "Kaappi", since=date(2026, 1, 1), destroyed=date(2026, 1, 1)).person is None
