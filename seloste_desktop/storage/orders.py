"""What customers have ordered."""

from __future__ import annotations

from seloste_desktop.storage.gate import Row, Session

OF_CUSTOMER = (
    "select id, customer, ordered, what, cents, state, invoice from customer_order where customer = ?"
    " order by ordered desc, id desc"
)


def of_customer(session: Session, customer: int) -> list[Row]:
    return session.rows("customer_order", OF_CUSTOMER, [customer])


def add(session: Session, row: Row) -> int:
    return session.insert("customer_order", row)


def change(session: Session, order: int, row: Row) -> None:
    session.update("customer_order", order, row)
