"""Those who log in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from seloste_desktop.cli import secrets
from seloste_desktop.cli.call import Call
from seloste_desktop.cli.columns import columns
from seloste_desktop.cli.command import group
from seloste_desktop.cli.parameters import DAY, PATH
from seloste_desktop.domain.access import Role
from seloste_desktop.domain.audit import Purpose
from seloste_desktop.domain.register_map import REGISTER
from seloste_desktop.services.code_words import code_word

users = group("users")
_SHOWN = ("user_name", "role", "commitment", "disabled")


@users.command()
@click.argument("file", type=PATH, metavar="FILE")
@click.argument("name", metavar="NAME")
@click.option("--role", type=click.Choice([str(each) for each in Role]), required=True)
@click.option("--commitment", type=DAY, metavar="D")
@click.option("--new-password-file", type=PATH, required=True, metavar="F")
def add(call: Call, file: Path, name: str, role: str, commitment: date | None, new_password_file: Path) -> None:
    password = secrets.first_line(new_password_file, "password.unreadable")
    with call.register(file, Purpose.UPKEEP) as opened:
        opened.users.add(name, Role(role), password, commitment)
    answer = {"name": name, "role": role, "commitment": commitment}
    call.tell(answer, [call.words.say("user.added", name=name, role=role)])


@users.command("list")
@click.argument("file", type=PATH, metavar="FILE")
def list_(call: Call, file: Path) -> None:
    with call.register(file, Purpose.UPKEEP) as opened:
        found = opened.users.every()
    answer = [
        {"name": each.name, "role": each.role, "commitment": each.commitment, "disabled": each.disabled}
        for each in found
    ]
    language = call.terminal.language
    headings = [REGISTER.field("user", name).heading[language] for name in _SHOWN]
    roles = [code_word("role", each.role, language) for each in found]
    rows = [[each.name, role, *_days(each.commitment, each.disabled)] for each, role in zip(found, roles, strict=True)]
    call.tell({"users": answer}, columns(headings, rows))


def _days(*days: date | None) -> list[str]:
    return [day.isoformat() if day else "" for day in days]
