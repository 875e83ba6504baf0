"""The command line speaks three languages, each with every word."""

from collections.abc import Mapping

import click
import pytest

from seloste_desktop.cli import words
from seloste_desktop.cli.command import Group
from seloste_desktop.cli.main import MODULES
from seloste_desktop.domain.language import LANGUAGES, Language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "fi"),
        ({"LANG": "C.UTF-8"}, "fi"),
        ({"LANG": "sv_FI.UTF-8"}, "sv"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "sv_FI.UTF-8"}, "sv"),
        ({"LANG": "sv_FI.UTF-8", "LC_ALL": "C"}, "sv"),
        ({"LANG": "sv_FI.UTF-8", "SELOSTE_LANGUAGE": "en"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "fi"),
    ],
)
def test_the_environment_chooses_the_language(environment: Mapping[str, str], language: Language) -> None:
    assert words.chosen(environment) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_words_with_the_same_places(language: Language) -> None:
    finnish, other = words.words("fi").sentences, words.words(language).sentences
    assert list(finnish) == list(other)
    for code, sentence in finnish.items():
        assert str(sentence).count("{") == str(other[code]).count("{"), code


def test_every_command_and_option_has_its_help() -> None:
    said = words.words("fi").sentences
    root = Group("seloste", MODULES)
    context = click.Context(root, info_name="seloste")
    for name, command in commands(root, context, ""):
        assert f"command.{name}" in said
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert f"option.{max(parameter.opts, key=len).lstrip('-')}" in said, name


def commands(group: click.Group, context: click.Context, above: str) -> list[tuple[str, click.Command]]:
    found = []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        found.append((f"{above}{name}", command))
        if isinstance(command, click.Group):
            found += commands(command, context, f"{above}{name}.")
    return found
