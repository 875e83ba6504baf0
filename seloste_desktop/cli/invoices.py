"""Invoices: drafted, sent, paid, taken out as PDF."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from typing import Any

import click

from seloste_desktop.cli.call import Call
from seloste_desktop.cli.command import command, group
from seloste_desktop.cli.parameters import AMOUNT, DAY, DISCOUNT, LINE, MINUS, PATH, ending
from seloste_desktop.domain import money
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.invoice import Invoice
from seloste_desktop.domain.invoice_totals import Prices, Sums
from seloste_desktop.domain.money import Cents
from seloste_desktop.services.jobs import replacing

invoices = group("invoices")


@invoices.command()
@click.argument("file", type=PATH, metavar="FILE")
@click.argument("customer", metavar="CUSTOMER")
@click.option("--line", "lines", type=LINE, multiple=True, required=True, metavar="TEXT;QUANTITY;UNIT PRICE;VAT%")
@click.option("--prices", type=click.Choice([str(each) for each in Prices]))
@click.option("--discount", type=DISCOUNT, default="0", metavar="5%|10.00")
@click.option("--supply", "supplied", type=DAY, metavar="D")
@click.option("--date", "issued", type=DAY, metavar="D")
@click.option("--due", type=DAY, metavar="D")
@click.option("--vat-note", metavar="CODE")
@click.option("--send", is_flag=True)
def add(call: Call, file: Path, customer: str, send: bool, prices: str | None, **wanted: Any) -> None:
    from seloste_desktop.services.invoices import Wanted

    with call.register(file, Purpose.INVOICING) as opened:
        found = opened.customers.by_number(customer)
        ordered = Wanted(prices=Prices(prices) if prices else None, **wanted)
        written = (opened.invoices.draft_and_send if send else opened.invoices.draft)(found, ordered)
        cautions = opened.invoices.cautions(written)
    for each in cautions:
        call.warn(each.code, **each.values)
    code = "invoice.sent" if written.sent else "invoice.drafted"
    told = (call.terminal.messages if written.sent else call.words).say(code, number=written.number)
    warnings = [each.code for each in cautions]
    call.tell({**_answer(written), "warnings": warnings}, [told, f"{money.plain(written.totals.all.gross)} EUR"])


@invoices.command(context_settings=MINUS)
@click.argument("file", type=PATH, metavar="FILE")
@click.argument("number", metavar="NUMBER")
@click.argument("amount", type=AMOUNT, metavar="AMOUNT")
@click.option("--date", "paid", type=DAY, metavar="D")
def pay(call: Call, file: Path, number: str, amount: Cents, paid: date | None) -> None:
    with call.register(file, Purpose.INVOICING) as opened:
        invoice = opened.invoices.pay(number, amount, paid)
    answer = {"number": invoice.number, "open": money.plain(invoice.open), "overpaid": money.plain(invoice.overpaid)}
    call.tell(answer, [call.words.say("invoice.paid", number=invoice.number, open=invoice.open)])


@command()
@click.argument("file", type=PATH, metavar="FILE")
@click.argument("number", metavar="NUMBER")
@click.argument("out", type=ending(".pdf"), metavar="OUT.pdf")
def invoice(call: Call, file: Path, number: str, out: Path) -> None:
    with call.register(file, Purpose.INVOICING) as opened, replacing(out) as part:
        content = opened.invoices.pdf(number)
        part.write_bytes(content)
    answer = {"path": str(out), "sha256": hashlib.sha256(content).hexdigest()}
    call.tell(answer, [call.terminal.messages.say("export.done", file=out)])


def _answer(written: Invoice) -> dict[str, Any]:
    totals = written.totals
    return {
        "number": written.number or None,
        "draft": not written.sent,
        "reference": written.reference or None,
        "rf": written.rf or None,
        "barcode": written.barcode.text,
        "epc": written.epc.text,
        **_sums(totals.all),
        "lines": [_sums(each) for each in totals.lines],
    }


def _sums(sums: Sums) -> dict[str, str]:
    return {name: money.plain(cents) for name, cents in (("net", sums.net), ("vat", sums.vat), ("gross", sums.gross))}
