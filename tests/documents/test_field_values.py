"""Stored values of fields as people read them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

from seloste_desktop.documents.field_values import coded, corrections, kind, shown
from seloste_desktop.documents.words import words
from seloste_desktop.domain.access import Role
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.customer import Kind as CustomerKind
from seloste_desktop.domain.invoice_totals import Prices
from seloste_desktop.domain.language import LANGUAGES
from seloste_desktop.domain.listing import Kind
from seloste_desktop.domain.order import OrderState
from seloste_desktop.domain.recipient import ACTIVITIES
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.domain.request import Channel, Outcome, State
from seloste_desktop.domain.request import Kind as RequestKind

CODES: dict[str, Iterable[str]] = {
    "activity": ACTIVITIES,
    "activity_data": ACTIVITIES,
    "channel": ("letter", "email", "einvoice"),
    "customer_kind": CustomerKind,
    "document": ("invoice", "answer"),
    "invoice_state": ("draft", "sent"),
    "language": LANGUAGES,
    "order_state": OrderState,
    "outcome": Outcome,
    "prices": Prices,
    "purpose": Purpose,
    "request_channel": Channel,
    "request_kind": RequestKind,
    "request_state": State,
    "restriction": ("a", "b", "c", "d"),
    "role": Role,
    "source": ("person", "order", "web_form", "organisation", "updating_service", "authority", "subcontractor", "bank"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("codes", "value"), [(codes, str(each)) for codes, values in CODES.items() for each in values])
def test_every_code_has_its_word(codes, value, language):
    assert f"{codes}.{value}" in words(language).entries


def test_every_set_of_codes_in_the_map_is_tried():
    assert {each.codes for _, each in REGISTER.fields() if each.codes} <= set(CODES)


def test_a_code_without_a_word_stands_as_it_is():
    assert coded("language", "et", words("fi")) == "et"


@pytest.mark.parametrize(
    ("table", "name", "stored", "value"),
    [
        ("person", "first_name", "Aino", "Aino"),
        ("person", "first_name", "", None),
        ("person", "address_protection", 1, "kyllä"),
        ("customer", "since", "2026-11-21", date(2026, 11, 21)),
        ("customer", "kind", "company", "yritys"),
        ("payment", "cents", 1250, 1250),
    ],
)
def test_values_become_what_people_read(table, name, stored, value):
    assert shown(REGISTER.field(table, name), stored, words("fi")) == value


def test_a_sum_is_money():
    assert kind(REGISTER.field("payment", "cents")) is Kind.MONEY


def test_a_correction_tells_before_and_after_of_each_field():
    kept = '{"email": [["a@example.fi", "b@example.fi"], "c@example.fi"], "title": ["", "rouva"]}'
    assert list(corrections(kept)) == [("email", "a@example.fi, b@example.fi", "c@example.fi"), ("title", "", "rouva")]
