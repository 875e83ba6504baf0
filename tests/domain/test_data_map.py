"""What the data map answers."""

from __future__ import annotations

import pytest

from seloste_desktop.domain.data_map import Basis, Shown
from seloste_desktop.domain.register_map import REGISTER


@pytest.mark.parametrize(
    ("table", "row", "owner"),
    [
        ("person", "new", "new.id"),
        ("contact", "old", "old.person"),
        ("invoice", "new", "(select customer.person from customer where customer.id = new.customer)"),
        ("setting", "new", "null"),
    ],
)
def test_a_row_leads_to_its_person(table, row, owner):
    assert REGISTER.owner(table, row) == owner


def test_an_invoice_line_leads_to_its_person_through_invoice_and_customer():
    assert REGISTER.owner("invoice_line", "old").count("select") == 2


@pytest.mark.parametrize(
    ("table", "columns", "kinds", "names"),
    [
        ("contact", ("value", "normal"), ("email",), ("email",)),
        ("contact", ("street", "city"), ("address",), ("city", "street")),
        ("contact", ("value",), ("email", "phone"), ("email", "phone")),
        ("own_value", ("value",), ("kengännumero",), ("own:kengännumero",)),
        ("organisation", ("name",), (), ("company",)),
        ("prohibition", ("since",), ("marketing",), ("marketing_ban",)),
        ("customer", ("person", "number"), (), ("number",)),
        ("setting", ("value",), (), ("value",)),
    ],
)
def test_columns_have_the_names_people_know(table, columns, kinds, names):
    assert REGISTER.names(table, columns, kinds) == names


def test_a_field_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        REGISTER.field("person", "shoe_size")


@pytest.mark.parametrize("each", [pytest.param(each, id=f"{t.name}.{each.name}") for t, each in REGISTER.fields()])
def test_every_entry_says_what_for_on_which_ground_and_how_it_is_called(each):
    assert each.uses
    assert each.grounds
    assert all((each.heading.fi, each.heading.sv, each.heading.en))
    assert (each.shown is Shown.CODE) == bool(each.codes)


def test_whoever_acts_for_an_organisation_has_bases_of_their_own() -> None:
    (use, *_) = REGISTER.field("person", "first_name").uses
    assert (use.basis_for(False), use.basis_for(True)) == (Basis.CONTRACT, Basis.LEGITIMATE_INTEREST)


def test_headings_are_had_in_each_language() -> None:
    heading = REGISTER.field("person", "last_name").heading
    assert [heading[language] for language in ("fi", "sv", "en")] == ["Sukunimi", "Efternamn", "Last name"]


def test_an_own_field_is_named_by_its_row() -> None:
    assert REGISTER.names("own_value", ["value", "name"], ["Kengännumero"]) == ("own:Kengännumero",)
    assert REGISTER.names("own_value", ["value"]) == ()


def test_a_table_knows_its_columns_and_whether_it_is_of_persons() -> None:
    contact = REGISTER.tables["contact"]
    assert len(contact.columns) == len(set(contact.columns))
    assert (contact.personal, REGISTER.tables["organisation"].personal) == (True, False)
    assert ("person_search", "person") in REGISTER.searches.items()


def test_a_name_that_no_table_has_is_an_error_of_ours() -> None:
    with pytest.raises(KeyError, match=r"person\.shoe_size"):
        REGISTER.field("person", "shoe_size")
