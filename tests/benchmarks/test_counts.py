"""Floors that are counts: how often the file is asked, whatever the machine; they hold in every test run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Action, Entry, Purpose
from seloste_desktop.services.opened_register import OpenedRegister
from tests.services.opened import made, opened

CARD = 12  # selects for the first tab (FLOORS, "open a card")
AINO = {
    "first_name": ["Aino"], "last_name": ["Aalto"], "email": ["aino@example.fi"], "phone": ["050 000 0001"],
    "street": ["Mallitie 1"], "postal_code": ["00100"], "city": ["Helsinki"], "notes": ["Soittaa aamuisin"],
}  # fmt: skip


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenedRegister]:
    path = tmp_path_factory.mktemp("laskut") / "oma.seloste"
    made(path)
    with opened(path) as register:
        yield register


def asked(register: OpenedRegister, work: Callable[[], object]) -> list[str]:
    """The statements that reached the engine, those of triggers apart."""
    statements: list[str] = []
    connection = register.desk.gate._connection
    connection.set_trace_callback(statements.append)
    try:
        work()
    finally:
        connection.set_trace_callback(None)
    return [each.strip().lower() for each in statements if not each.startswith("--")]


def selects(register: OpenedRegister, work: Callable[[], object]) -> int:
    """What the program asks of the register; where the log stands and whose rows they were, the gate asks itself."""
    own = ("from log_head", "select distinct")
    return sum(each.startswith("select") and not any(word in each for word in own) for each in asked(register, work))


@contextmanager
def entries(register: OpenedRegister) -> Iterator[list[Entry]]:
    """What the block under `with` leaves in the log."""
    found: list[Entry] = []
    before = len(_log(register))
    yield found
    found += _log(register)[before:]


def _log(register: OpenedRegister) -> list[Entry]:
    with register.desk.gate.log_snapshot() as read:
        return [Entry.read(body) for (body,) in read("select body from log order by number")]


def customer_with(register: OpenedRegister, invoices: int) -> int:
    customer = register.customers.add({**AINO, "first_name": [f"Aino {invoices}"]}).id
    row = {
        "customer": customer,
        "state": "draft",
        "language": "fi",
        "prices": "gross",
        "buyer_name": "Aino",
        "seller": "{}",
    }
    with register.desk.session(Purpose.INVOICING, Right.INVOICES) as session:
        session.insert_all("invoice", [row] * invoices)
    return customer


def test_a_card_takes_as_many_selects_whatever_the_number_of_invoices(register: OpenedRegister) -> None:
    customers = [customer_with(register, invoices) for invoices in (10, 200, 2000)]
    counts = {selects(register, lambda customer=customer: register.customers.card(customer)) for customer in customers}  # type: ignore[misc]
    assert len(counts) == 1, counts
    assert counts.pop() <= CARD


def test_a_company_with_many_contact_persons_takes_no_more(register: OpenedRegister) -> None:
    company = register.customers.add({"company": ["Betoni Oy"], "email": ["betoni@example.fi"]}).id
    for number in range(20):
        register.customers.add_contact_person(company, {"last_name": [f"Berg {number}"]})
    assert selects(register, lambda: register.customers.card(company)) <= CARD


def test_the_rows_behind_a_tab_take_as_many_selects_whatever_their_number(register: OpenedRegister) -> None:
    few, many = (customer_with(register, invoices) for invoices in (11, 1000))
    counts = [selects(register, lambda each=each: register.customers.records(each, "invoice")) for each in (few, many)]  # type: ignore[misc]
    assert counts[0] == counts[1]


def test_a_search_is_one_query_for_ids_and_one_entry_in_the_log(register: OpenedRegister) -> None:
    customer_with(register, 1)
    with entries(register) as left:
        statements = asked(register, lambda: register.customers.find("aino"))
    searching = [each for each in statements if "_search match" in each]
    assert len(searching) == 1
    (entry,) = left
    assert (entry.action, entry.subject) == (Action.SEARCH, "customer")


def test_rows_that_come_into_sight_are_few_queries_and_one_entry_each_kind(register: OpenedRegister) -> None:
    customer_with(register, 1)
    ids = register.customers.find("aino").ids
    with entries(register) as left:
        register.customers.some(ids[:50])
    assert len({entry.act for entry in left}) == 1
    assert all(entry.action is Action.READ for entry in left)


def test_a_save_is_one_commit(register: OpenedRegister) -> None:
    statements = asked(register, lambda: register.customers.add({"first_name": ["Bo"], "last_name": ["Berg"]}))
    assert [each for each in statements if each.startswith(("begin", "commit"))] == ["begin immediate", "commit"]
