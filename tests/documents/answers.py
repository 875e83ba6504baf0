"""A made-up person's answer in each language, filled in every part."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from seloste_desktop.domain.answer import (
    Answer,
    Consent,
    Correction,
    DataGroup,
    Datum,
    DayOfUse,
    Kept,
    Origin,
    PaperRecord,
    Prohibition,
    Recipient,
    Remark,
    Use,
    Withheld,
)
from seloste_desktop.domain.audit import Action, Purpose
from seloste_desktop.domain.data_map import Basis, Category
from seloste_desktop.domain.language import Language
from seloste_desktop.domain.listing import Column, Kind, Listing, Period

CHECKPOINT = "2417 · K7QM 2XVA PDHT R4NC · P"
START = date(2025, 3, 3)
TOLD = Origin("person", "", START)
AUTHORITY: dict[Language, str] = {
    "fi": "Tietosuojavaltuutetun toimisto, Lintulahdenkuja 4, 00530 Helsinki; PL 800, 00531 Helsinki; 029 566 6700; "
    "tietosuoja@om.fi",
    "sv": "Dataombudsmannens byrå, Fågelviksgränden 4, 00530 Helsingfors; PB 800, 00531 Helsingfors; 029 566 6700; "
    "tietosuoja@om.fi",
    "en": "Office of the Data Protection Ombudsman, Lintulahdenkuja 4, 00530 Helsinki; P.O. Box 800, FI-00531 "
    "Helsinki; +358 29 566 6700; tietosuoja@om.fi",
}
_HEADS: dict[Language, dict[str, str]] = {
    "fi": {
        "id": "Tunnistetiedot",
        "contact": "Yhteystiedot",
        "number": "Asiakasnumero",
        "first": "Etunimi",
        "last": "Sukunimi",
        "title": "Titteli",
        "language": "Asiointikieli",
        "address": "Postiosoite",
        "email": "Sähköposti",
        "phone": "Puhelin",
        "orders": "Tilaukset",
        "invoices": "Laskut ja maksut",
        "day": "Päivä",
        "order": "Tilaus",
        "sum": "Summa",
        "invoice": "Lasku",
        "due": "Eräpäivä",
        "reference": "Viitenumero",
        "paid": "Maksettu",
        "all": "Yhteensä",
        "price": "Tuntihinta",
    },
    "sv": {
        "id": "Identifieringsuppgifter",
        "contact": "Kontaktuppgifter",
        "number": "Kundnummer",
        "first": "Förnamn",
        "last": "Efternamn",
        "title": "Titel",
        "language": "Kontaktspråk",
        "address": "Postadress",
        "email": "E-post",
        "phone": "Telefon",
        "orders": "Beställningar",
        "invoices": "Fakturor och betalningar",
        "day": "Datum",
        "order": "Beställning",
        "sum": "Belopp",
        "invoice": "Faktura",
        "due": "Förfallodag",
        "reference": "Referensnummer",
        "paid": "Betald",
        "all": "Sammanlagt",
        "price": "Timpris",
    },
    "en": {
        "id": "Identification data",
        "contact": "Contact data",
        "number": "Customer number",
        "first": "First name",
        "last": "Last name",
        "title": "Title",
        "language": "Language",
        "address": "Postal address",
        "email": "E-mail",
        "phone": "Phone",
        "orders": "Orders",
        "invoices": "Invoices and payments",
        "day": "Date",
        "order": "Order",
        "sum": "Sum",
        "invoice": "Invoice",
        "due": "Due date",
        "reference": "Reference number",
        "paid": "Paid",
        "all": "Total",
        "price": "Price per hour",
    },
}


def bare(language: Language = "fi", **more: object) -> Answer:
    """Nothing but what every letter has."""
    plain = Answer(
        language=language,
        made_up=False,
        sender=(
            "Esimerkki-Siivous Maija Malli",
            "Y-tunnus 1234567-1",
            "Mallikuja 3, 00000 Mallila",
            "+358 40 000 0000, maija@example.fi",
        ),
        address=("Aino Aalto", "Kuvitelmantie 12 B 34", "00000 MALLILA"),
        person="Aino Aalto",
        signer="Maija Malli",
        contact="+358 40 000 0000, maija@example.fi",
        return_to="Esimerkki-Siivous Maija Malli, Mallikuja 3, 00000 Mallila",
        case="P-2026-014",
        received=date(2026, 10, 28),
        channel="email",
        place="Mallila",
        day=date(2026, 11, 21),
        checkpoint=CHECKPOINT,
        searched_by=("Aino Aalto", "aino@example.fi"),
        authority=AUTHORITY[language],
        log_begins=START,
    )
    return replace(plain, **more)  # type: ignore[arg-type]  # the fields of Answer


def full(language: Language = "fi", invoices: int = 10, days: int = 20, **more: object) -> Answer:
    head = _HEADS[language]
    filled = bare(
        language,
        made_up=True,
        groups=(_identification(head), _contact(head)),
        listings=(_orders(head), _invoices(head, invoices)),
        uses=(
            Use(Purpose.CUSTOMER_CARE, f"{head['id'].lower()}, {head['contact'].lower()}", Basis.CONTRACT),
            Use(Purpose.INVOICING, head["invoices"].lower(), Basis.CONTRACT),
            Use(Purpose.BOOKKEEPING, head["invoices"].lower(), Basis.LEGAL_OBLIGATION, "1336/1997 2:10 §"),
            Use(Purpose.LEGAL_CLAIM, head["invoices"].lower(), Basis.LEGITIMATE_INTEREST, "728/2003 4 §"),
        ),
        categories=(Category.IDENTIFICATION, Category.CONTACT, Category.ORDERS, Category.BILLING, Category.PAYMENTS),
        disclosures=(
            Recipient(
                "Tilitoimisto Kuvitteellinen Oy, Mallila",
                f"{head['invoices']} 2025",
                "Kirjanpito",
                Period(date(2026, 1, 31), date(2026, 1, 31)),
            ),
            Recipient(
                "Mallipankki Oyj, Helsinki", head["reference"], "SEPA", Period(date(2025, 3, 27), date(2026, 11, 5))
            ),
        ),
        processors=(Recipient("Tilitoimisto Kuvitteellinen Oy, Mallila", head["invoices"], "2.1.2025"),),
        kept=(
            Kept(f"{head['id']}, {head['contact'].lower()}", "relationship", last_day=date(2028, 11, 5)),
            Kept(
                f"{head['invoices']} 2026", "voucher", law="1336/1997 2:10 §", last_day=date(2032, 12, 31), ordered=True
            ),
            Kept("P-2026-014", "request_case", "3 v", last_day=date(2029, 11, 21)),
        ),
        sources=("order", "bank"),
        enclosures=("laskut/2025-0031.pdf – 2026-0103.pdf", "tiedot.xlsx", "tiedot.json"),
        corrections=(
            Correction(date(2026, 6, 1), head["last"], "Kuvitelma", "Aalto", "Avioliitto"),
            Correction(
                date(2026, 11, 2),
                head["address"],
                "Keksityn Kenraalin puistokatu 118 A 2, porras 3, c/o Kuvitelma, 00000 Mallila",
                "Kuvitelmantie 12 B 34, 00000 Mallila",
                "Muutto",
            ),
        ),
        consents=(Consent("Uutiskirje", date(2025, 5, 1), "sähköposti", date(2026, 1, 15)),),
        prohibitions=(Prohibition("marketing", date(2026, 1, 15), "puhelin"),),
        remarks=(
            Remark(
                "",
                "Soitti ikkunoista. Avain [mustattu: toisen henkilön nimi] luona. Ei hajustettuja aineita!",
                date(2025, 8, 4),
            ),
            Remark("Tilaus 28.9.2026", "Valitti keittiön lattiasta, jäänyt raitoja. Oikeassa oli.", date(2026, 9, 3)),
        ),
        withheld=(Withheld("name", 1),),
        paper_records=(PaperRecord("Työtilaus, 1 sivu", "Lukittu kaappi, toimisto", START, date(2031, 12, 31)),),
        days_of_use=_log(days),
        backups="12 kk",
    )
    return replace(filled, **more)  # type: ignore[arg-type]  # the fields of Answer


def _identification(head: dict[str, str]) -> DataGroup:
    since = Period(START)
    return DataGroup(
        head["id"],
        (
            Datum(head["number"], "1001", origin=Origin("order", "", START), valid=since),
            Datum(head["first"], "Aino", origin=TOLD, valid=since),
            Datum(head["last"], "Aalto", origin=Origin("person", "", date(2026, 6, 1)), valid=Period(date(2026, 6, 1))),
            Datum(head["last"], "Kuvitelma", origin=TOLD, valid=Period(START, date(2026, 5, 31))),
            Datum(head["title"], None),
            Datum(head["language"], "suomi", origin=Origin("", "", START), valid=since),
            Datum(head["price"], 3100, Kind.MONEY, TOLD, since),
        ),
    )


def _contact(head: dict[str, str]) -> DataGroup:
    return DataGroup(
        head["contact"],
        (
            Datum(
                head["address"], "Kuvitelmantie 12 B 34, 00000 Mallila", origin=TOLD, valid=Period(date(2026, 11, 1))
            ),
            Datum(head["email"], "aino.aalto@example.fi", origin=TOLD, valid=Period(START)),
            Datum(head["phone"], "+358 50 000 0000", origin=Origin("web_form", "", START), valid=Period(START)),
        ),
    )


def _orders(head: dict[str, str]) -> Listing:
    return Listing(
        head["orders"],
        (
            Column(head["day"], Kind.DATE),
            Column(head["order"]),
            Column(head["sum"], Kind.MONEY),
            Column(head["invoice"]),
        ),
        (
            (START, "Kotisiivous joka toinen kuukausi, 62 m²", 18600, "2025-0031"),
            (date(2025, 8, 4), "Ikkunoiden pesu, 8 ikkunaa ja lasitettu parveke", 24850, "2025-0097"),
            (
                date(2026, 9, 28),
                "Muuttosiivous, vanha asunto: kaikki huoneet, kodinkoneiden taustat, varasto ja parveke",
                124000,
                "2026-0103",
            ),
        ),
    )


def _invoices(head: dict[str, str], count: int) -> Listing:
    rows = tuple(
        (f"{1001 + n}", START + timedelta(n), START + timedelta(n + 14), f"2026 {10000 + n}", 18600 + n, START)
        for n in range(count)
    )
    return Listing(
        head["invoices"],
        (
            Column(head["invoice"]),
            Column(head["day"], Kind.DATE),
            Column(head["due"], Kind.DATE),
            Column(head["reference"]),
            Column(head["sum"], Kind.MONEY),
            Column(head["paid"], Kind.DATE),
        ),
        rows,
        (head["all"], None, None, None, sum(row[4] for row in rows), None),
    )


def _log(days: int) -> tuple[DayOfUse, ...]:
    acts = ((Action.READ,), (Action.READ, Action.PRINT), (Action.CHANGE, Action.READ), (Action.BACKUP,))
    purposes = (Purpose.CUSTOMER_CARE, Purpose.INVOICING, Purpose.CORRECTION, Purpose.UPKEEP)
    return tuple(
        DayOfUse(START + timedelta(n // 4), purposes[n % 4], acts[n % 4], "nimi, osoite, lasku", n % 4 + 1)
        for n in range(days)
    )
