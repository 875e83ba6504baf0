"""Register files: made, filled with made-up data, backed up, restored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from seloste_desktop.cli.call import Call, named
from seloste_desktop.cli.command import command
from seloste_desktop.cli.parameters import PATH
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.controller import TEMPLATES
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.services.jobs import Unhurried


@command()
@click.argument("file", type=PATH, metavar="FILE")
@click.option("--name", required=True, metavar="NAME")
@click.option("--business-id", default="", metavar="ID")
@click.option("--template", type=click.Choice(TEMPLATES), default="customer-invoicing")
@click.option("--language", type=click.Choice(LANGUAGES), default="fi")
def new(call: Call, file: Path, name: str, business_id: str, template: str, language: Language) -> None:
    with named(file):
        made = call.office.registers.new(
            file,
            name,
            owner=call.options.user,
            password=call.new_password(),
            business_id=business_id,
            template=template,
            language=language,
        )
    answer = {"path": str(file), "user": made.user, "recovery_key": made.recovery_key}
    words = call.words
    told = [words.say("new.made", file=file, user=made.user), words.say("new.recovery_key", key=made.recovery_key)]
    call.tell(answer, told)


@command()
@click.argument("file", type=PATH, metavar="FILE")
@click.option("--customers", type=click.IntRange(min=0), default=60, metavar="N")
@click.option("--invoices", type=click.IntRange(min=0), default=240, metavar="N")
@click.option("--seed", type=int, default=1, metavar="N")
def demo(call: Call, file: Path, customers: int, invoices: int, seed: int) -> None:
    from seloste_desktop.cli import secrets

    password = secrets.given(call.options.password_file)  # asks nobody: without one it makes one up
    with named(file):
        made = call.office.made_up.demo(file, customers, invoices, seed, call.options.user, password)
    answer: dict[str, Any] = {"path": str(file), "user": made.user, "password": made.password}
    answer |= {"customers": made.customers, "invoices": made.invoices}
    call.tell(answer, [call.words.say("demo.made", **answer)])


@command()
@click.argument("file", type=PATH, metavar="FILE")
@click.argument("folder", type=PATH, metavar="DIR")
def backup(call: Call, file: Path, folder: Path) -> None:
    with call.register_beside(file, Purpose.UPKEEP) as opened:
        made = opened.upkeep.backup(folder)(Unhurried())
    answer = {"path": str(made.path), "sha256": made.sha256, "entries": made.entries}
    call.tell(answer, [call.terminal.messages.say("backup.done", file=made.path)])


@command()
@click.argument("source", type=PATH, metavar="BACKUP")
@click.argument("file", type=PATH, metavar="FILE")
@click.option("--last-invoice", metavar="N")
def restore(call: Call, source: Path, file: Path, last_invoice: str | None) -> None:
    with named(source):
        key = call.recovery_key()
        password = "" if key else call.password()
        made = call.office.registers.restore(
            source, file, last_invoice, user=call.options.user, password=password, recovery_key=key
        )
    answer: dict[str, Any] = {"path": str(made.path), "sha256": made.sha256, "entries": made.entries}
    answer |= {"erased_again": made.erased_again, "ledger": str(made.ledger) if made.ledger else None}
    if made.ledger is None:
        call.warn("restore.no_ledger")
    call.tell(answer, [call.terminal.messages.say("restore.done", count=made.erased_again)])
