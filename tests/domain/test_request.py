from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.request import Case, CaseNumber, Channel, Decision, Kind, Outcome, State

TODAY = date(2026, 11, 21)


def opened(*kinds: Kind, received: date = TODAY) -> Case:
    return Case.open(CaseNumber(2026, 1), kinds, received, Channel.VISIT, TODAY)


def test_a_request_received_tomorrow_is_refused() -> None:
    with pytest.raises(Refused, match=r"date\.in_future"):
        opened(Kind.ACCESS, received=date(2026, 11, 22))


def test_one_message_holds_several_kinds_and_each_but_once() -> None:
    assert opened(Kind.ACCESS, Kind.ERASURE, Kind.ACCESS).kinds == (Kind.ACCESS, Kind.ERASURE)


def test_a_case_closes_when_each_kind_is_decided() -> None:
    case = opened(Kind.ACCESS, Kind.MARKETING_BAN).decide(Decision(Kind.ACCESS, Outcome.DONE))
    with pytest.raises(Refused, match=r"request\.kind_open") as refused:
        case.close(TODAY)
    assert refused.value.values == {"case": "P-2026-001", "kind": Kind.MARKETING_BAN}
    closed = case.decide(Decision(Kind.MARKETING_BAN, Outcome.DONE)).close(TODAY)
    assert (closed.state, closed.closed) == (State.CLOSED, TODAY)


def test_a_new_decision_takes_the_place_of_the_old_one() -> None:
    refusal = Decision(Kind.ERASURE, Outcome.REFUSED, "lasku on avoinna", "17(3)(e)")
    case = opened(Kind.ERASURE).decide(refusal).decide(Decision(Kind.ERASURE, Outcome.DONE))
    assert [each.outcome for each in case.decisions] == [Outcome.DONE]


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.IN_PART])
@pytest.mark.parametrize(("reason", "article"), [("", "17(3)(b)"), ("laki velvoittaa", "")])
def test_a_no_needs_its_reason_and_its_article(outcome: Outcome, reason: str, article: str) -> None:
    with pytest.raises(Refused, match=r"reason\.missing"):
        Decision(Kind.ERASURE, outcome, reason, article)


def test_a_ban_and_a_withdrawal_take_effect_at_once() -> None:
    assert [kind for kind in Kind if kind.at_once] == [Kind.MARKETING_BAN, Kind.CONSENT_WITHDRAWAL]


@given(st.integers(2018, 2100), st.integers(1, 100_000))
def test_a_case_number_is_read_back_as_it_was_written(year: int, running: int) -> None:
    number = CaseNumber(year, running)
    assert CaseNumber.parse(str(number)) == number


@pytest.mark.parametrize("text", ["", "P-26-001", "P-2026-01", "2026-001", "P-2026-001-1"])
def test_what_is_no_case_number_is_not_read_as_one(text: str) -> None:
    with pytest.raises(ValueError, match="not a case number"):
        CaseNumber.parse(text)


def test_numbers_run_within_the_year_and_past_the_highest_ever_given() -> None:
    given_numbers = [CaseNumber(2025, 40), CaseNumber(2026, 7), CaseNumber(2026, 999)]
    assert str(CaseNumber.following(given_numbers, 2026)) == "P-2026-1000"
    assert str(CaseNumber.following(given_numbers, 2027)) == "P-2027-001"
