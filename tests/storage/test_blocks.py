from collections.abc import Iterator
from pathlib import Path

import pytest

from seloste_desktop.domain.access import Right, Role
from seloste_desktop.domain.audit import Action, Purpose
from seloste_desktop.domain.errors import RegisterError
from seloste_desktop.storage import blocks
from seloste_desktop.storage.gate import Door, Gate, Visitor, create
from tests.storage.reading import KEY, SALT, Opened


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[Gate]:
    door = Door(tmp_path / "kirja.seloste", KEY)
    create(door, SALT)
    gate = Gate.open(door, Visitor(1, Role.OWNER))
    with gate.session(Purpose.INVOICING, Right.INVOICES) as session:
        person = session.insert("person", {"uid": "a", "last_name": "Keksimäki"})
        session.insert("contact", {"person": person, "kind": "address", "street": "Keksikuja 1"})
        session.insert("contact", {"person": person, "kind": "phone", "value": "040 000 0001"})
        customer = session.insert("customer", {"number": "1001", "kind": "person", "person": person})
        drafts = session.insert_all("invoice", [{"customer": customer, "number": str(n)} for n in range(1200)])
        order = {"customer": customer, "ordered": "2026-01-01", "what": "Haravointi"}
        session.insert_all("customer_order", [order] * len(drafts))
    yield gate
    gate.close()


def test_what_was_sent_is_frozen_and_the_rest_still_a_draft(gate: Gate) -> None:
    with gate.session(Purpose.INVOICING, Right.INVOICES) as session:
        blocks.send(session, range(1, 1101))
    with gate.session(Purpose.INVOICING, Right.INVOICES) as session:
        assert len(session.ids("invoice", "select id from invoice where state = 'sent'")) == 1100
    with pytest.raises(RegisterError), gate.session(Purpose.INVOICING, Right.INVOICES) as session:
        session.update("invoice", 1, {"number": "2"})


def test_each_order_leads_to_its_own_invoice(gate: Gate) -> None:
    with gate.session(Purpose.INVOICING, Right.INVOICES) as session:
        blocks.deliver(session, {order: 1201 - order for order in range(1, 1101)})
    with gate.session(Purpose.INVOICING, Right.INVOICES) as session:
        rows = session.rows("customer_order", "select id, state, invoice from customer_order order by id")
    assert all((row["state"], row["invoice"]) == ("delivered", 1201 - row["id"]) for row in rows[:1100])
    assert all((row["state"], row["invoice"]) == ("open", None) for row in rows[1100:])


def test_each_row_changed_is_in_the_log_with_its_person(gate: Gate) -> None:
    with gate.session(Purpose.INVOICING, Right.INVOICES) as session:
        blocks.send(session, [3, 5])
        blocks.deliver(session, {4: 3})
    sent, delivered = Opened(gate).last(2)
    assert (sent.action, sent.subject, sent.ids, sent.persons) == (Action.CHANGE, "invoice", (3, 5), (1,))
    assert (delivered.subject, delivered.ids, delivered.fields) == ("customer_order", (4,), ("state",))


def test_only_the_address_that_stands_ends(gate: Gate) -> None:
    with gate.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
        blocks.end_addresses(session, [1], "2026-01-01")
        session.insert("contact", {"person": 1, "kind": "address", "street": "Keksikuja 2"})
    with gate.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
        rows = session.rows("contact", "select id, valid_to from contact order by id")
    assert [row["valid_to"] for row in rows] == ["2026-01-01", None, None]


def test_a_relationship_ends_on_its_day(gate: Gate) -> None:
    with gate.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
        blocks.end_relationships(session, [1], "2026-01-01")
    with gate.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
        assert session.rows("customer", "select id, until from customer") == [{"id": 1, "until": "2026-01-01"}]
