"""Many rows changed by one statement, where a statement for each would take longer than all the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from seloste_desktop.storage import sql
from seloste_desktop.storage.gate import Session

SENT = "update invoice set state = 'sent' where id in (:ids)"
DELIVERED = """
    update customer_order set state = 'delivered', invoice = given.column2
    from (values (:pairs)) as given where customer_order.id = given.column1
"""
MOVED = "update contact set valid_to = ? where kind = 'address' and valid_to is null and person in (:ids)"
LEFT = "update customer set until = ? where id in (:ids)"


def end_addresses(session: Session, persons: Sequence[int], day: str) -> None:
    """Where these persons lived until a day: kept, and marked as former."""
    for ids in sql.blocks(persons):
        session.change(sql.of(MOVED, ids), [day, *ids])


def end_relationships(session: Session, customers: Sequence[int], day: str) -> None:
    for ids in sql.blocks(customers):
        session.change(sql.of(LEFT, ids), [day, *ids])


def send(session: Session, invoices: Sequence[int]) -> None:
    """Close drafts that have all a sent invoice has: from here on they are frozen."""
    for ids in sql.blocks(invoices):
        session.change(sql.of(SENT, ids), ids)


def deliver(session: Session, orders: Mapping[int, int]) -> None:
    """Tie each order to the invoice it led to."""
    for ids in sql.blocks(list(orders)):
        pairs = "), (".join(["?, ?"] * len(ids))
        session.change(DELIVERED.replace(":pairs", pairs), [each for id_ in ids for each in (id_, orders[id_])])
