from collections.abc import Iterator
from pathlib import Path

import pytest

from seloste_desktop.domain.audit import Action, Purpose
from seloste_desktop.services.opened_register import OpenedRegister
from tests.services.made_up_registers import copied_usual, entries, opened, rows


@pytest.fixture
def register(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Iterator[OpenedRegister]:
    with opened(*copied_usual(tmp_path_factory.getbasetemp(), tmp_path)) as register:
        yield register


def test_a_correction_keeps_before_after_and_why(register: OpenedRegister) -> None:
    found = rows(register, "correction", ["person", "organisation", "changes", "reason"])
    assert any(row["organisation"] for row in found)
    assert all(row["changes"] and row["reason"] for row in found)
    assert all(row["person"] or row["organisation"] for row in found)


def test_consents_stand_and_are_withdrawn(register: OpenedRegister) -> None:
    assert {bool(row["withdrawn"]) for row in rows(register, "consent", ["withdrawn"])} == {True, False}


def test_prohibitions_stand_and_end(register: OpenedRegister) -> None:
    found = rows(register, "prohibition", ["kind", "ended"])
    assert {row["kind"] for row in found} == {"marketing", "list"}
    assert {bool(row["ended"]) for row in found} == {True, False}


def test_a_request_was_closed_within_the_month(register: OpenedRegister) -> None:
    (case,) = rows(register, "request", ["number", "kind", "received", "closed", "state", "outcome"])
    assert (case["number"], case["kind"], case["state"], case["outcome"]) == ("P-2024-001", "access", "closed", "done")
    assert case["received"] < case["closed"] < "2024-04-10"


def test_a_restriction_was_lifted_and_told(register: OpenedRegister) -> None:
    (restriction,) = rows(register, "restriction", ["since", "told", "lifted"])
    assert restriction["since"] < restriction["told"] == restriction["lifted"]


def test_data_were_given_and_the_log_says_so(register: OpenedRegister) -> None:
    given = rows(register, "disclosure", ["recipient_name", "what", "why"])
    assert {row["recipient_name"] for row in given} == {
        *("Perintä-Esimerkki Oy", "Tilitoimisto Esimerkki Vertausmaa Oy")
    }
    assert sum(entry.action is Action.DISCLOSE for entry in entries(register)) == len(given)


def test_people_were_looked_up(register: OpenedRegister) -> None:
    searches = [entry for entry in entries(register) if entry.action is Action.SEARCH and entry.ids]
    assert searches
    assert all(entry.purpose is Purpose.CUSTOMER_CARE for entry in searches)
