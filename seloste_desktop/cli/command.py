"""A command that takes the common options anywhere, and speaks the language of who types it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

import click

from seloste_desktop.cli import options
from seloste_desktop.cli.call import Call
from seloste_desktop.cli.options import Options
from seloste_desktop.cli.terminal import Terminal
from seloste_desktop.services.messages import Messages

_BEFORE = "common options given before the name of a subcommand"


def terminal(context: click.Context) -> Terminal:
    found = context.find_object(Terminal)
    assert found is not None
    return found


class Command(click.Command):
    """Gives its function a `Call` first, made of the common options."""

    def __init__(self, name: str | None, **more: Any) -> None:
        more["params"] = [*(more.get("params") or ()), *options.declared()]
        super().__init__(name, **more)

    # click.Command
    def invoke(self, ctx: click.Context) -> Any:
        given = Options.taken(ctx.params, ctx.meta.get(_BEFORE, {}))
        ctx.params["call"] = Call(terminal(ctx), given)
        return super().invoke(ctx)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _write_usage(ctx, formatter)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _write_text(ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _write_options(self, ctx, formatter)


class Group(click.Group):
    """Commands under a name; with `modules` each is loaded when it is asked for, so that a start is quick."""

    command_class = Command

    def __init__(self, name: str | None = None, modules: Mapping[str, str] | None = None, **more: Any) -> None:
        more["params"] = [*(more.get("params") or ()), *(() if modules else options.declared())]
        super().__init__(name, **more)
        self._modules = dict(modules or {})

    # click.Group
    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*self._modules, *self.commands]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._modules:
            return super().get_command(ctx, cmd_name)
        module, _, attribute = self._modules[cmd_name].partition(":")
        command: click.Command = getattr(import_module(f"seloste_desktop.cli.{module}"), attribute)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        if not self._modules:
            ctx.meta[_BEFORE] = {name: ctx.params.pop(name) for name in Options.__slots__}
        return super().invoke(ctx)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _write_usage(ctx, formatter)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _write_text(ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _write_options(self, ctx, formatter)
        words = terminal(ctx).words
        with formatter.section(words.say("help.commands")):
            formatter.write_dl(
                [(name, words.say(f"command.{_key(ctx, name)}")) for name in self.list_commands(ctx)], col_max=22
            )


def command(name: str | None = None, **more: Any) -> Callable[[Callable[..., Any]], click.Command]:
    return click.command(name, cls=Command, **more)


def group(name: str) -> Group:
    return Group(name, callback=lambda: None)


def usage(context: click.Context) -> str:
    """How the command is written, on one line."""
    return f"{context.command_path} {_pieces(context)}"


def _key(context: click.Context, *names: str) -> str:
    return ".".join([*context.command_path.split()[1:], *names]) or "seloste"


def _pieces(context: click.Context) -> str:
    """The arguments, and the options that cannot be left out."""
    options = [each for each in context.command.params if isinstance(each, click.Option) and each.required]
    needed = [f"{max(each.opts, key=len)} {each.make_metavar(context)}" for each in options]
    return " ".join(filter(None, [*context.command.collect_usage_pieces(context), *needed]))


def _write_usage(context: click.Context, formatter: click.HelpFormatter) -> None:
    formatter.write_usage(context.command_path, _pieces(context), f"{terminal(context).words.say('help.usage')}: ")


def _write_text(context: click.Context, formatter: click.HelpFormatter) -> None:
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text(terminal(context).words.say(f"command.{_key(context)}"))


def _write_options(command: click.Command, context: click.Context, formatter: click.HelpFormatter) -> None:
    words = terminal(context).words
    with formatter.section(words.say("help.options")):
        formatter.write_dl(list(_options(command, context, words)), col_max=34)


def _options(command: click.Command, context: click.Context, words: Messages) -> Iterator[tuple[str, str]]:
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and isinstance(parameter, click.Option):
            yield record[0], words.say(f"option.{max(parameter.opts, key=len).lstrip('-')}")
