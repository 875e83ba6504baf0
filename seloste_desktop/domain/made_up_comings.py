"""Who becomes a customer of the made-up business, and when: the cast and, around it, the crowd."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random

from seloste_desktop.domain.made_up_calendar import Calendar
from seloste_desktop.domain.made_up_cast import Cast, Member
from seloste_desktop.domain.made_up_newcomer import Newcomer, of_member
from seloste_desktop.domain.made_up_people import People
from seloste_desktop.domain.made_up_stock import Stock

_BROUGHT = 0.15  # so large a part of the customers was there before the register
_REPRESENTED = 0.6  # firms with a contact person


class Comings:
    """Walked once; it writes into `places` where in the order each member of the cast came."""

    def __init__(self, stock: Stock, cast: Cast, calendar: Calendar, seed: int, places: dict[str, int]) -> None:
        self.people = People(stock, Random(f"{seed} people"))
        self._places = places
        self._cast = cast
        self._calendar = calendar
        self._chance = Random(f"{seed} comings")

    def walk(self, count: int) -> Iterator[Newcomer]:
        """So many customers, contact persons among them, in the order of their days."""
        members = sorted(self._cast.members[:count], key=lambda member: member.joined)
        crowd = self._days(count - len(members))
        place = 0
        for member in [*members, None]:
            until = self._calendar.at(member.joined) if member else date.max
            while crowd and crowd[-1] < until:
                for newcomer in self._drawn(crowd, place):
                    yield newcomer
                    place += 1
            if member:
                yield self._member(member, until, place)
                place += 1

    def _days(self, count: int) -> list[date]:
        """Latest first, to be taken from the end."""
        brought = [self._calendar.at(self._chance.random() * 0.02) for _ in range(round(count * _BROUGHT))]
        later = [self._calendar.at(0.02 + self._chance.random() * 0.98) for _ in range(count - len(brought))]
        return sorted([*brought, *later], reverse=True)

    def _drawn(self, crowd: list[date], place: int) -> list[Newcomer]:
        """One of the crowd, and perhaps the one who acts for it, who takes the place of another."""
        newcomer = self.people.one(crowd.pop())
        if newcomer.kind.organisation and crowd and self._chance.random() < _REPRESENTED:
            crowd.pop()
            return [newcomer, self.people.contact_person(newcomer, place)]
        return [newcomer]

    def _member(self, member: Member, day: date, place: int) -> Newcomer:
        self._places[member.key] = place
        return of_member(member, day, self._chance, self._places)
