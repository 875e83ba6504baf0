"""Made-up invoices, as sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from seloste_desktop.domain import payment_reference
from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.domain.invoice_line import Line
from seloste_desktop.domain.invoice_totals import Prices
from seloste_desktop.domain.party import Party

SELLER = Party(
    name="Esimerkki-Siivous Maija Malli",
    street="Mallikuja 3",
    postal_code="00000",
    city="Mallila",
    business_id="1234567-1",
    vat_number="FI12345671",
    phone="+358 40 000 0000",
    email="maija@example.fi",
)
BUYER = Party(
    name="Kuvitteellinen Kirjapaja Oy",
    attention="Kaisa Korpi",
    street="Keksintökatu 5",
    postal_code="00000",
    city="Mallila",
    business_id="7654321-4",
)
THREE_RATES = (
    ("Myymälän siivous ennen avajaisia ja niiden jälkeen", "11.5", "h", "38.00", "25.5", "0"),
    ("Ikkunoiden pesu, 14 ikkunaa", "14", "kpl", "9.50", "25.5", "10"),
    ("Kahvi ja pulla, avajaiset", "60", "hlö", "6.20", "13.5", "0"),
    ("Aikakauslehti Mallikoti 11/2026, irtonumero asiakkaille", "25", "kpl", "7.90", "10", "0"),
)


def line(description: str, quantity: str, unit: str, price: str, vat: str, discount: str, **more: str) -> Line:
    return Line(
        description=description,
        quantity=Decimal(quantity),
        unit=unit,
        unit_price=Decimal(price),
        vat=Decimal(vat),
        discount_percent=Decimal(discount),
        vat_note=more.get("vat_note", ""),
        vat_text=more.get("vat_text", ""),
    )


def sent(number: str = "20260117", **more: object) -> Invoice:
    plain = Invoice(
        buyer=BUYER,
        seller=SELLER,
        language="fi",
        prices=Prices.NET,
        lines=tuple(line(*row) for row in THREE_RATES),
        issued=date(2026, 11, 21),
        supplied_from=date(2026, 11, 16),
        supplied=date(2026, 11, 20),
        due=date(2026, 12, 7),
        iban="FI2112345600000785",
        bic="NDEAFIHH",
        number=number,
        reference=payment_reference.make(number),
    )
    return replace(plain, **more)  # type: ignore[arg-type]  # the fields of Invoice


def draft(**more: object) -> Invoice:
    return replace(sent(), number="", reference="", issued=None, **more)  # type: ignore[arg-type]


def lines(count: int) -> tuple[Line, ...]:
    jobs = ("Porrashuoneen siivous", "Saunaosaston pesu", "Pesutuvan siivous ja nukkasuodattimien puhdistus")
    hours = ("1.5", "2", "0.75")
    return tuple(line(f"{jobs[n % 3]}, talo {n + 1}.", hours[n % 3], "h", "38.00", "25.5", "0") for n in range(count))
