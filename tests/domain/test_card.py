"""What is shown of a customer."""

import pytest

from seloste_desktop.domain.card import Card, Datum
from seloste_desktop.domain.data_map import Heading
from seloste_desktop.domain.register_map import REGISTER


@pytest.mark.parametrize(
    ("kind", "subject"),
    [("person", True), ("sole_trader", True), ("contact_person", True), ("company", False), ("association", False)],
)
def test_an_organisation_is_no_data_subject(kind: str, subject: bool) -> None:
    assert Card(1, "1001", kind, "Nimi", (), "fi", (), ()).data_subject is subject


def test_an_own_field_goes_by_its_own_heading() -> None:
    field, own = REGISTER.field("person", "title"), Heading("Koko", "Storlek", "Size")
    assert (Datum(field, "x").named, Datum(field, "x", own).named) == (field.heading, own)
