"""The log: shown and verified."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from seloste_desktop.cli.call import Call
from seloste_desktop.cli.columns import columns
from seloste_desktop.cli.command import group
from seloste_desktop.cli.parameters import PATH
from seloste_desktop.cli.terminal import Terminal
from seloste_desktop.domain.audit import Entry, Purpose
from seloste_desktop.domain.chain import Fault, Verdict
from seloste_desktop.domain.checkpoint import Checkpoint
from seloste_desktop.domain.errors import Refused
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.services.code_words import code_word
from seloste_desktop.services.jobs import Unhurried
from seloste_desktop.services.messages import Messages

if TYPE_CHECKING:
    from seloste_desktop.services.audit import Audit, Line

log = group("log")
_BROKEN = 1
_SHOWN = ("number", "at", "user", "purpose", "action", "subject", "fields")


@log.command()
@click.argument("file", type=PATH, metavar="FILE")
@click.option("--person", "number", metavar="NUMBER")
def show(call: Call, file: Path, number: str | None) -> None:
    with call.register(file, Purpose.UPKEEP) as opened:
        found = opened.audit.show_person(number) if number else _all(opened.audit)
    headings = [call.words.say(f"column.log_{name}") for name in _SHOWN]
    rows = [_row(each, call.terminal) for each in found]
    call.tell({"entries": [_entry(each.entry) for each in found]}, columns(headings, rows))


@log.command()
@click.argument("file", type=PATH, metavar="FILE")
@click.option("--checkpoint", metavar="TEXT")
def verify(call: Call, file: Path, checkpoint: str | None) -> int:
    with call.register(file, Purpose.UPKEEP) as opened:
        if checkpoint is not None and not checkpoint.strip():  # an empty variable of a script proves nothing
            raise Refused("checkpoint.malformed", "checkpoint")
        verdict = opened.audit.verify(checkpoint or "")(Unhurried())
    answer = {
        "ok": verdict.ok,
        "entries": verdict.entries,
        "head": str(verdict.head),
        "first_bad": verdict.first_bad,
        "how": verdict.fault,
    }
    messages = call.terminal.messages
    if verdict.ok:
        call.tell(answer, [messages.say("log.ok", n=verdict.entries), str(verdict.head)])
        return 0
    click.echo(_said(messages, verdict, checkpoint), err=True)
    call.tell(answer)
    return _BROKEN


def _all(audit: Audit) -> list[Line]:
    """Page by page, each of them a read that is logged."""
    lines: list[Line] = []
    page = audit.show()
    while page:
        lines[:0] = page
        page = audit.show(before=page[0].entry.number)
    return lines


def _said(messages: Messages, verdict: Verdict, checkpoint: str | None) -> str:
    """What is wrong: with the chain itself, or with a paper that does not fit it."""
    last, bad = verdict.head.number, verdict.first_bad
    if verdict.fault in (Fault.MISREAD, Fault.REWRITTEN, Fault.PRUNED):
        return messages.say(f"checkpoint.{verdict.fault}", number=bad)
    if checkpoint and verdict.fault is Fault.CUT_OFF and bad == last + 1:  # the chain is whole, the paper is newer
        return messages.say("checkpoint.cut_off", number=Checkpoint.parse(checkpoint).number, last=last)
    return messages.say("log.broken", number=bad, how=verdict.fault)


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


def _row(line: Line, terminal: Terminal) -> list[str]:
    entry, language = line.entry, terminal.language
    table = REGISTER.tables.get(entry.subject)
    return [
        str(entry.number),
        entry.at,
        line.user or str(entry.user),
        code_word("purpose", entry.purpose, language),
        code_word("action", entry.action, language),
        table.heading[language] if table else entry.subject,
        ", ".join(map(terminal.messages.heading, entry.fields)),
    ]
