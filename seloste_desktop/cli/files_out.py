"""What leaves the register as files: one person's data, and the whole as a workbook."""

from __future__ import annotations

from pathlib import Path

import click

from seloste_desktop.cli.call import Call
from seloste_desktop.cli.columns import columns
from seloste_desktop.cli.command import command
from seloste_desktop.cli.parameters import PATH, ending
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.person_export import EVERY_PASSAGE
from seloste_desktop.services.jobs import Unhurried


@command()
@click.argument("file", type=PATH, metavar="FILE")
@click.argument("number", metavar="NUMBER")
@click.argument("out", type=PATH, metavar="OUT")
@click.option("--language", type=click.Choice(LANGUAGES))
@click.option("--zip", "zipped", is_flag=True)
@click.option("--third-parties", type=click.Choice(["black-out", "keep"]), default="black-out")
def person(
    call: Call, file: Path, number: str, out: Path, language: Language | None, zipped: bool, third_parties: str
) -> None:
    with call.register(file, Purpose.DATA_REQUEST) as opened:
        customer = opened.customers.by_number(number)
        kept = EVERY_PASSAGE if third_parties == "keep" else frozenset[str]()
        made = opened.people.export(customer, out, language, zipped, kept)(Unhurried())
    answer = {
        "files": [{"path": str(each.path), "sha256": each.sha256} for each in made.files],
        "checkpoint": made.checkpoint,
        "case": made.case,
        "third_parties": [{"file": each.file, "kind": each.kind, "count": each.count} for each in made.third_parties],
    }
    call.tell(answer, [str(each.path) for each in made.files])


@command()
@click.argument("file", type=PATH, metavar="FILE")
@click.argument("out", type=ending(".xlsx"), metavar="OUT.xlsx")
def export(call: Call, file: Path, out: Path) -> None:
    with call.register(file, Purpose.UPKEEP) as opened:
        made = opened.exports.workbook(out)(Unhurried())
    answer = {"path": str(made.path), "rows": dict(made.rows), "left_out": made.left_out}
    messages = call.terminal.messages
    told = [messages.say("export.done", file=made.path)]
    if made.left_out:
        told.append(messages.say("list.left_out", n=made.left_out))
    headings = [call.words.say("column.sheet"), call.words.say("column.rows")]
    call.tell(answer, [*told, *columns(headings, [[name, str(count)] for name, count in made.rows.items()])])
