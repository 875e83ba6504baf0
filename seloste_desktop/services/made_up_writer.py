"""Writes what happened in a made-up business into its register, through the gate, as its users would have."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any

from seloste_desktop.domain.access import Right, Role
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.domain.made_up_business import Drawn, Ordered, Paid, Stretch
from seloste_desktop.domain.made_up_calendar import moment
from seloste_desktop.domain.made_up_newcomer import Columns, Newcomer
from seloste_desktop.domain.order import OrderState
from seloste_desktop.services.desk import Desk
from seloste_desktop.services.invoices import line_row, row_of
from seloste_desktop.services.made_up_staff import Staff
from seloste_desktop.storage import blocks, customers, documents, orders, settings
from seloste_desktop.storage.gate import Row, Session

_PERSON: Row = {"first_name": "", "last_name": "", "title": "", "language": "", "notes": "", "address_protection": 0}
_FIRM: Row = {"name": "", "business_id": "", "vat_number": "", "notes": ""}
_CUSTOMER: Row = {
    **dict.fromkeys(("company", "business_id", "vat_number", "einvoice_address", "einvoice_operator"), ""),
    **dict.fromkeys(("price_list", "discount", "channel"), ""),
    "payment_term": None,
}
_CONTACT: Row = {
    **dict.fromkeys(("person", "organisation", "value", "normal", "street", "postal_code", "city", "country")),
    "purpose": "customer_care",
    "source": "person",
}
_MINUTES = 7  # so that not all is done on the hour
_BEFORE_FIRST = 1000  # customers are numbered from the next one


class Hands:
    """The hands of the register's clock while it is made: they stand where they were put."""

    def __init__(self, day: date) -> None:
        self._now = moment(day, 8)

    def __call__(self) -> datetime:
        return self._now

    def put(self, day: date, hour: int, minute: int = 0) -> None:
        self._now = moment(day, hour, minute)


