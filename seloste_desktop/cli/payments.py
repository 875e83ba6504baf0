"""Numbers checked and payment codes made, without any register."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import click

from seloste_desktop.cli.call import Call
from seloste_desktop.cli.command import command
from seloste_desktop.cli.parameters import AMOUNT, DAY, MINUS, BadUsage
from seloste_desktop.domain import business_id, iban, payment_codes, payment_reference
from seloste_desktop.domain.checked import Checked
from seloste_desktop.domain.money import Cents

_INVALID = 1
_CHECKS: Mapping[str, Callable[[str], Checked]] = {
    "reference": payment_reference.check_national,
    "rf": payment_reference.check_rf,
    "business-id": business_id.check,
    "iban": iban.check,
}


@command(context_settings=MINUS)
@click.argument("kind", type=click.Choice(list(_CHECKS)), metavar="KIND")
@click.argument("value", metavar="VALUE")
def check(call: Call, kind: str, value: str) -> int:
    found = _CHECKS[kind](value)
    answer = {"valid": found.valid, "normal": found.normal, "printed": found.printed, "reason": found.reason}
    if not found.valid:
        click.echo(call.words.say(f"check.{kind}"), err=True)
    call.tell(answer, [found.printed] if found.printed else [])
    return 0 if found.valid else _INVALID


@command("payment-codes")
@click.option("--name", required=True, metavar="N")
@click.option("--iban", required=True, metavar="I")
@click.option("--bic", default="", metavar="B")
@click.option("--amount", type=AMOUNT, metavar="A")
@click.option("--reference", default="", metavar="R")
@click.option("--text", default="", metavar="T")
@click.option("--due", type=DAY, metavar="D")
def payment_codes_(
    call: Call, name: str, iban: str, bic: str, amount: Cents | None, reference: str, text: str, due: date | None
) -> None:
    if reference and text:
        raise BadUsage("usage.reference_or_text")
    bars = payment_codes.barcode(iban, amount, reference, due).text
    square = payment_codes.epc(
        name=name, iban=iban, bic=bic, cents=amount, reference=reference, text=text, due=due
    ).text
    none = call.words.say("payment_codes.none")
    told = [call.words.say("payment_codes.barcode"), bars or none, call.words.say("payment_codes.epc"), square or none]
    call.tell({"barcode": bars, "epc": square}, told)
