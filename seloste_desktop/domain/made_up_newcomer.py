"""A made-up customer on its way into the register: rows as they are to be written, but for ids."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any

from seloste_desktop.domain.customer import Kind, lay_out, listed_under
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.made_up_cast import Member
from seloste_desktop.domain.names import full
from seloste_desktop.domain.party import Party

Columns = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Newcomer:
    """`of` is the place, in the order of coming, of the firm it acts for, `same` that of the same human being.

    `person` and `organisation` are None where there is none to be made. `works` is the ground of no VAT, if any;
    `drawn` is false for one written by hand, whose fate is written too.
    """

    day: date
    kind: Kind
    customer: Columns
    person: Columns | None = None
    organisation: Columns | None = None
    contacts: list[Columns] = field(default_factory=list)
    own: Mapping[str, str] = field(default_factory=dict)
    bans: list[Columns] = field(default_factory=list)
    of: int | None = None
    same: int | None = None
    works: str = ""
    drawn: bool = True

    @property
    def language(self) -> Language:
        spoken = (self.person or {}).get("language", "")
        return next((language for language in LANGUAGES if language == spoken), "fi")

    def party(self, address: Mapping[str, Any], human: Mapping[str, Any] | None = None) -> Party:
        """As an invoice names the buyer, at this address; `human` is the person when the row is made elsewhere."""
        person, firm = human or self.person or {}, self.organisation or {}
        named = full(person.get("first_name", ""), person.get("last_name", ""))
        trade = self.customer.get("company", "")
        lines = [firm["name"]] if firm else [each for each in (trade, named) if each]
        return Party(
            name=lines[0],
            attention=lines[1] if len(lines) > 1 else "",
            street=address["street"],
            postal_code=address["postal_code"],
            city=address["city"],
            country="" if address["country"] == "FI" else address["country"],
            business_id=firm.get("business_id", "") or self.customer.get("business_id", ""),
            vat_number=firm.get("vat_number", "") or self.customer.get("vat_number", ""),
            einvoice_address=self.customer.get("einvoice_address", ""),
            einvoice_operator=self.customer.get("einvoice_operator", ""),
            consumer=self.kind is Kind.PERSON,
        )


def uid(chance: Random) -> str:
    """As random as one of a real register, but the same from the same seed."""
    return f"{chance.getrandbits(128):032x}"


def of_member(member: Member, day: date, chance: Random, places: Mapping[str, int]) -> Newcomer:
    """Lay out a customer written by hand; `places` tells where those stand that came before it."""
    values = {name: texts for name, texts in member.values.items() if name != "kind"}
    kind = Kind(member.values.get("kind", ["person"])[0])
    same = places[member.same] if member.same else None
    layout = lay_out(kind, values, day.isoformat())
    person, firm = layout.of("person"), layout.of("organisation")
    began = {"valid_from": day.isoformat()}
    key = listed_under(kind, person, firm, layout.of("customer").get("company", ""))
    return Newcomer(
        day,
        kind,
        {"since": day.isoformat(), **layout.of("customer"), "kind": kind, "sort_key": key},
        None if kind.organisation or same is not None else {"uid": uid(chance), **person},
        {"uid": uid(chance), **firm} if kind.organisation else None,
        [{**row, **began} for rows in layout.contacts.values() for row in rows],
        layout.own,
        [{"kind": ban, "since": since} for ban, since in layout.bans.items() if since],
        of=places[member.of] if member.of else None,
        same=same,
        works=member.works,
        drawn=False,
    )