class Writer:
    """Knows which row stands for which customer, order and invoice of the plan.

    `pictured` is the place of the first invoice whose PDF is drawn and kept.
    """

    def __init__(self, desk: Desk, hands: Hands, staff: Staff, pictured: int) -> None:
        self._desk = desk
        self._hands = hands
        self._staff = staff
        self._pictured = pictured
        self.customers: list[int] = []
        self.persons: list[int | None] = []
        self.firms: list[int | None] = []
        self._orders: dict[int, int] = {}
        self.invoices: list[int] = []

    def write(self, stretch: Stretch) -> None:
        """Each kind of work in a session of its own, at its hour of the last day."""
        for hour, role, work, things in (
            (9, Role.WORKER, partial(self._welcome, stretch.came), stretch.came),
            (10, Role.WORKER, partial(self._move, stretch.moved), stretch.moved),
            (11, Role.OWNER, partial(self._leave, stretch.left), stretch.left),
            (12, Role.WORKER, partial(self._order, stretch.ordered), stretch.ordered),
            (13, Role.OWNER, partial(self._cancel, stretch.cancelled), stretch.cancelled),
            (14, Role.OWNER, partial(self._invoice, stretch.drawn), stretch.drawn),
            (15, Role.BOOKKEEPER, partial(self._pay, stretch.paid), stretch.paid),
        ):
            if things:
                self._hands.put(stretch.last, hour, len(self.customers) * _MINUTES % 60)
                self._staff.act(role, stretch.last)
                work()
        self._hands.put(stretch.last, 16)

    def _welcome(self, came: Sequence[Newcomer]) -> None:
        with self._desk.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            first = len(self.customers)
            self.persons += _placed(session, "person", [_whole(_PERSON, each.person) for each in came])
            self.firms += _placed(session, "organisation", [_whole(_FIRM, each.organisation) for each in came])
            for place, each in enumerate(came, first):
                if each.same is not None:
                    self.persons[place] = self.persons[each.same]
                if each.of is not None:
                    self.firms[place] = self.firms[each.of]
            rows = [self._customer_row(place, each) for place, each in enumerate(came, first)]
            self.customers += session.insert_all("customer", rows)
            self._add_details(session, came, first)
            settings.set_value(session, "counter.customer", str(_BEFORE_FIRST + len(self.customers)))

    def _customer_row(self, place: int, each: Newcomer) -> Row:
        owners = {"person": self.persons[place], "organisation": self.firms[place]}
        return {**_CUSTOMER, **each.customer, **owners, "number": str(_BEFORE_FIRST + 1 + place)}

    def _add_details(self, session: Session, came: Sequence[Newcomer], first: int) -> None:
        sides = [self._side(place) for place in range(first, first + len(came))]
        sided = list(zip(came, sides, strict=True))
        session.insert_all("contact", [{**_CONTACT, **row, **side} for each, side in sided for row in each.contacts])
        own = [{"name": name, "value": text, **side} for each, side in sided for name, text in each.own.items()]
        session.insert_all("own_value", own)
        session.insert_all("prohibition", [{**ban, **side} for each, side in sided for ban in each.bans])

    def _side(self, place: int) -> Row:
        person = self.persons[place]
        return {"organisation": self.firms[place]} if person is None else {"person": person}

    def _move(self, moved: Sequence[tuple[int, Columns]]) -> None:
        with self._desk.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            move(session, {person: address for place, address in moved if (person := self.persons[place])})

    def _leave(self, left: Sequence[int]) -> None:
        with self._desk.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            blocks.end_relationships(session, [self.customers[place] for place in left], session.today.isoformat())

    def _order(self, ordered: Sequence[Ordered]) -> None:
        with self._desk.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            rows = [
                {
                    "customer": self.customers[each.buyer],
                    "ordered": each.day.isoformat(),
                    "what": each.what,
                    "cents": each.cents,
                    "state": OrderState.OPEN,
                }
                for each in ordered
            ]
            ids = session.insert_all("customer_order", rows)
        self._orders |= {each.place: row for each, row in zip(ordered, ids, strict=True)}

    def _cancel(self, cancelled: Sequence[int]) -> None:
        with self._desk.session(Purpose.CUSTOMER_CARE, Right.CUSTOMERS) as session:
            for place in cancelled:
                orders.change(session, self._orders.pop(place), {"state": OrderState.CANCELLED})

    def _invoice(self, drawn: Sequence[Drawn]) -> None:
        """Draft and send as the service does; a block of them takes as many statements as one."""
        with self._desk.session(Purpose.INVOICING, Right.INVOICES) as session:
            customers.listed(session, sorted({self.customers[each.buyer] for each in drawn}))
            rows = [{**row_of(each.invoice), "customer": self.customers[each.buyer]} for each in drawn]
            ids = session.insert_all("invoice", rows)
            written = list(zip(drawn, ids, strict=True))
            session.insert_all("invoice_line", [row for each, invoice in written for row in _lines(each, invoice)])
            sent = [(each, invoice) for each, invoice in written if each.invoice.sent]
            blocks.send(session, [invoice for _, invoice in sent])
            done = {each.order: invoice for each, invoice in sent if each.order is not None}
            blocks.deliver(session, {self._orders.pop(order): invoice for order, invoice in done.items()})
            if sent:
                settings.set_value(session, "counter.invoice", sent[-1][0].invoice.number)
            self._keep_papers(session, sent)
        self.invoices += ids

    def _keep_papers(self, session: Session, sent: Sequence[tuple[Drawn, int]]) -> None:
        pictured = max(0, self._pictured - len(self.invoices))
        for each, invoice in sent[pictured:]:
            person = self.persons[each.buyer]
            documents.keep(
                session,
                _pdf(each.invoice),
                kind="invoice",
                name=f"lasku-{each.invoice.number}.pdf",
                media_type="application/pdf",
                made=session.today.isoformat(),
                person=person,
                organisation=None if person else self.firms[each.buyer],
                invoice=invoice,
            )

    def _pay(self, paid: Sequence[Paid]) -> None:
        with self._desk.session(Purpose.BOOKKEEPING, Right.PAYMENTS) as session:
            rows = [
                {"invoice": self.invoices[each.invoice], "paid": each.day.isoformat(), "cents": each.cents}
                for each in paid
            ]
            session.insert_all("payment", rows)


def move(session: Session, addresses: Mapping[int, Columns]) -> None:
    """End the addresses that stand of these persons and begin others: both are kept, with their dates."""
    day = session.today.isoformat()
    blocks.end_addresses(session, list(addresses), day)
    dated: Row = {"kind": "address", "valid_from": day}
    session.insert_all("contact", [{**_CONTACT, **row, **dated, "person": who} for who, row in addresses.items()])


def _placed(session: Session, table: str, rows: Sequence[Row | None]) -> list[int | None]:
    """Insert those that are to be made; the ids stand where the rows stood."""
    ids = iter(session.insert_all(table, [row for row in rows if row is not None]))
    return [None if row is None else next(ids) for row in rows]


def _whole(columns: Row, row: Mapping[str, Any] | None) -> Row | None:
    """With every column: rows of one form are written by one prepared statement."""
    return None if row is None else {**columns, **row}


def _lines(drawn: Drawn, invoice: int) -> list[Row]:
    return [
        {**line_row(line), "invoice": invoice, "position": position}
        for position, line in enumerate(drawn.invoice.lines, start=1)
    ]


def _pdf(invoice: Invoice) -> bytes:
    from seloste_desktop.documents.invoice_pdf import Mark, write_invoice

    file = io.BytesIO()
    write_invoice(file, invoice, [Mark.SPECIMEN])
    return file.getvalue()
