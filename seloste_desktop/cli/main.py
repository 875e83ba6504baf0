"""The command line: reads what was typed, runs the command, and says in one line why it was not done."""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

import click

import seloste_desktop
from seloste_desktop.cli import call, words
from seloste_desktop.cli.command import Group
from seloste_desktop.cli.failure import Failure
from seloste_desktop.cli.terminal import Terminal
from seloste_desktop.domain.errors import Refused, RegisterError

if TYPE_CHECKING:
    from seloste_desktop.services.office import Office

logger = logging.getLogger(__name__)

MODULES = {
    "new": "registers:new",
    "demo": "registers:demo",
    "controller": "controller:controller",
    "users": "users:users",
    "customers": "customers:customers",
    "person": "files_out:person",
    "export": "files_out:export",
    "invoices": "invoices:invoices",
    "invoice": "invoices:invoice",
    "check": "payments:check",
    "payment-codes": "payments:payment_codes_",
    "notice": "notice:notice",
    "log": "log:log",
    "backup": "registers:backup",
    "restore": "registers:restore",
}


def main(office: Office) -> NoReturn:
    """Run what stands on the command line and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console that lacks a letter is no reason to fail
    sys.exit(run(office, sys.argv[1:]))


def run(office: Office, arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 refused, 2 usage, 3 file, 4 login."""
    terminal = Terminal(office, words.chosen(os.environ))
    try:
        return _attempted(terminal, list(arguments))
    except Exception:  # a bug: logged, and told in one line as crash.py tells it in the window
        logger.exception("the command failed")
        return _told(Failure.of_bug(terminal), arguments)


def _attempted(terminal: Terminal, arguments: list[str]) -> int:
    version = click.version_option(seloste_desktop.__version__, message="%(prog)s %(version)s")
    root = version(Group("seloste", MODULES, callback=lambda: None))
    try:
        done = root.main(arguments, "seloste", standalone_mode=False, windows_expand_args=False, obj=terminal)
    except (Refused, RegisterError) as error:
        return _told(Failure.of(error, terminal), arguments)
    except click.UsageError as error:
        return _told(Failure.of_usage(error, terminal), arguments)
    except click.Abort:
        return _told(Failure.of_stop(terminal), arguments)
    return int(done or 0)


def _told(failure: Failure, arguments: Sequence[str]) -> int:
    click.echo(failure.message, err=True)
    if "--json" in arguments:
        call.write_object(failure.answer)
    return failure.exit_code
