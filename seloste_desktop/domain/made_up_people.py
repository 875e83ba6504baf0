"""The crowd of made-up customers: persons, firms and those who act for them, drawn by chance."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from random import Random

from seloste_desktop.domain.customer import Kind, listed_under
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.made_up_identifiers import mailbox, new_business_id, phone
from seloste_desktop.domain.made_up_newcomer import Columns, Newcomer, uid
from seloste_desktop.domain.made_up_stock import Stock, Town

_KINDS = (Kind.PERSON,) * 14 + (Kind.COMPANY,) * 3 + (Kind.SOLE_TRADER, Kind.ASSOCIATION)
_LANGUAGES: tuple[Language, ...] = ("fi",) * 15 + ("sv",) * 4 + ("en",)
_FIRST_ID = 100  # the Y-tunnus before are those of the cast
_FAR = 61  # from one telephone to the next, so that they do not run in a row
_SOURCES = ("person",) * 6 + ("order", "web_form")


class People:
    """Draws customers one after another; what it draws depends on the seed alone."""

    def __init__(self, stock: Stock, chance: Random) -> None:
        self._stock = stock
        self._chance = chance
        self._drawn = 0
        self._called = 0
        self._business_id = _FIRST_ID
        self._mailboxes: set[str] = set()

    def one(self, day: date) -> Newcomer:
        """A customer who comes on this day."""
        kind = self._chance.choice(_KINDS)
        if kind.organisation:
            return self._firm(kind, day)
        language = self._chance.choice(_LANGUAGES)
        person = self._person(language)
        customer: Columns = {}
        if kind is Kind.SOLE_TRADER:
            pattern = self._chance.choice(self._stock.firms[kind])
            customer = {"company": pattern.format(name=person["last_name"]), "business_id": self._next_business_id()}
        contacts = [self._address(language, day), *self._reaches(day, person["first_name"], person["last_name"])]
        key = listed_under(kind, person, {}, customer.get("company", ""))
        return Newcomer(day, kind, self._customer(day, kind, key, customer), person, None, contacts, self._own())

    def contact_person(self, firm: Newcomer, place: int) -> Newcomer:
        """One who acts for the firm that stands at this place."""
        person = self._person("fi") | {"title": self._chance.choice(self._stock.titles)}
        key = listed_under(Kind.CONTACT_PERSON, person, {}, "")
        contacts = self._reaches(firm.day, person["first_name"], person["last_name"])
        customer = {"since": firm.day.isoformat(), "kind": Kind.CONTACT_PERSON, "sort_key": key}
        return Newcomer(firm.day, Kind.CONTACT_PERSON, customer, person, None, contacts, of=place)

    def address(self, language: Language) -> Columns:
        """Somewhere to live, or to move to."""
        stock, chance = self._stock, self._chance
        street = f"{chance.choice(stock.streets[language])} {chance.randint(1, 60)}"
        if chance.random() < 0.3:
            street += f" {chance.choice('ABC')} {chance.randint(1, 40)}"
        town = self._town()
        name = town.sv if language == "sv" else town.fi
        return {"street": street, "postal_code": town.code, "city": name, "country": "FI"}

    def _town(self) -> Town:
        stock = self._stock
        return self._chance.choice(stock.towns[: stock.near] if self._chance.random() < 0.75 else stock.towns)

    def _person(self, language: Language) -> Columns:
        names, chance = self._stock.names[language], self._chance
        first = chance.choice(names.doubles if chance.random() < 0.06 else names.first)
        last = chance.choice(names.beginnings) + chance.choice(names.ends)
        if chance.random() < 0.03:
            last += f"-{chance.choice(names.beginnings)}{chance.choice(names.ends)}"
        noted = {"notes": chance.choice(names.notes)} if chance.random() < 0.25 else {}
        return {"uid": uid(chance), "first_name": first, "last_name": last, "language": language, **noted}

    def _firm(self, kind: Kind, day: date) -> Newcomer:
        names, chance = self._stock.names["fi"], self._chance
        pattern = chance.choice(self._stock.firms[kind])
        name = pattern.format(
            name=chance.choice(names.beginnings) + chance.choice(names.ends),
            street=chance.choice(self._stock.streets["fi"]).lower(),
            town=self._town().of,
        )
        firm = {"uid": uid(chance), "name": name, "business_id": self._next_business_id()}
        row = self._customer(day, kind, listed_under(kind, {}, firm, ""), {"payment_term": chance.choice((14, 21, 30))})
        contacts = [self._address("fi", day), self._email(day, "laskut", f"a{self._drawn}", "invoicing")]
        return Newcomer(day, kind, row, None, firm, contacts)

    def _customer(self, day: date, kind: Kind, key: str, more: Mapping[str, object]) -> Columns:
        self._drawn += 1
        row: Columns = {"since": day.isoformat(), **more, "kind": kind, "sort_key": key}
        if self._chance.random() < 0.1:
            row |= {"discount": self._chance.choice(("5", "10"))}
        if self._chance.random() < 0.25:
            row |= {"channel": self._chance.choice(("email", "letter"))}
        return row

    def _address(self, language: Language, day: date) -> Columns:
        return {**self.address(language), **_dated("address", day)}

    def _reaches(self, day: date, first: str, last: str) -> list[Columns]:
        found = []
        if self._chance.random() < 0.85:
            found.append(self._email(day, first, last, "customer_care"))
        if self._chance.random() < 0.9:
            found.append(self._phone(day))
        if self._chance.random() < 0.08:
            found.append(self._phone(day) | {"purpose": "invoicing"})
        return found

    def _email(self, day: date, first: str, last: str, purpose: str) -> Columns:
        box = mailbox(first, last)
        if box in self._mailboxes:
            box = f"{box}.{self._drawn}"
        self._mailboxes.add(box)
        text = f"{box}@{self._chance.choice(('example.fi', 'example.fi', 'example.com'))}"
        source = self._chance.choice(_SOURCES)
        return {"value": text, "normal": text, "purpose": purpose, **_dated("email", day), "source": source}

    def _phone(self, day: date) -> Columns:
        self._called += _FAR
        typed, normal = phone(self._called)
        return {"value": typed, "normal": normal, **_dated("phone", day)}

    def _own(self) -> Mapping[str, str]:
        if self._chance.random() < 0.3:
            return {"pihan koko": f"{self._chance.randrange(200, 2400, 20)} m²"}
        return {}

    def _next_business_id(self) -> str:
        number = new_business_id(self._business_id)
        self._business_id = int(number[:7]) + 1
        return number


def _dated(kind: str, day: date) -> Columns:
    return {"kind": kind, "source": "person", "valid_from": day.isoformat()}
