"""What a register handles, in the words of the notice."""

import pytest

from seloste_desktop.domain.data_map import Field, Heading, Table
from seloste_desktop.domain.notice_scope import Aim, Contents, Kind, Scope, item, of_fields, own_field, starter
from seloste_desktop.domain.notice_texts import texts
from seloste_desktop.domain.register_map import REGISTER
from tests.domain.notice_samples import BY_CONSENT, TO_CUSTOMERS

PERSONAL = [(table, field) for table, field in REGISTER.fields() if table.name not in ("organisation", "own_value")]
TEXTS = texts("fi").words


@pytest.mark.parametrize(("table", "field"), PERSONAL, ids=lambda entry: entry.name)
def test_the_notice_has_a_word_for_every_field_of_the_data_map(table: Table, field: Field) -> None:
    assert item(table.name, field.name) in TEXTS["items"]
    assert field.category in TEXTS["categories"]
    assert set(field.grounds) <= TEXTS["grounds"].keys()


@pytest.mark.parametrize("kind", Kind)
def test_a_starter_uses_only_words_that_the_texts_have(kind: Kind) -> None:
    scope = starter(kind)

    assert scope.recipients <= TEXTS["recipients"].keys()
    assert scope.sources <= TEXTS["sources"].keys()
    assert scope.grounds <= TEXTS["grounds"].keys()
    assert {contents.category for contents in scope.contents} <= TEXTS["categories"].keys()
    assert {word for contents in scope.contents for word in contents.items} <= TEXTS["items"].keys()
    assert {aim.purpose for aim in scope.aims} <= TEXTS["aims"].keys()


def test_the_third_starter_is_the_two_others_together() -> None:
    assert starter(Kind.CUSTOMER_INVOICING) == starter(Kind.CUSTOMER) | starter(Kind.INVOICING)


def test_a_union_names_each_category_once() -> None:
    loyalty = Heading("Kanta-asiakas", "Stamkund", "Regular")
    left = Scope(contents=(Contents("contact", frozenset({"email"})),))
    right = Scope(contents=(Contents("contact", frozenset({"phone"}), (loyalty,)),))

    assert (left | right | right).contents == (Contents("contact", frozenset({"email", "phone"}), (loyalty,)),)


def test_a_field_that_holds_a_value_brings_its_purposes_bases_and_grounds() -> None:
    number = next(entry for entry in PERSONAL if entry[1].name == "einvoice_address")
    scope = of_fields([number])

    assert Aim("invoicing", "contract", frozenset({"billing"})) in scope.aims
    assert Aim("invoicing", "legitimate_interest", frozenset({"billing"})) in scope.aims
    assert scope.contents == (Contents("billing", frozenset({"einvoice_address"})),)
    assert "relationship" in scope.grounds


def test_an_organisation_is_no_data_subject() -> None:
    assert of_fields(entry for entry in REGISTER.fields() if entry[0].name == "organisation") == Scope()


def test_an_own_field_is_named_by_its_heading() -> None:
    size = Heading("Kengännumero", "Skonummer", "Shoe size")
    scope = own_field(size, "orders", "customer_care", "contract", "relationship")

    assert scope.contents == (Contents("orders", own=(size,)),)
    assert scope.aims == {Aim("customer_care", "contract", frozenset({"orders"}))}
    assert scope.grounds == {"relationship"}


@pytest.mark.parametrize(
    ("scope", "markets"), [(starter(Kind.CUSTOMER), False), (BY_CONSENT, True), (TO_CUSTOMERS, True)]
)
def test_obeying_prohibitions_is_not_marketing(scope: Scope, markets: bool) -> None:
    assert scope.markets is markets
