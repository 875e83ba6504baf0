"""A command says on one line how it is written."""

import click
import pytest

from seloste_desktop.cli.command import Group, terminal, usage
from seloste_desktop.cli.invoices import invoices
from seloste_desktop.cli.terminal import Terminal
from seloste_desktop.services.office import Office


def test_usage_names_arguments_and_the_options_that_are_needed() -> None:
    command = invoices.commands["add"]
    context = click.Context(command, info_name="seloste invoices add")
    assert usage(context) == "seloste invoices add [OPTIONS] FILE CUSTOMER --line TEXT;QUANTITY;UNIT PRICE;VAT%"


def test_a_module_is_loaded_when_its_command_is_asked_for() -> None:
    group = Group("seloste", {"log": "log:log"})
    context = click.Context(group)
    assert group.list_commands(context) == ["log"]
    assert group.get_command(context, "no_such") is None
    assert isinstance(group.get_command(context, "log"), click.Group)


def test_the_terminal_is_known_to_every_command() -> None:
    here = Terminal(Office(lambda seconds: None), "sv")
    above = click.Context(Group("seloste", {}), obj=here)
    assert terminal(click.Context(invoices, parent=above)) is here


@pytest.mark.parametrize("words", [["customers", "add", "--help"], ["--help"]])
def test_help_is_written_at_once(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    from seloste_desktop.cli.main import run

    assert run(Office(lambda seconds: None), words) == 0
    assert "--help" in capsys.readouterr().out
