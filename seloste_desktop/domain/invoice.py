"""An invoice, from draft to paid."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from seloste_desktop.domain import payment_codes, payment_reference
from seloste_desktop.domain.discount import Discount
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.invoice_line import Line
from seloste_desktop.domain.invoice_totals import Prices, Totals, totals
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.money import Cents
from seloste_desktop.domain.party import Party
from seloste_desktop.domain.payment import Payment
from seloste_desktop.domain.payment_codes import PaymentCode
from seloste_desktop.domain.payment_terms import PaymentTerms


class State(StrEnum):
    """How far an invoice is on a day; all but the sending is computed (F7.6)."""

    DRAFT = "draft"
    SENT = "sent"
    PARTLY_PAID = "partly_paid"
    PAID = "paid"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """A draft has no number; with one it is sent, and only what is paid of it changes (F1.60, F1.63).

    Of a draft `issued`, `supplied` and `due` may be left open until sending. `supplied` is the last day of the supply,
    `supplied_from` its first if it took longer. `vat_note` is the ground of the lines at rate 0 that have none of their
    own: None if it was not chosen, empty if left out on purpose, as a small business may (F1.32). `reference` is in the
    form printed, national or RF. `paid` is in cents.
    """

    buyer: Party
    seller: Party
    language: Language
    prices: Prices
    lines: tuple[Line, ...] = ()
    discount: Discount = field(default_factory=Discount)
    vat_note: str | None = None
    issued: date | None = None
    supplied: date | None = None
    supplied_from: date | None = None
    due: date | None = None
    iban: str = ""
    bic: str = ""
    number: str = ""
    reference: str = ""
    paid: Cents = 0
    customer: int | None = None
    id: int | None = None

    def __post_init__(self) -> None:
        if self.supplied_from and self.supplied and self.supplied < self.supplied_from:
            raise Refused("date.order", "supplied")
        if self.due and self.issued and self.due < self.issued:
            raise Refused("invoice.due_before_date", "due")

    @property
    def sent(self) -> bool:
        return bool(self.number)

    @property
    def totals(self) -> Totals:
        """Raise `invoice.discount_too_large` or `invoice.discount_on_negative` if a draft's discount does not fit."""
        return totals(self.lines, self.prices, self.discount)

    @property
    def open(self) -> Cents:
        """What is still to be paid."""
        return max(0, self.totals.all.gross - self.paid)

    @property
    def overpaid(self) -> Cents:
        """What the customer has to get back or use for something else."""
        return max(0, self.paid - self.totals.all.gross)

    def supply_day(self, line: Line) -> date | None:
        """The day that decides a line's rate and the seller's VAT status (F2.1)."""
        return line.supplied or self.supplied

    def state(self, on: date, terms: PaymentTerms) -> State:
        if not self.sent:
            return State.DRAFT
        if not self.open:
            return State.PAID
        if self.is_overdue(on, terms):
            return State.OVERDUE
        return State.PARTLY_PAID if self.paid else State.SENT

    def is_overdue(self, on: date, terms: PaymentTerms) -> bool:
        """Whether something is open after the due date or, if banks were closed then, the next banking day."""
        return self.sent and self.due is not None and self.open > 0 and terms.last_day(self.due) < on

    def require_draft(self) -> None:
        """Raise `invoice.already_sent` of a sent invoice."""
        if self.sent:
            raise Refused("invoice.already_sent", "number", number=self.number)

    def require_sent(self) -> None:
        """Raise `invoice.is_draft` of a draft."""
        if not self.sent:
            raise Refused("invoice.is_draft", "number")

    def pay(self, payment: Payment, today: date) -> Invoice:
        """Take any sum: `open` and `overpaid` tell if it was too little or too much.

        Raises Refused `invoice.is_draft`, `date.in_future`.
        """
        self.require_sent()
        if payment.paid > today:
            raise Refused("date.in_future", "paid")
        return replace(self, paid=self.paid + payment.cents)

    @property
    def rf(self) -> str:
        """The RF form of the reference; empty for a draft."""
        return payment_reference.to_rf(payment_reference.to_national(self.reference)) if self.reference else ""

    @property
    def barcode(self) -> PaymentCode:
        """None for drafts (F1.60)."""
        if not self.sent:
            return PaymentCode(None, "invoice.is_draft")
        return payment_codes.barcode(self.iban, self.totals.all.gross, self.reference, self.due)

    @property
    def epc(self) -> PaymentCode:
        """None for drafts and where nothing is to be paid (F5.3)."""
        if not self.sent:
            return PaymentCode(None, "invoice.is_draft")
        return payment_codes.epc(
            name=self.seller.name,
            iban=self.iban,
            bic=self.bic,
            cents=self.totals.all.gross,
            reference=self.reference,
            due=self.due,
        )
