"""The trader's own details."""

from __future__ import annotations

from pathlib import Path

import click

from seloste_desktop.cli.call import Call
from seloste_desktop.cli.command import group
from seloste_desktop.cli.parameters import ASSIGNMENT, PATH
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.errors import Refused

controller = group("controller")


@controller.command("set")
@click.argument("file", type=PATH, metavar="FILE")
@click.argument("fields", type=ASSIGNMENT, nargs=-1, required=True, metavar="FIELD=VALUE...")
def set_(call: Call, file: Path, fields: tuple[tuple[str, str], ...]) -> None:
    values: dict[str, str] = {}
    for name, text in fields:
        if name in values:
            raise Refused("field.once", name)
        values[name] = text
    with call.register(file, Purpose.UPKEEP) as opened:
        opened.company.change(values)
    call.tell({"changed": list(values)}, [call.terminal.messages.say("form.saved")])
