"""The customers who buy: the newest soon, the oldest most often; some move, some leave."""

from __future__ import annotations

import heapq
from collections import deque
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from seloste_desktop.domain.customer import Kind
from seloste_desktop.domain.invoice_totals import Prices
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.made_up_calendar import Calendar
from seloste_desktop.domain.made_up_newcomer import Columns, Newcomer
from seloste_desktop.domain.made_up_people import People
from seloste_desktop.domain.party import Party

_MOVING, _LEAVING = 0.1, 0.06
_TRIES = 5  # then the first customer buys, even one who has left
_LOYAL = 1.6  # above one, older customers buy more often than newer


@dataclass(slots=True)
class Buyer:
    """One who can be invoiced; `party` changes when they move. `works` is the ground of no VAT, if any."""

    place: int
    party: Party
    language: Language
    works: str
    term: int | None

    @property
    def prices(self) -> Prices:
        return Prices.GROSS if self.party.consumer else Prices.NET


class Buyers:
    """Falsy while there is nobody to sell to."""

    def __init__(self, people: People, calendar: Calendar, chance: Random) -> None:
        self._people = people
        self._calendar = calendar
        self._chance = chance
        self._count = 0
        self._known: list[Buyer] = []
        self._fresh: deque[Buyer] = deque()
        self._humans: dict[int, Columns] = {}
        self._moves: list[tuple[date, int]] = []
        self._leaves: list[tuple[date, int]] = []
        self._by_place: dict[int, Buyer] = {}
        self._gone: set[int] = set()

    def __bool__(self) -> bool:
        return bool(self._known)

    def welcome(self, newcomer: Newcomer) -> None:
        """Take the next in the order of coming; one who only acts for a firm does not buy."""
        place = self._count
        self._count += 1
        if newcomer.kind is Kind.CONTACT_PERSON:
            self._humans[place] = newcomer.person or {}
            return
        address = next(row for row in newcomer.contacts if row["kind"] == "address")
        human = self._humans.get(newcomer.same) if newcomer.same is not None else None
        term = newcomer.customer.get("payment_term")
        buyer = Buyer(place, newcomer.party(address, human), newcomer.language, newcomer.works, term)
        self._known.append(buyer)
        self._fresh.append(buyer)
        if newcomer.drawn:
            self._foresee(buyer, newcomer)

    def one(self) -> Buyer:
        """Whoever buys next."""
        if self._fresh and self._chance.random() < 0.6:
            return self._fresh.popleft()
        drawn = (self._known[int(len(self._known) * self._chance.random() ** _LOYAL)] for _ in range(_TRIES))
        return next((buyer for buyer in drawn if buyer.place not in self._gone), self._known[0])

    def pass_time(self, last: date) -> tuple[list[tuple[int, Columns]], list[int]]:
        """Who has moved, with the new address, and who has left, up to a day."""
        moved, left = [], []
        while self._moves and self._moves[0][0] <= last:
            buyer = self._by_place.pop(heapq.heappop(self._moves)[1])
            address = self._people.address(buyer.language)
            buyer.party = replace(buyer.party, **{name: address[name] for name in ("street", "postal_code", "city")})
            moved.append((buyer.place, address))
        while self._leaves and self._leaves[0][0] <= last:
            place = heapq.heappop(self._leaves)[1]
            self._gone.add(place)
            left.append(place)
        return moved, left

    def _foresee(self, buyer: Buyer, newcomer: Newcomer) -> None:
        chance = self._chance.random()
        day = newcomer.day + timedelta(days=self._chance.randint(90, 1800))
        if chance < _MOVING and newcomer.kind is Kind.PERSON:
            self._by_place[buyer.place] = buyer
            heapq.heappush(self._moves, (day, buyer.place))
        elif chance < _MOVING + _LEAVING:
            heapq.heappush(self._leaves, (day, buyer.place))
