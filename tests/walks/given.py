"""A register as it stands when a walk begins: made by the program's own services, with a quick password."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from seloste_desktop.domain.chain import Verdict
from seloste_desktop.domain.invoice_line import Line
from seloste_desktop.services import new_register, registers
from seloste_desktop.services.invoices import Wanted
from seloste_desktop.services.jobs import Unhurried
from seloste_desktop.services.law_data import LawData
from seloste_desktop.services.new_register import NewRegister
from seloste_desktop.services.opened_register import OpenedRegister
from seloste_desktop.storage.logins import Cost

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
PASSWORD = "lumi-tammi-42"
TRADER = {
    "business_id": "1234567-1", "street": "Testikatu 1", "postal_code": "00100", "city": "Helsinki",
    "iban": "FI2112345600000785", "vat": "registered",
}  # fmt: skip
AKE = {
    "first_name": ["Åke"], "last_name": ["Hämeenäijö"], "email": ["ake.hameenaijo@example.fi"],
    "phone": ["050 000 0001"], "street": ["Kuusikuja 3"], "postal_code": ["33100"], "city": ["Tampere"],
}  # fmt: skip
TUULEVI = {
    "first_name": ["Tuulevi"], "last_name": ["Öljynen"], "email": ["tuulevi@example.com"],
    "notes": ["Sopii ajat Åke Hämeenäijön kanssa"],
}  # fmt: skip
PERSONAL = ("Hämeenäijö", "ake.hameenaijo", "Kuusikuja", "Öljynen", "tuulevi@example.com", "Ikkunoiden pesu")


@dataclass(frozen=True)
class Given:
    """A register file and what opens it."""

    path: Path
    recovery_key: str

    @classmethod
    def empty(cls, path: Path) -> Given:
        key = registers.new_recovery_key()
        new_register.create(path, NewRegister(name="Testin Siivous", password=PASSWORD, recovery_key=key), cost=CHEAP)
        return cls(path, key)

    @classmethod
    def lived_with(cls, path: Path) -> Given:
        """Two customers, one of them with a sent invoice, and the other's notes tell of the first."""
        given = cls.empty(path)
        with given.opened() as register:
            register.company.change(TRADER)
            register.customers.add(AKE)
            register.customers.add(TUULEVI)
            line = Line(
                description="Ikkunoiden pesu", quantity=Decimal(2), unit_price=Decimal("62.75"), vat=Decimal("25.5")
            )
            register.invoices.draft_and_send(1, Wanted(lines=(line,)))
        return given

    def opened(self) -> OpenedRegister:
        key = registers.unlock(self.path, "omistaja", PASSWORD, lambda _: None)
        return OpenedRegister(key, LawData())

    def verified(self, checkpoint: str = "") -> Verdict:
        with self.opened() as register:
            return register.audit.verify(checkpoint)(Unhurried())
