"""Invoices: drafted, sent, paid."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from seloste_desktop.domain import clock, names
from seloste_desktop.domain.access import Right
from seloste_desktop.domain.audit import Action, Note, Purpose
from seloste_desktop.domain.caution import Caution, cautions
from seloste_desktop.domain.controller import Controller
from seloste_desktop.domain.customer import Kind
from seloste_desktop.domain.discount import Discount
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.domain.invoice_line import PIECES, Line
from seloste_desktop.domain.invoice_number import Series
from seloste_desktop.domain.invoice_totals import Prices
from seloste_desktop.domain.invoicing_law import InvoicingLaw
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.party import Party
from seloste_desktop.domain.payment import Payment
from seloste_desktop.domain.sending import Sending, refuse_wrong_rates
from seloste_desktop.services.company import controller, made_up
from seloste_desktop.services.desk import Desk
from seloste_desktop.storage import backup, customers, documents, settings
from seloste_desktop.storage import invoices as stored
from seloste_desktop.storage.gate import Row, Session

_PARTY = ("name", "attention", "street", "postal_code", "city", "country", "business_id", "vat_number")
_EINVOICE = ("einvoice_address", "einvoice_operator")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be invoiced; what is left open follows from the customer and the day, units from the language."""

    lines: tuple[Line, ...]
    prices: Prices | None = None
    discount: Discount = field(default_factory=Discount)
    supplied: date | None = None
    issued: date | None = None
    due: date | None = None
    vat_note: str | None = None
    language: Language | None = None


