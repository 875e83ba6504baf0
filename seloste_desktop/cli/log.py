"""The log: shown and verified."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from seloste_desktop.cli.call import Call
from seloste_desktop.cli.columns import columns
from seloste_desktop.cli.command import group
from seloste_desktop.cli.parameters import PATH
from seloste_desktop.domain.audit import Entry, Purpose

log = group("log")
_BROKEN = 1
_SHOWN = ("number", "at", "user", "purpose", "action", "subject", "fields")


@log.command()
@click.argument("file", type=PATH, metavar="FILE")
@click.option("--person", "number", metavar="NUMBER")
def show(call: Call, file: Path, number: str | None) -> None:
    with call.register(file, Purpose.UPKEEP) as opened:
        entries = opened.audit.show(opened.customers.by_number(number) if number else None)
    answer = [_entry(each) for each in entries]
    headings = [call.words.say(f"column.log_{name}") for name in _SHOWN]
    rows = [[_cell(each[name]) for name in _SHOWN] for each in answer]
    call.tell({"entries": answer}, columns(headings, rows))


@log.command()
@click.argument("file", type=PATH, metavar="FILE")
@click.option("--checkpoint", metavar="TEXT")
def verify(call: Call, file: Path, checkpoint: str | None) -> int:
    with call.register(file, Purpose.UPKEEP) as opened:
        verdict = opened.audit.verify(checkpoint)
    answer = {
        "ok": verdict.ok,
        "entries": verdict.entries,
        "head": str(verdict.head),
        "first_bad": verdict.first_bad,
        "how": verdict.how,
    }
    messages = call.terminal.messages
    if verdict.ok:
        call.tell(answer, [messages.say("log.ok", n=verdict.entries), str(verdict.head)])
        return 0
    click.echo(messages.say("log.broken", number=verdict.first_bad, how=verdict.how), err=True)
    call.tell(answer)
    return _BROKEN


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "number": entry.number,
        "act": entry.act,
        "at": entry.at,
        "user": entry.user,
        "purpose": entry.purpose,
        "action": entry.action,
        "subject": entry.subject,
        "ids": list(entry.ids),
        "persons": list(entry.persons),
        "fields": list(entry.fields),
    }


def _cell(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
