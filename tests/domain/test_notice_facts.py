"""The facts that a notice states, and what they allow it to say."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from seloste_desktop.domain.notice_facts import CookieUse, Safeguards
from seloste_desktop.domain.notice_scope import Contents, Kind, Scope
from tests.domain.notice_samples import ABROAD, BY_CONSENT, CONTROLLER, HISTORY, NAMED, TO_CUSTOMERS, facts

IP = Scope(contents=(Contents("technical", frozenset({"ip"})),))

HELD: list[tuple[dict[str, Any], str]] = [
    ({}, "customer"),
    ({}, "alone"),
    ({}, "encrypted"),
    ({}, "year_end"),
    ({}, "none_cookies"),
    ({"controller": replace(CONTROLLER, contact_name="Meri Malli")}, "contact"),
    ({"officer": "Osmo Ombudi"}, "officer"),
    ({"draft": True}, "draft"),
    ({"version": 3, "history": HISTORY}, "previous"),
    ({"scope": BY_CONSENT}, "marketing"),
    ({"scope": BY_CONSENT}, "consent"),
    ({"scope": TO_CUSTOMERS}, "marketing_interest"),
    ({"scope": Scope(sources=frozenset({"authority"}))}, "public"),
    ({"scope": IP}, "ip"),
    ({"recipients": NAMED}, "bank"),
    ({"recipients": ABROAD}, "transfers"),
    ({"cookie_use": CookieUse.CONSENT}, "consent_cookies"),
    ({"safeguards": Safeguards(idle_minutes=5)}, "idle"),
    ({"safeguards": Safeguards(backup_verified=True)}, "backups"),
    ({"safeguards": Safeguards(other_users=2, commitments=2)}, "commitments"),
]


@pytest.mark.parametrize(("changes", "word"), HELD)
def test_a_fact_lets_its_sentence_be_said(changes: dict[str, Any], word: str) -> None:
    assert word in facts(Kind.CUSTOMER, **changes).words


@pytest.mark.parametrize(
    "word",
    ["invoicing", "contact", "officer", "draft", "previous", "marketing", "consent", "ip", "public", "bank",
     "transfers", "paper", "idle", "backups", "commitments"],
)  # fmt: skip
def test_a_new_register_of_customers_does_not_claim_what_is_not_so(word: str) -> None:
    assert word not in facts(Kind.CUSTOMER).words


def test_commitments_count_only_when_every_other_user_has_given_one() -> None:
    assert not Safeguards(other_users=2, commitments=1).committed
    assert not Safeguards().committed


def test_the_version_before_is_the_newest_of_the_older_ones() -> None:
    assert facts(Kind.CUSTOMER, version=3, history=HISTORY).previous == date(2026, 2, 1)
    assert facts(Kind.CUSTOMER, version=4, history=HISTORY).previous == date(2026, 11, 21)