class Invoices:
    """What the trader does with invoices."""

    def __init__(self, desk: Desk, law: InvoicingLaw) -> None:
        self._desk = desk
        self._law = law

    def draft(self, customer: int, wanted: Wanted, purpose: Purpose = Purpose.INVOICING) -> Invoice:
        """Write a draft: without a number, and open to change."""
        with self._desk.session(purpose, Right.INVOICES) as session:
            return self._drafted(session, customer, wanted)

    def draft_and_send(self, customer: int, wanted: Wanted, purpose: Purpose = Purpose.INVOICING) -> Invoice:
        """Draft and send in one act: what is refused leaves no draft behind."""
        with self._desk.session(purpose, Right.INVOICES) as session:
            return self._sent(session, self._drafted(session, customer, wanted))

    def send(self, invoice: int, purpose: Purpose = Purpose.INVOICING) -> Invoice:
        """Number the draft, date it, freeze it and keep its PDF; raise Refused `invoice.incomplete` and its kin."""
        with self._desk.session(purpose, Right.INVOICES) as session:
            return self._sent(session, invoice_of(stored.get(session, invoice)))

    def pay(self, number: str, cents: int, paid: date | None = None, purpose: Purpose = Purpose.BOOKKEEPING) -> Invoice:
        """Record a payment by hand, today unless told; raise `date.in_future`, `payment.not_positive`."""
        with self._desk.session(purpose, Right.PAYMENTS) as session:
            invoice = invoice_of(stored.get(session, stored.by_number(session, number)))
            payment = Payment(cents, paid or session.today)
            after = invoice.pay(payment, session.today)
            row = {"paid": payment.paid.isoformat(), "cents": cents}
            stored.pay(session, {"invoice": invoice.id, **row})
            return after

    def get(self, number: str, purpose: Purpose = Purpose.INVOICING) -> Invoice:
        with self._desk.session(purpose, Right.INVOICES) as session:
            return invoice_of(stored.get(session, stored.by_number(session, number)))

    def cautions(self, invoice: Invoice) -> tuple[Caution, ...]:
        """What is lawful but worth a second thought, of an invoice as it is or was to be sent."""
        return cautions(replace(invoice, number=""), invoice.issued or clock.today(clock.system()), self._law)

    def pdf(self, number: str, purpose: Purpose = Purpose.INVOICING) -> bytes:
        """Return the bytes kept when the invoice was sent; taking them out is a print in the log."""
        with self._desk.session(purpose, Right.INVOICES) as session:
            invoice = stored.by_number(session, number)
            kept = documents.of_invoice(session, invoice)
            if kept is None:
                raise Refused("invoice.no_pdf", "number", number=number)
            session.note(Note(Action.PRINT, "invoice", (invoice,)))
            return bytes(kept["content"])

    def _drafted(self, session: Session, customer: int, wanted: Wanted) -> Invoice:
        parts = customers.parts(session, customer)
        kind = Kind(parts.customer["kind"])
        if kind is Kind.CONTACT_PERSON:
            raise Refused("invoice.to_contact_person", "customer")
        if wanted.vat_note:
            self._law.notes.get(wanted.vat_note)
        trader = controller(session)
        account = trader.accounts[0] if trader.accounts else None
        issued = wanted.issued
        if issued is not None and issued > session.today:
            raise Refused("date.in_future", "issued")
        language = wanted.language or _language(parts, trader)
        draft = Invoice(
            buyer=_buyer(parts),
            seller=seller(trader),
            language=language,
            prices=wanted.prices or (Prices.GROSS if kind is Kind.PERSON else Prices.NET),
            lines=tuple(line if line.unit else replace(line, unit=PIECES[language]) for line in wanted.lines),
            discount=wanted.discount,
            vat_note=wanted.vat_note,
            issued=issued,
            supplied=wanted.supplied,
            due=wanted.due,
            iban=account.iban if account else "",
            bic=account.bic if account else "",
            customer=customer,
        )
        refuse_wrong_rates(replace(draft, supplied=draft.supplied or issued or session.today), self._law)
        return replace(draft, id=stored.add(session, row_of(draft), [line_row(line) for line in draft.lines]))

    def _sent(self, session: Session, draft: Invoice) -> Invoice:
        assert draft.id is not None
        assert draft.customer is not None
        if settings.value(session, backup.NUMBER_NEEDED):
            raise Refused("invoice.last_number_unknown", "number")
        parts = customers.parts(session, draft.customer)
        sending = Sending(draft, session.today, self._law, controller(session).vat, parts.customer["payment_term"])
        sent = sending.send(_next_number(session))
        settings.set_value(session, "counter.invoice", sent.number)
        for line, row in zip(sent.lines, stored.get(session, draft.id)["lines"], strict=True):
            stored.change_line(session, row["id"], line_row(line))
        stored.change(session, draft.id, {**row_of(sent), "state": "sent"})
        documents.keep(
            session,
            self._drawn(session, sent),
            kind="invoice",
            name=f"lasku-{sent.number}.pdf",
            media_type="application/pdf",
            made=session.today.isoformat(),
            person=parts.customer["person"],
            organisation=None if parts.customer["person"] else parts.customer["organisation"],
            invoice=draft.id,
        )
        return sent

    def _drawn(self, session: Session, invoice: Invoice) -> bytes:
        from seloste_desktop.documents.invoice_pdf import Mark, write_invoice

        file = io.BytesIO()
        write_invoice(file, invoice, [Mark.SPECIMEN] if made_up(session) else [])
        return file.getvalue()


def _next_number(session: Session) -> str:
    """The identifier after the last one given; taken in the transaction of the sending, so that no gap is left."""
    first = int(settings.value(session, "invoice.first", "1001"))
    series = Series(settings.value(session, "invoice.prefix"), first)
    return series.next(settings.value(session, "counter.invoice"), session.today)


def seller(trader: Controller) -> Party:
    """The trader as the invoice names it; its VAT number is filled in at sending, by the day's status."""
    return Party(
        name=trader.called,
        street=trader.street,
        postal_code=trader.postal_code,
        city=trader.city,
        country="" if trader.country == "FI" else trader.country,
        business_id=trader.business_id,
        phone=trader.phone,
        email=trader.email,
    )


