"""Orders of customers."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.order import Order, OrderState
from seloste_desktop.services.desk import Desk
from seloste_desktop.storage import orders as stored
from seloste_desktop.storage.gate import Row


class Orders:
    """What the trader does with orders."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_customer(self, customer: int) -> list[Order]:
        """Return the orders, newest first."""
        with self._desk.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            return [_order(row) for row in stored.of_customer(session, customer)]

    def save(self, order: Order) -> int:
        """Add an order, or change the one whose id it has."""
        row = {name: value for name, value in asdict(order).items() if name != "id"}
        row["ordered"] = order.ordered.isoformat()
        with self._desk.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            if order.id:
                stored.change(session, order.id, row)
                return order.id
            return stored.add(session, row)


def _order(row: Row) -> Order:
    return Order(**{**row, "ordered": date.fromisoformat(row["ordered"]), "state": OrderState(row["state"])})
