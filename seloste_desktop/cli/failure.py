"""Why a command was not done: its exit code, its one line, and its object."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import click

from seloste_desktop.cli.command import usage
from seloste_desktop.cli.parameters import BadForm, BadUsage
from seloste_desktop.cli.terminal import Terminal
from seloste_desktop.domain.errors import Refused, RegisterError

REFUSED, USAGE, FILE, LOGIN = 1, 2, 3, 4
_LOGIN = ("password.wrong", "password.missing", "password.unreadable", "recovery_key.", "user.disabled")
_FILE = ("keys.", "file.missing")


@dataclass(frozen=True, slots=True)
class Failure:
    """`values` fill the sentence, and stand in the object too."""

    exit_code: int
    code: str
    message: str
    values: Mapping[str, object] = field(default_factory=dict)
    field: str = ""

    @classmethod
    def of(cls, error: Refused | RegisterError, terminal: Terminal) -> Failure:
        message = one_line(terminal.messages.refusal(error))
        return cls(_exit_code(error), error.code, message, error.values, getattr(error, "field", ""))

    @classmethod
    def of_usage(cls, error: click.UsageError, terminal: Terminal) -> Failure:
        fault = _fault(error, terminal)
        how = f"{terminal.words.say('help.usage')}: {usage(error.ctx)}" if error.ctx else ""
        return cls(USAGE, "usage", one_line(" ".join(filter(None, (fault, how)))))

    @classmethod
    def of_bug(cls, terminal: Terminal) -> Failure:
        return cls(REFUSED, "program.failed", one_line(terminal.words.say("program.failed")))

    @classmethod
    def of_stop(cls, terminal: Terminal) -> Failure:
        return cls(REFUSED, "job.cancelled", one_line(terminal.messages.say("job.cancelled")))

    @property
    def answer(self) -> dict[str, Any]:
        return {**self.values, "error": self.code, "message": self.message, "field": self.field}


def one_line(text: str) -> str:
    """Without line ends, and without what a file's name could do to a terminal."""
    return "".join(" " if unicodedata.category(each) in ("Cc", "Zl", "Zp") else each for each in text)


def _exit_code(error: Refused | RegisterError) -> int:
    if error.code.startswith(_LOGIN):
        return LOGIN
    return FILE if isinstance(error, RegisterError) or error.code.startswith(_FILE) else REFUSED


def _fault(error: click.UsageError, terminal: Terminal) -> str:
    """What click found wrong, in the user's language."""
    words = terminal.words
    if isinstance(error, BadForm):
        return f"{_what(error)}: {terminal.messages.refusal(error.refusal)}"
    if isinstance(error, click.NoSuchOption | click.BadOptionUsage):
        code = "usage.unknown_option" if isinstance(error, click.NoSuchOption) else "usage.wrong_option"
        return words.say(code, option=error.option_name)
    if isinstance(error, click.exceptions.NoSuchCommand):
        return words.say("usage.unknown_command", command=error.command_name)
    if isinstance(error, click.MissingParameter):
        return words.say("usage.missing", what=_what(error))
    if isinstance(error, click.BadParameter):
        return _bad_value(error, terminal)
    if isinstance(error, BadUsage):
        return words.say(error.code)
    without_command = error.ctx is not None and isinstance(error.ctx.command, click.Group)
    return words.say("usage.no_command" if without_command else "usage.too_many")


def _bad_value(error: click.BadParameter, terminal: Terminal) -> str:
    kind = error.param.type if error.param else None
    if isinstance(kind, click.Choice):
        return terminal.words.say("usage.not_among", what=_what(error), choices=list(kind.choices))
    return terminal.words.say("usage.bad_value", what=_what(error))


def _what(error: click.BadParameter) -> str:
    """The option as it is typed, or the argument as the usage line calls it."""
    assert error.param is not None, "click tells which"
    assert error.ctx is not None
    if isinstance(error.param, click.Option):
        return max(error.param.opts, key=len)
    return error.param.make_metavar(error.ctx)
