from __future__ import annotations

import pytest

from seloste_desktop import paths
from seloste_desktop.domain.language import LANGUAGES
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.domain.retention_law import Ground, RetentionLaw, Source

LAW = RetentionLaw.parse(paths.resource("law/retention.toml").read_text("utf-8"))

each_ground = pytest.mark.parametrize("ground", Ground)


@each_ground
def test_every_ground_names_its_law_and_its_criterion_in_every_language(ground: Ground) -> None:
    rule = LAW.rules[ground]
    for words in (rule.law, LAW.criteria[rule.criterion]):
        assert set(words) == set(LANGUAGES)
        assert all(words.values())


def test_no_criterion_stands_idle() -> None:
    assert {rule.criterion for rule in LAW.rules.values()} == set(LAW.criteria)


@each_ground
def test_a_default_lies_within_what_may_be_chosen_and_a_law_leaves_no_choice(ground: Ground) -> None:
    rule = LAW.rules[ground]
    assert rule.allows(rule.months) is (rule.source is Source.DEFAULT)


@pytest.mark.parametrize(
    ("ground", "months"),
    [
        (Ground.VOUCHER, 72),
        (Ground.BOOKS, 120),
        (Ground.CLAIM, 36),
        (Ground.JUDGMENT, 60),
        (Ground.RELATIONSHIP, 24),
        (Ground.PROSPECT, 12),
        (Ground.IP, 6),
        (Ground.BREACH, 60),
        (Ground.OSS, 120),
        (Ground.VAT_PROPERTY, 156),
    ],
)
def test_the_periods_are_those_of_the_law_chapter(ground: Ground, months: int) -> None:
    assert LAW.rules[ground].months == months


def test_the_trader_may_choose_another_period_for_a_default_only() -> None:
    assert LAW.chosen({Ground.REQUEST_CASE: 24}).rules[Ground.REQUEST_CASE].months == 24
    assert LAW.rules[Ground.REQUEST_CASE].months == 36
    with pytest.raises(ValueError, match="voucher"):
        LAW.chosen({Ground.VOUCHER: 120})


def test_ten_years_after_the_customership_cannot_be_chosen() -> None:
    assert not LAW.rules[Ground.RELATIONSHIP].allows(120)


def test_every_ground_of_the_data_map_has_its_rule() -> None:
    used = {ground for _, field in REGISTER.fields() for ground in field.grounds}
    assert used <= set(Ground) - {Ground.CLAIM_FINAL}
