"""Six years of a made-up business, planned from a seed alone: who came, what was ordered, invoiced, paid, and when."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from seloste_desktop.domain.controller import Controller
from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.domain.invoicing_law import InvoicingLaw
from seloste_desktop.domain.made_up_buyers import Buyer, Buyers
from seloste_desktop.domain.made_up_calendar import Calendar, spans
from seloste_desktop.domain.made_up_cast import Cast
from seloste_desktop.domain.made_up_comings import Comings
from seloste_desktop.domain.made_up_newcomer import Columns, Newcomer
from seloste_desktop.domain.made_up_payments import Payments
from seloste_desktop.domain.made_up_stock import Item, Stock
from seloste_desktop.domain.made_up_work import Work, note_of, ordered
from seloste_desktop.domain.money import Cents
from seloste_desktop.domain.party import Party
from seloste_desktop.domain.sending import Sending

_FIRST_INVOICE = 1001
_QUIET = 10  # days at the beginning without orders
_AT_ONCE = 0.3  # of the work is done without an order before it
_UNSENT = 60  # one invoice in so many, the newest, is still a draft
_UNDONE = 12  # one order in so many never became an invoice
_OPEN = 8  # of such orders is still open
_LATELY, _RECENTLY = (0, 3), (4, 12)  # days before the last one
_WAITED = timedelta(days=21)  # then such an order is cancelled
_DAILY = 2_000  # so few rows are written day by day, more week by week


@dataclass(frozen=True, slots=True)
class Trader:
    """Who sells: the card for its VAT history and account, and the seller as invoices name it."""

    card: Controller
    seller: Party


@dataclass(frozen=True, slots=True)
class Ordered:
    """`place` is the order's own, `buyer` the customer's place in the order of coming."""

    place: int
    buyer: int
    day: date
    what: str
    cents: Cents | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """An invoice or a draft of one; `buyer` is the customer's place, `order` that of the order that led to it."""

    buyer: int
    invoice: Invoice
    order: int | None


@dataclass(frozen=True, slots=True)
class Paid:
    """Money received for an invoice, which is at this place among all."""

    invoice: int
    day: date
    cents: Cents


@dataclass(slots=True)
class Stretch:
    """What happened in some days, up to the last of them; customers and orders by their places."""

    last: date
    came: list[Newcomer] = field(default_factory=list)
    moved: list[tuple[int, Columns]] = field(default_factory=list)
    left: list[int] = field(default_factory=list)
    ordered: list[Ordered] = field(default_factory=list)
    cancelled: list[int] = field(default_factory=list)
    drawn: list[Drawn] = field(default_factory=list)
    paid: list[Paid] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Job:
    """Work from its order to its invoice; `until` is the day of the invoice, None if none was ever made."""

    place: int
    begun: date
    until: date | None
    buyer: Buyer | None = None
    order: int | None = None
    draft: Invoice | None = None


