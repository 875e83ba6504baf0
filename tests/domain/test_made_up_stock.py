import re

import pytest

from seloste_desktop.domain.language import LANGUAGES
from seloste_desktop.domain.made_up_stock import Item
from seloste_desktop.domain.vat import RateKind
from tests.domain.made_up_samples import STOCK, text

ITEMS = (*STOCK.work, *STOCK.material, *STOCK.untaxed.values())


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.text["en"])
def test_everything_sold_has_words_in_each_language_and_a_quantity_that_fits_its_steps(item: Item) -> None:
    assert set(item.text) == set(item.unit) == set(LANGUAGES)
    assert (item.most - item.least) % item.step == 0


def test_something_can_be_sold_in_each_month() -> None:
    assert all(any(month in item.months for item in STOCK.work) for month in range(1, 13))


def test_two_kinds_of_rate_are_sold() -> None:
    assert {item.kind for item in ITEMS} == {RateKind.GENERAL, RateKind.REDUCED_A}


def test_what_is_sold_without_vat_stands_under_its_ground() -> None:
    assert {code: item.note for code, item in STOCK.untaxed.items()} == {"AE8c": "AE8c", "EU72a": "EU72a"}


@pytest.mark.parametrize("kind", ["company", "association", "sole_trader"])
def test_every_firm_says_in_its_name_that_it_is_an_example(kind: str) -> None:
    assert all(re.search("(?i)esimerk|exempel|example", pattern) for pattern in STOCK.firms[kind])


def test_no_town_stands_where_posti_has_given_codes() -> None:
    # groups of a hundred without any code in Posti's list of May 2026
    free = {"039", "063", "307", "455", "574", "692", "753", "843", "888"}
    assert {town.code[:3] for town in STOCK.towns} == free


def test_every_email_in_the_texts_is_under_a_domain_kept_for_examples() -> None:
    written = "".join(text(name) for name in ("business", "cast", "people", "trade"))
    assert {found.split("@")[1] for found in re.findall(r"[\w.-]+@[\w.]+\w", written)} == {"example.fi", "example.com"}


def test_every_telephone_in_the_texts_is_of_a_block_never_given() -> None:
    written = "".join(text(name) for name in ("business", "cast", "people", "trade"))
    phones = re.findall(r"(?:\+358 ?|0)[45]0 \d{3} \d{3,4}", written)
    assert phones
    assert all(re.fullmatch(r"(\+358 |0)[45]0 000 0\d{3}", phone) for phone in phones)
