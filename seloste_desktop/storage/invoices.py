"""Invoices with their lines and payments."""

from __future__ import annotations

from collections.abc import Sequence

from seloste_desktop.domain import clean_text
from seloste_desktop.domain.errors import NotFound
from seloste_desktop.storage.gate import Row, Session

_COLUMNS = (
    "id, customer, state, number, reference, issued, supplied, supplied_from, due, language, prices,"
    " buyer_name, buyer_attention, buyer_street,"
    " buyer_postal_code, buyer_city, buyer_country, buyer_business_id, buyer_vat_number,"
    " buyer_einvoice_address, buyer_einvoice_operator, consumer, seller, iban, bic, vat_note,"
    " discount_percent, discount_cents, net, vat, gross"
)
ONE = f"select {_COLUMNS} from invoice where id = ?"  # noqa: S608  our own columns
LINES = """
    select id, invoice, position, description, quantity, unit, unit_price, rate, discount, rate_note, rate_text,
        supplied
    from invoice_line where invoice = ? order by position
"""
PAYMENTS = "select id, invoice, paid, cents, payer, message from payment where invoice = ? order by paid, id"
BY_NUMBER = "select id from invoice where number = ?"


def get(session: Session, invoice: int) -> Row:
    """Return the invoice with its `lines` and `payments`; raise NotFound."""
    found = session.rows("invoice", ONE, [invoice])
    if not found:
        raise NotFound("invoice.not_found", "number", number=invoice)
    lines, payments = session.rows("invoice_line", LINES, [invoice]), session.rows("payment", PAYMENTS, [invoice])
    return {**found[0], "lines": lines, "payments": payments}


def by_number(session: Session, number: str) -> int:
    """Raise NotFound."""
    number = clean_text.line(number)
    found = session.ids("invoice", BY_NUMBER, [number])
    if not found:
        raise NotFound("invoice.not_found", "number", number=number)
    return found[0]


def add(session: Session, row: Row, lines: Sequence[Row]) -> int:
    invoice = session.insert("invoice", row)
    for position, line in enumerate(lines, start=1):
        session.insert("invoice_line", {**line, "invoice": invoice, "position": position})
    return invoice


def change(session: Session, invoice: int, row: Row) -> None:
    session.update("invoice", invoice, row)


def change_line(session: Session, line: int, row: Row) -> None:
    session.update("invoice_line", line, row)


def pay(session: Session, row: Row) -> int:
    return session.insert("payment", row)
