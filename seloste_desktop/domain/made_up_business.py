"""Six years of a made-up business, planned from a seed alone: who came, what was ordered, invoiced, paid, and when."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
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
from seloste_desktop.domain.made_up_stock import Stock
from seloste_desktop.domain.made_up_work import Job, Reckoned, Work
from seloste_desktop.domain.money import Cents
from seloste_desktop.domain.party import Party
from seloste_desktop.domain.sending import Sending

_FIRST_INVOICE = 1001
_QUIET = 10  # days at the beginning without orders
_AT_ONCE = 0.3  # of the work is done without an order before it
_UNSENT = 60  # one invoice in so many, the newest, is still a draft
_UNDONE = 12  # one order in so many never became an invoice
_OPEN = 8  # of such orders is still open
_MOST = 12  # drafts, and orders still open, however large the business
_BILLED_AFTER = (0, 0, 1, 2, 4)  # days from the work to the invoice
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
class _Task:
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
        self._work = Work(stock, law.vat, law.notes, Random(f"{seed} work"))
        self._payments = Payments(Random(f"{seed} payments"))
        self._running: list[tuple[date, int, _Task]] = []
        self._awaited: list[tuple[date, int, Cents]] = []
        self._waiting: list[tuple[date, int]] = []
        self._orders = 0
        self._invoices = 0
        self._unsent = 0

    def walk(self, customers: int, invoices: int) -> Iterator[Stretch]:
        """Plan it from the first day to the last, once."""
        coming = self._comings.walk(customers)
        following = next(coming, None)
        tasks = self._tasks(invoices)
        self._unsent = invoices - _pending(invoices, _UNSENT)
        for last in spans(self._calendar, 1 if customers + invoices <= _DAILY else 7):
            stretch = Stretch(last)
            while following is not None and following.day <= last:
                self._buyers.welcome(following)
                stretch.came.append(following)
                following = next(coming, None)
            stretch.moved, stretch.left = self._buyers.pass_time(last)
            while self._buyers and tasks and tasks[-1].begun <= last:
                self._begin(stretch, tasks.pop())
            self._finish(stretch)
            yield stretch

    def _tasks(self, invoices: int) -> list[_Task]:
        """Latest first, to be taken from the end."""
        tasks = []
        for place, day in enumerate(self._days(invoices, _UNSENT)):
            lag = 0 if self._chance.random() < _AT_ONCE else self._chance.randint(1, 25)
            tasks.append(_Task(place, max(day - timedelta(days=lag), self._calendar.at(0)), day))
        undone = self._days(invoices // _UNDONE, _OPEN)
        tasks += [_Task(invoices + place, day, None) for place, day in enumerate(undone)]
        return sorted(tasks, key=lambda task: (task.begun, task.place), reverse=True)

    def _days(self, count: int, share: int) -> list[date]:
        """Days of work in order; one in `share` is pending, within the last days, and so much again just before."""
        pending = _pending(count, share)
        busy = self._calendar.busy(self._chance, count - 2 * pending, _QUIET)
        last = [self._calendar.last - timedelta(days=self._chance.randint(*_LATELY)) for _ in range(pending)]
        recent = [self._calendar.last - timedelta(days=self._chance.randint(*_RECENTLY)) for _ in range(pending)]
        return sorted([*busy, *last, *recent])

    def _begin(self, stretch: Stretch, task: _Task) -> None:
        buyer = self._buyers.one()
        supplied = (task.until or task.begun) - timedelta(days=self._chance.choice(_BILLED_AFTER))
        job = self._work.job(supplied, buyer.language, buyer.prices, buyer.works)
        order = self._orders if task.until is None or task.begun < task.until else None
        if order is not None:
            self._orders += 1
            cents = job.sums.all.gross if task.until else None
            stretch.ordered.append(Ordered(order, buyer.place, task.begun, job.said(buyer.language), cents))
        if task.until:
            begun = replace(task, buyer=buyer, order=order, draft=self._draft(buyer, job, supplied))
            heapq.heappush(self._running, (task.until, task.place, begun))
        else:
            self._waiting.append((task.begun + _WAITED, self._orders - 1))

    def _draft(self, buyer: Buyer, job: Job, supplied: date) -> Invoice:
        account = self._trader.card.accounts[0]
        return Reckoned(
            buyer=buyer.party,
            seller=self._trader.seller,
            language=buyer.language,
            prices=buyer.prices,
            lines=job.lines,
            discount=job.discount,
            vat_note=buyer.works or None,
            supplied=supplied,
            iban=account.iban,
            bic=account.bic,
            sums=job.sums,
        )

    def _finish(self, stretch: Stretch) -> None:
        for issued, place, task in _ripe(self._running, stretch.last):
            assert task.draft is not None
            assert task.buyer is not None
            draft = task.draft
            if draft.buyer is not task.buyer.party:  # who has moved since the order
                draft = replace(draft, buyer=task.buyer.party)
            if place < self._unsent:
                draft = self._sent(draft, issued, task.buyer.term)
            stretch.drawn.append(Drawn(task.buyer.place, draft, task.order))
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
    """One in `share`; one at least of four or more, and no more than a trader would leave lying."""
    return min(max(count // share, count // 4 and 1), _MOST)


def _ripe(heap: list[Any], last: date) -> Iterator[Any]:
    while heap and heap[0][0] <= last:
        yield heapq.heappop(heap)
