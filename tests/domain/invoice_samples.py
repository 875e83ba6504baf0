"""Made-up invoices, the law they stand on, and the vectors of the law chapter."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from seloste_desktop import paths
from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.domain.invoice_line import Line
from seloste_desktop.domain.invoice_totals import Prices
from seloste_desktop.domain.invoicing_law import InvoicingLaw
from seloste_desktop.domain.party import Party
from seloste_desktop.domain.sending import Sending
from seloste_desktop.domain.vat_status import VatHistory, VatStatus

VECTORS: dict[str, list[dict[str, Any]]] = json.loads(
    (Path(__file__).parent.parent / "references" / "vectors.json").read_text("utf-8")
)
LAW = InvoicingLaw.parse(
    *(paths.resource(f"law/{name}.toml").read_text("utf-8") for name in ("vat", "invoicing", "banks"))
)
TODAY = date(2026, 11, 20)
REGISTERED = VatHistory((VatStatus(True),))
NOT_REGISTERED = VatHistory((VatStatus(False),))
SELLER = Party(
    name="Esimerkki-Siivous Maija Malli",
    street="Mallikuja 3",
    postal_code="00000",
    city="Mallila",
    business_id="1234567-1",
)
BUYER = Party(name="Aino Aalto", street="Keksintökatu 5", postal_code="00000", city="Mallila", consumer=True)
FIRM = replace(BUYER, name="Kuvitteellinen Kirjapaja Oy", business_id="8765432-1", consumer=False)


def line(quantity: str = "1", unit_price: str = "10", vat: str = "25.5", **more: Any) -> Line:
    return Line(
        description="Siivous", quantity=Decimal(quantity), unit_price=Decimal(unit_price), vat=Decimal(vat), **more
    )


def draft(*lines: Line, **more: Any) -> Invoice:
    given: dict[str, Any] = {
        "buyer": BUYER,
        "seller": SELLER,
        "language": "fi",
        "prices": Prices.NET,
        "lines": lines or (line(),),
        "iban": "FI21 1234 5600 0007 85",
    }
    return Invoice(**{**given, **more})


def send(invoice: Invoice, number: str = "1001", vat: VatHistory = REGISTERED, term: int | None = None) -> Invoice:
    return Sending(invoice, TODAY, LAW, vat, term).send(number)
