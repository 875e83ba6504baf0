"""When two customers are surely the same, and when they may be."""

import pytest

from seloste_desktop.domain.customer import Kind, kind_of, lay_out
from seloste_desktop.domain.customer_traits import Traits, listed_as


def traits(**typed: str) -> Traits:
    values = {name: [text] for name, text in typed.items() if name != "number"}
    layout = lay_out(kind_of(values), values, "2026-11-21")
    return Traits.of_layout(layout, listed_as(layout), typed.get("number", ""))


AINO = {"first_name": "Aino", "last_name": "Aalto", "email": "aino@example.fi", "phone": "050 000 0001"}
HOME = {"street": "Tie 1", "city": "Oulu"}
FIRM = {"company": "Betoni Oy", "business_id": "1234567-1"}


@pytest.mark.parametrize(
    ("known", "coming"),
    [
        (AINO, {**AINO, "email": "AINO@example.fi", "phone": "+358 50 000 9999"}),
        (AINO, {"first_name": "aalto", "last_name": "AINO", "phone": "(050) 0000001"}),
        (
            {"last_name": "Berg", "street": "Tie 1", "postal_code": "20100"},
            {"last_name": "Berg", "street": "TIE  1", "postal_code": "20100", "email": "b@example.fi"},
        ),
        (FIRM, {"company": "Betoni Oy Ab", "business_id": "1234567-1"}),
        ({"last_name": "Berg", **FIRM}, {**FIRM, "email": "info@example.fi"}),
        ({"last_name": "Berg", "number": "C-1"}, {"last_name": "Berg", "number": "c-1", "email": "b@example.fi"}),
        ({"last_name": "Berg"}, {"last_name": "Berg"}),
        ({"last_name": "Berg", "www": "berg.example.fi", "city": "Oulu"}, {"last_name": "Berg"}),
    ],
)
def test_these_are_the_same(known: dict[str, str], coming: dict[str, str]) -> None:
    assert set(traits(**known).known_by()) & set(traits(**coming).sure())


@pytest.mark.parametrize(
    ("known", "coming", "likely"),
    [
        (AINO, {"first_name": "Eino", "last_name": "Aalto", "email": "aino@example.fi"}, True),
        (AINO, {"first_name": "Aino", "last_name": "Aalto", "email": "toinen@example.fi"}, True),
        ({"last_name": "Berg", **FIRM}, {"last_name": "Aalto", **FIRM}, True),
        (FIRM, {"last_name": "Aalto", **FIRM}, True),
        (AINO, {"first_name": "Bo", "last_name": "Berg"}, False),
        (
            {"last_name": "A", "street": "Tie 1", "city": "Oulu"},
            {"last_name": "B", "street": "Tie 1", "city": "Oulu"},
            False,
        ),
    ],
)
def test_these_may_be_two(known: dict[str, str], coming: dict[str, str], likely: bool) -> None:
    assert not set(traits(**known).known_by()) & set(traits(**coming).sure())
    assert bool(set(traits(**known).likely()) & set(traits(**coming).likely())) is likely


def test_a_customer_without_a_name_has_no_sort_key() -> None:
    assert listed_as(lay_out(Kind.PERSON, {"email": ["a@example.fi"]}, "2026-11-21")) == ""
