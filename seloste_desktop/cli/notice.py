"""The privacy notice (seloste), printed."""

from __future__ import annotations

from pathlib import Path

import click

from seloste_desktop.cli.call import Call
from seloste_desktop.cli.command import group
from seloste_desktop.cli.parameters import PATH, ending
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.services.jobs import Unhurried

notice = group("notice")


@notice.command("print")
@click.argument("file", type=PATH, metavar="FILE")
@click.argument("out", type=ending(".pdf"), metavar="OUT.pdf")
@click.option("--language", type=click.Choice(LANGUAGES))
def print_(call: Call, file: Path, out: Path, language: Language | None) -> None:
    with call.register(file, Purpose.UPKEEP) as opened:
        made = opened.notices.print(out, language)(Unhurried())
    answer = {"path": str(made.path), "sha256": made.sha256, "checkpoint": made.checkpoint}
    call.tell(answer, [str(made.path)])