class Business:
    """Same seed and same day, same business. It fills `places` with those of the members of the cast that came."""

    def __init__(
        self,
        stock: Stock,
        cast: Cast,
        law: InvoicingLaw,
        trader: Trader,
        calendar: Calendar,
        seed: int,
        places: dict[str, int],
    ) -> None:
        self._comings = Comings(stock, cast, calendar, seed, places)
        self._law = law
        self._trader = trader
        self._calendar = calendar
        self._chance = Random(f"{seed} business")
        self._buyers = Buyers(self._comings.people, calendar, Random(f"{seed} buyers"))
        self._work = Work(stock, law.vat, Random(f"{seed} work"))
        self._payments = Payments(Random(f"{seed} payments"))
        self._running: list[tuple[date, int, _Job]] = []
        self._awaited: list[tuple[date, int, Cents]] = []
        self._waiting: list[tuple[date, int]] = []
        self._orders = 0
        self._invoices = 0
        self._unsent = 0

    def walk(self, customers: int, invoices: int) -> Iterator[Stretch]:
        """Plan it from the first day to the last, once."""
        coming = self._comings.walk(customers)
        following = next(coming, None)
        jobs = self._jobs(invoices)
        self._unsent = invoices - _pending(invoices, _UNSENT)
        for last in spans(self._calendar, 1 if customers + invoices <= _DAILY else 7):
            stretch = Stretch(last)
            while following is not None and following.day <= last:
                self._buyers.welcome(following)
                stretch.came.append(following)
                following = next(coming, None)
            stretch.moved, stretch.left = self._buyers.pass_time(last)
            while self._buyers and jobs and jobs[-1].begun <= last:
                self._begin(stretch, jobs.pop())
            self._finish(stretch)
            yield stretch

    def _jobs(self, invoices: int) -> list[_Job]:
        """Latest first, to be taken from the end."""
        jobs = []
        for place, day in enumerate(self._days(invoices, _UNSENT)):
            lag = 0 if self._chance.random() < _AT_ONCE else self._chance.randint(1, 25)
            jobs.append(_Job(place, max(day - timedelta(days=lag), self._calendar.at(0)), day))
        undone = self._days(invoices // _UNDONE, _OPEN)
        jobs += [_Job(invoices + place, day, None) for place, day in enumerate(undone)]
        return sorted(jobs, key=lambda job: (job.begun, job.place), reverse=True)

    def _days(self, count: int, share: int) -> list[date]:
        """Days of work in order; one in `share` is pending, within the last days, and so much again just before."""
        pending = _pending(count, share)
        busy = self._calendar.busy(self._chance, count - 2 * pending, _QUIET)
        last = [self._calendar.last - timedelta(days=self._chance.randint(*_LATELY)) for _ in range(pending)]
        recent = [self._calendar.last - timedelta(days=self._chance.randint(*_RECENTLY)) for _ in range(pending)]
        return sorted([*busy, *last, *recent])

    def _begin(self, stretch: Stretch, job: _Job) -> None:
        buyer = self._buyers.one()
        items = self._work.chosen(job.begun, buyer.works)
        draft = self._draft(buyer, items, job.until) if job.until else None
        order = None
        if job.until is None or job.begun < job.until:
            order = self._orders
            self._orders += 1
            cents = sum(line.total for line in draft.lines) if draft else None
            stretch.ordered.append(Ordered(order, buyer.place, job.begun, ordered(items, buyer.language), cents))
            if draft is None:
                self._waiting.append((job.begun + _WAITED, order))
        if job.until:
            begun = replace(job, buyer=buyer, order=order, draft=draft)
            heapq.heappush(self._running, (job.until, job.place, begun))

    def _draft(self, buyer: Buyer, items: Sequence[Item], issued: date) -> Invoice:
        supplied = issued - timedelta(days=self._chance.choice((0, 0, 1, 2, 4)))
        account = self._trader.card.accounts[0]
        return Invoice(
            buyer=buyer.party,
            seller=self._trader.seller,
            language=buyer.language,
            prices=buyer.prices,
            lines=self._work.lines(items, supplied, buyer.language, buyer.prices),
            discount=self._work.discount(),
            vat_note=note_of(items),
            supplied=supplied,
            iban=account.iban,
            bic=account.bic,
        )

    def _finish(self, stretch: Stretch) -> None:
        for issued, place, job in _ripe(self._running, stretch.last):
            assert job.draft is not None
            assert job.buyer is not None
            draft = replace(job.draft, buyer=job.buyer.party)  # who may have moved since the order
            if place < self._unsent:
                draft = self._sent(draft, issued, job.buyer.term)
            stretch.drawn.append(Drawn(job.buyer.place, draft, job.order))
            self._invoices += 1
        stretch.paid = [Paid(invoice, day, cents) for day, invoice, cents in _ripe(self._awaited, stretch.last)]
        stretch.cancelled = [order for _, order in _ripe(self._waiting, stretch.last)]

    def _sent(self, draft: Invoice, issued: date, term: int | None) -> Invoice:
        sending = Sending(draft, issued, self._law, self._trader.card.vat, term)
        sent = sending.send(str(_FIRST_INVOICE + self._invoices))
        for day, cents in self._payments.of(sent):
            heapq.heappush(self._awaited, (day, self._invoices, cents))
        return sent


def _pending(count: int, share: int) -> int:
    """One in `share`, but one at least of four or more."""
    return max(count // share, min(1, count // 4))


def _ripe(heap: list[Any], last: date) -> Iterator[Any]:
    while heap and heap[0][0] <= last:
        yield heapq.heappop(heap)