def invoice_of(row: Mapping[str, Any]) -> Invoice:
    """Turn the row of an invoice, with its lines and payments, into the invoice."""
    return Invoice(
        buyer=Party(
            **{name: row[f"buyer_{name}"] for name in (*_PARTY, *_EINVOICE)},
            consumer=bool(row["consumer"]),
        ),
        seller=Party(**json.loads(row["seller"])),
        language=row["language"],
        prices=Prices(row["prices"]),
        lines=tuple(_line(line) for line in row["lines"]),
        discount=Discount(Decimal(row["discount_percent"] or 0), row["discount_cents"]),
        vat_note=row["vat_note"],
        **{name: _day(row[name]) for name in ("issued", "supplied", "supplied_from", "due")},
        iban=row["iban"],
        bic=row["bic"],
        number=row["number"] or "",
        reference=row["reference"] or "",
        paid=sum(payment["cents"] for payment in row["payments"]),
        customer=row["customer"],
        id=row["id"],
    )


def row_of(invoice: Invoice) -> Row:
    """The columns of an invoice, without its state."""
    sums = invoice.totals.all
    return {
        "customer": invoice.customer,
        "number": invoice.number or None,
        "reference": invoice.reference or None,
        **{name: _iso(getattr(invoice, name)) for name in ("issued", "supplied", "supplied_from", "due")},
        "language": invoice.language,
        "prices": invoice.prices,
        **{f"buyer_{name}": getattr(invoice.buyer, name) for name in (*_PARTY, *_EINVOICE)},
        "consumer": int(invoice.buyer.consumer),
        "seller": json.dumps(asdict(invoice.seller), ensure_ascii=False),
        "iban": invoice.iban,
        "bic": invoice.bic,
        "vat_note": invoice.vat_note,
        "discount_percent": f"{invoice.discount.percent:f}" if invoice.discount.percent else "",
        "discount_cents": invoice.discount.cents,
        "net": sums.net,
        "vat": sums.vat,
        "gross": sums.gross,
    }


def line_row(line: Line) -> Row:
    return {
        "description": line.description,
        "quantity": f"{line.quantity:f}",
        "unit": line.unit,
        "unit_price": f"{line.unit_price:f}",
        "rate": f"{line.vat:f}",
        "discount": f"{line.discount_percent:f}" if line.discount_percent else "",
        "rate_note": line.vat_note,
        "rate_text": line.vat_text,
        "supplied": _iso(line.supplied),
    }


def _line(row: Mapping[str, Any]) -> Line:
    return Line(
        description=row["description"],
        quantity=Decimal(row["quantity"]),
        unit=row["unit"],
        unit_price=Decimal(row["unit_price"]),
        vat=Decimal(row["rate"]),
        discount_percent=Decimal(row["discount"] or 0),
        vat_note=row["rate_note"],
        vat_text=row["rate_text"],
        supplied=_day(row["supplied"]),
    )


def _buyer(parts: customers.Parts) -> Party:
    """The buyer by its own name; a sole trader by the trade name, with the person below it."""
    kind, customer, person = Kind(parts.customer["kind"]), parts.customer, parts.person or {}
    firm = (parts.organisation or {}) if kind.organisation else {}
    human = names.full(person.get("first_name", ""), person.get("last_name", ""))
    first, second = (customer["company"], human) if kind is Kind.SOLE_TRADER else (human, customer["company"])
    address = next((row for row in parts.contacts if row["kind"] == "address" and not row["valid_to"]), {})
    lines = [each for each in ((firm.get("name"), "") if firm else (first, second)) if each]
    return Party(
        name=lines[0] if lines else "",
        attention=lines[1] if len(lines) > 1 else "",
        street=address.get("street") or "",
        postal_code=address.get("postal_code") or "",
        city=address.get("city") or "",
        country="" if address.get("country") in (None, "FI") else address["country"],
        business_id=firm.get("business_id") or customer["business_id"],
        vat_number=firm.get("vat_number") or customer["vat_number"],
        einvoice_address=customer["einvoice_address"],
        einvoice_operator=customer["einvoice_operator"],
        consumer=kind is Kind.PERSON,
    )


def _language(parts: customers.Parts, trader: Controller) -> Language:
    spoken = (parts.person or {}).get("language", "")
    return spoken if spoken in LANGUAGES else trader.language


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
