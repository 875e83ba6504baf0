"""Customers: imported, found, added, put right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from seloste_desktop.cli.call import Call
from seloste_desktop.cli.columns import columns
from seloste_desktop.cli.command import group
from seloste_desktop.cli.parameters import ASSIGNMENT, MAPPING, PATH
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.card import ListedCustomer, Saved
from seloste_desktop.domain.customer import field_names
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.services.jobs import Unhurried

if TYPE_CHECKING:
    from seloste_desktop.services.customers import Customers

customers = group("customers")
_BLOCK = 500  # rows read in one session, so that others have their turn


@customers.command("import")
@click.argument("file", type=PATH, metavar="FILE")
@click.argument("source", type=PATH, metavar="SOURCE")
@click.option("--map", "mapped", type=MAPPING, multiple=True, metavar="COLUMN=FIELD")
@click.option("--dry-run", is_flag=True)
def import_(call: Call, file: Path, source: Path, mapped: tuple[tuple[str, str], ...], dry_run: bool) -> None:
    with call.register(file, Purpose.UPKEEP) as opened:
        work = opened.imports.trial if dry_run else opened.imports.take
        result = work(source, dict(mapped))(Unhurried())
    messages = call.terminal.messages
    rejected = [
        {
            "row": each.row,
            "reason": each.reason,
            "message": messages.say("import.row", row=each.row, why=messages.refusal(each.refusal)),
        }
        for each in result.rejected
    ]
    counts = {"read": result.read, "added": result.added, "duplicates": len(result.duplicates)}
    answer = {
        **counts,
        "rejected": rejected,
        "candidates": [{"row": each.row, "number": each.number} for each in result.candidates],
        "columns": dict(result.columns),
    }
    told = messages.say("import.trial_result" if dry_run else "import.result", **counts, rejected=len(rejected))
    call.tell(answer, [told, *(str(each["message"]) for each in rejected)])


@customers.command()
@click.argument("file", type=PATH, metavar="FILE")
@click.argument("text", metavar="TEXT")
def find(call: Call, file: Path, text: str) -> None:
    with call.register(file, Purpose.CUSTOMER_CARE) as opened:
        found = _all(opened.customers, text)
    answer = [{"number": each.number, "name": each.name} for each in found]
    headings = [REGISTER.field("customer", "number").heading[call.terminal.language], call.words.say("column.name")]
    call.tell({"customers": answer}, columns(headings, [list(each.values()) for each in answer]))


@customers.command()
@click.argument("file", type=PATH, metavar="FILE")
@click.argument("fields", type=ASSIGNMENT, nargs=-1, required=True, metavar="FIELD=VALUE...")
def add(call: Call, file: Path, fields: tuple[tuple[str, str], ...]) -> None:
    with call.register(file, Purpose.CUSTOMER_CARE) as opened:
        saved = opened.customers.add(_typed(fields))
    _tell(call, saved, "customer.added")


@customers.command("set")
@click.argument("file", type=PATH, metavar="FILE")
@click.argument("number", metavar="NUMBER")
@click.argument("fields", type=ASSIGNMENT, nargs=-1, required=True, metavar="FIELD=VALUE...")
@click.option("--reason", required=True, metavar="TEXT")
def set_(call: Call, file: Path, number: str, fields: tuple[tuple[str, str], ...], reason: str) -> None:
    with call.register(file, Purpose.CORRECTION) as opened:
        saved = opened.customers.change(opened.customers.by_number(number), _typed(fields), reason)
    _tell(call, saved, "customer.changed")


@customers.command()
def fields(call: Call) -> None:
    names = field_names()
    call.tell({"fields": names}, names)


def _all(customers: Customers, text: str) -> list[ListedCustomer]:
    """Every row is shown here, so every row is read."""
    found = customers.find(text, _BLOCK)
    rows = list(found.rows)
    for start in range(_BLOCK, len(found.ids), _BLOCK):
        rows += customers.some(found.ids[start : start + _BLOCK])
    return rows


def _typed(fields: tuple[tuple[str, str], ...]) -> dict[str, list[str]]:
    typed: dict[str, list[str]] = {}
    for name, text in fields:
        typed.setdefault(name, []).append(text)
    return typed


def _tell(call: Call, saved: Saved, code: str) -> None:
    answer: dict[str, Any] = {
        "number": saved.number,
        "changed": list(saved.changed),
        "candidates": list(saved.candidates),
        "contact_persons": list(saved.contact_persons),
    }
    if saved.candidates:
        click.echo(call.words.say("customer.candidates", numbers=saved.candidates), err=True)
    call.tell(answer, [call.words.say(code, number=saved.number)])
