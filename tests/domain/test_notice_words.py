"""How facts are written inside the sentences of the notice."""

from dataclasses import replace
from datetime import date

import pytest

from seloste_desktop.domain.language import Language
from seloste_desktop.domain.notice_scope import Kind
from seloste_desktop.domain.notice_texts import texts
from seloste_desktop.domain.notice_words import compounds, length, months, small, values, written
from tests.domain.notice_samples import CONTROLLER, facts


@pytest.mark.parametrize(("language", "day"), [("fi", "1.2.2026"), ("sv", "1.2.2026"), ("en", "2026-02-01")])
def test_a_day_has_no_leading_zeros_but_in_english_it_is_the_iso_date(language: Language, day: str) -> None:
    assert written(date(2026, 2, 1), texts(language)) == day


@pytest.mark.parametrize(
    ("number", "unit", "words"),
    [
        (1, "year", "1 vuosi"),
        (24, "month", "24 kuukautta"),
        (15, "minute", "15 minuuttiin"),
        (1, "minute", "minuuttiin"),
    ],
)
def test_a_length_agrees_with_its_number(number: int, unit: str, words: str) -> None:
    assert length(number, unit, texts("fi")) == words


@pytest.mark.parametrize(
    ("number", "words"), [(1, "1 month"), (24, "24 months"), (36, "3 years"), (72, "6 years"), (42, "42 months")]
)
def test_long_periods_are_told_in_years(number: int, words: str) -> None:
    assert months(number, texts("en")) == words


@pytest.mark.parametrize(
    ("heading", "inside"),
    [
        ("Sähköposti", "sähköposti"),
        ("Y-tunnus", "Y-tunnus"),
        ("IP-numero", "IP-numero"),
        ("E-post", "e-post"),
        ("", ""),
    ],
)
def test_only_an_ordinary_heading_loses_its_capital_inside_a_sentence(heading: str, inside: str) -> None:
    assert small(heading) == inside


def test_a_contact_person_without_an_address_is_reached_at_the_controllers() -> None:
    known = replace(CONTROLLER, contact_name="Meri Malli")
    reached = replace(known, contact_email="meri@example.fi")

    assert values(facts(Kind.CUSTOMER, controller=known), texts("fi"))["contact"].startswith("Meri Malli, +358")
    assert values(facts(Kind.CUSTOMER, controller=reached), texts("fi"))["contact"] == "Meri Malli, meri@example.fi"


@pytest.mark.parametrize(
    ("language", "words"),
    [("fi", "28.\u00a0helmikuuta"), ("sv", "den\u00a028\u00a0februari"), ("en", "28\u00a0February")],
)
def test_the_end_of_the_financial_year_is_a_day_of_any_year(language: Language, words: str) -> None:
    controller = replace(CONTROLLER, financial_year_end="02-28")

    assert values(facts(Kind.CUSTOMER, controller=controller), texts(language))["year_end"] == words


@pytest.mark.parametrize(
    ("language", "keys", "words"),
    [
        ("fi", ["identification", "contact", "orders"], "tunniste-, yhteys- ja tilaustiedot"),
        ("sv", ["contact", "correspondence", "orders"], "kontakt- och beställningsuppgifter, kontakter"),
        ("en", ["contact", "orders", "consents"], "contact and order data, consents and prohibitions"),
        ("fi", ["billing"], "laskutustiedot"),
        ("fi", ["consents"], "suostumukset ja kiellot"),
        ("fi", [], ""),
    ],
)
def test_compounds_in_a_list_share_their_end(language: Language, keys: list[str], words: str) -> None:
    said = texts(language)

    assert compounds([said.word("categories", key) for key in keys], said) == words


def test_what_is_not_known_fills_nothing() -> None:
    unknown = values(facts(Kind.CUSTOMER, controller=replace(CONTROLLER, financial_year_end="")), texts("fi"))

    assert [unknown[name] for name in ("year_end", "previous", "officer")] == [""] * 3
